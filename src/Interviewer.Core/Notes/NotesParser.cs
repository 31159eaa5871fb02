using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Interviewer.Notes.Overrides;

namespace Interviewer.Notes;

/// <summary>Markdown to what the user knows. Pure: equal input gives an equal outline.</summary>
public static class NotesParser
{
    /// <summary>Understands every file; what cannot be understood becomes a problem with its place, never an exception.</summary>
    public static NotesOutline Parse(IReadOnlyList<NoteText> files)
    {
        var ids = new StableIds();
        var problems = new List<NoteProblem>();
        var gaps = new List<Gap>();
        var readings = new List<(NoteDocument Document, SectionTyper Kinds)>();
        var described = new List<NoteFile>();
        var overrides = NoteOverrides.Read(files, problems);
        var synonyms = files.FirstOrDefault(file => file.File == BesideNotes.Synonyms)?.Text ?? "";
        files = [.. files.Where(file => !BesideNotes.Is(file))];
        foreach (var file in files)
        {
            var document = MarkdownDocumentReader.Read(file, out var problem);
            if (problem is not null) problems.Add(problem);
            described.Add(Describe(file, document));
            if (document is null) continue;
            overrides.Apply(document);
            SectionShaper.Shape(document.Root);
            var kinds = new SectionTyper(document.Root, file.File);
            overrides.LeaveOut(document, kinds);
            readings.Add((document, kinds));
            if (GapFinder.OfLanguage(file) is { } language) gaps.Add(language);
        }

        var drafts = readings.SelectMany(reading => new NarrativeReader(reading.Document, reading.Kinds, ids).Read()).ToList();
        var resolver = new LinkResolver(readings.Select(reading => reading.Document), drafts);
        var plans = new StoryPlans(readings.Select(reading => reading.Document), resolver);
        drafts = drafts.ConvertAll(plans.Apply);
        var overlap = new NotesOverlap(drafts);
        var (questions, bullets, links) = (new List<Question>(), new List<Bullet>(), new List<NoteLink>());
        foreach (var (document, kinds) in readings)
        {
            var reader = new QuestionReader(document, kinds, ids, resolver, overlap);
            reader.Read();
            questions.AddRange(reader.Questions);
            bullets.AddRange(reader.Bullets);
            if (reader.LeftOut is { } leftOut) gaps.Add(leftOut);
            gaps.AddRange(GapFinder.InSections(document, kinds));
            LinkReader.Read(document, resolver, links, gaps);
        }
        questions = plans.Asked(questions);
        gaps.AddRange(drafts.SelectMany(GapFinder.InStory));
        if (questions.Count == 0 && files.Count > 0)
        {
            questions.AddRange(QuestionBank.Read(ids));
            gaps.Add(new(GapKind.NoQuestions, "Your notes hold no questions: the built-in ones are asked.", files[0].File, 1));
        }

        var order = files.Select((file, i) => (file.File, i)).DistinctBy(file => file.File).ToDictionary(file => file.File, file => file.i);
        return new(
            described,
            [.. drafts.Select(draft => draft.Narrative).Where(narrative => narrative.Kind is NarrativeKind.Story)],
            [.. drafts.Select(draft => draft.Narrative).Where(narrative => narrative.Kind is not NarrativeKind.Story)],
            questions,
            bullets,
            [.. drafts.SelectMany(draft => CriterionExtractor.Of(draft, ids)), .. questions.SelectMany(question => CriterionExtractor.Of(question, ids))],
            [.. FactExtractor.Extract(drafts, resolver, ids)],
            links,
            [.. gaps.OrderBy(gap => order[gap.File]).ThenBy(gap => gap.Line)],
            problems)
        {
            Synonyms = synonyms,
        };
    }

    private static string Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static NoteFile Describe(NoteText file, NoteDocument? document) => new(file.File, file.Sha256 ?? Hash(file.Text), file.Text.Length == 0 ? 0 : new LineIndex(file.Text).Count)
    {
        Headings = [.. (document?.Root.SelfAndDescendants() ?? []).Where(section => section.Level > 0).Select(section => new NoteHeading(section.Line, section.Title, section.HeadingPath))],
    };
}
