using System.Text;

namespace Interviewer.Eval.Bench;

/// <summary>Notes as people keep them, in any amount: stories, improvement areas and questions in several shapes. Equal seeds give equal notes.</summary>
internal sealed class NotesGenerator(int seed)
{
    private readonly Random random = new(seed);
    private readonly GeneratedWords words = new(seed);

    /// <summary>A folder with one or a few stories to a file, as when every story has its own.</summary>
    public IReadOnlyList<GeneratedFile> SmallFiles(int count) =>
        [.. Enumerable.Range(1, count).Select(i => File($"{i / 100:000}/note-{i:00000}.md", stories: 1 + i % 2, areas: i % 5 == 0 ? 1 : 0, questions: i % 4 == 0 ? 2 : 0))];

    /// <summary>Files such as one person's whole preparation until they hold this much, counted in UTF-16 characters.</summary>
    public IReadOnlyList<GeneratedFile> LargeFiles(long characters)
    {
        var files = new List<GeneratedFile>();
        for (long written = 0; written < characters; written += files[^1].Note.Text.Length)
            files.Add(File($"notes-{files.Count + 1:0000}.md", stories: 12, areas: 5, questions: 16));
        return files;
    }

    public GeneratedFile File(string name, int stories, int areas, int questions)
    {
        var text = new StringBuilder();
        if (random.Next(4) == 0) text.Append($"---\ntags: [interview, {words.Noun()}]\n---\n");
        if (areas > 0) text.Append("# Improvement areas\n\n");
        for (var i = 0; i < areas; i++) Area(text);
        var titles = new List<string>();
        if (stories > 0) text.Append("# Stories\n\n");
        for (var i = 0; i < stories; i++)
        {
            titles.Add(words.Title());
            text.Append($"## {titles[^1]}\n");
            Action<StringBuilder>[] shapes = [NestedStory, LabelledStory, ProseStory];
            shapes[random.Next(shapes.Length)](text);
        }
        if (questions > 0) text.Append("# Example questions\n\n");
        for (var i = 0; i < questions; i++) Question(text, titles);
        return new(new(name, text.ToString()), stories, areas, questions);
    }

    private void Area(StringBuilder text)
    {
        text.Append($"## {words.Title()}\n");
        Bullets(text, "* ", 2, 4);
        text.Append("* **Learnings**\n");
        Bullets(text, "  * ", 1, 3);
        text.Append('\n');
    }

    private void NestedStory(StringBuilder text)
    {
        text.Append("* Context\n");
        Bullets(text, "  * ", 1, 3);
        Bullets(text, "* ", 3, 6);
        text.Append("* **Impact**\n");
        for (var i = random.Next(1, 3); i > 0; i--) text.Append($"  * {words.Result()}\n");
        text.Append("* **Learnings and missed opportunities**\n");
        Bullets(text, "  * ", 1, 3);
        text.Append('\n');
    }

    private void LabelledStory(StringBuilder text)
    {
        text.Append($"**Situation:** {words.Sentence()} {words.Sentence()}\n\n**Task:** {words.Sentence()}\n\n**Action:**\n\n");
        Bullets(text, "- ", 3, 6);
        text.Append($"\n**Result:** {words.Result()}\n\n**Learning:** {words.Sentence()}\n\n");
    }

    private void ProseStory(StringBuilder text)
    {
        for (var paragraph = random.Next(2, 4); paragraph > 0; paragraph--)
        {
            for (var i = random.Next(2, 5); i > 0; i--) text.Append(words.Sentence()).Append(random.Next(3) == 0 ? '\n' : ' ');
            text.Append("\n\n");
        }
        text.Append($"**Impact**: {words.Result()}\n\n");
    }

    private void Question(StringBuilder text, List<string> titles)
    {
        text.Append($"* {words.Question()}\n");
        if (titles.Count > 0 && random.Next(3) == 0)
        {
            var title = titles[random.Next(titles.Count)];
            text.Append($"  * [{title}](#{title.ToLowerInvariant().Replace(' ', '-')})\n");
        }
    }

    private void Bullets(StringBuilder text, string mark, int least, int most)
    {
        for (var i = random.Next(least, most + 1); i > 0; i--)
        {
            text.Append(mark).Append(words.Sentence());
            if (random.Next(3) == 0) text.Append(' ').Append(words.Sentence());
            text.Append('\n');
        }
    }
}
