using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>What an interview concentrates on: everything, one story or improvement area, some questions, or one kind of question.</summary>
/// <param name="Story">Narrative in focus.</param>
/// <param name="Description">In words for the replay; null for everything.</param>
internal sealed record InterviewFocus(Func<Question, double> Fit, string? Story, string? Description)
{
    /// <exception cref="InterviewerException">Nothing in the notes matches.</exception>
    public static InterviewFocus Resolve(Preparation preparation, string focus)
    {
        if (string.IsNullOrWhiteSpace(focus) || focus.Equals("all", StringComparison.OrdinalIgnoreCase)) return new(_ => 1, null, null);
        var outline = preparation.Outline;
        var story = outline.Narratives.FirstOrDefault(narrative => narrative.Id == focus)
            ?? outline.Narratives.FirstOrDefault(narrative => narrative.Title.Contains(focus, StringComparison.OrdinalIgnoreCase));
        if (story is not null)
        {
            return new(
                question => preparation.StoriesFor(question).FirstOrDefault(match => match.StoryId == story.Id)?.Score ?? 0,
                story.Id,
                $"the story “{story.Title}”");
        }
        var ids = focus.Split(',', StringSplitOptions.TrimEntries);
        var words = focus.Trim().TrimEnd('?', '.');
        if (outline.Questions.Where(question => ids.Contains(question.Id) || Asks(question, words)).ToHashSet() is { Count: > 0 } chosen)
            return new(question => chosen.Contains(question) ? 1 : 0, null, chosen.Count == 1 ? "this question" : "these questions");
        if (Enum.GetValues<QuestionType>().Where(type => Name(type) == focus.Replace('_', ' ').ToLowerInvariant()).ToList() is [var kind]
            && outline.Questions.Any(question => question.Type == kind))
        {
            return new(question => question.Type == kind ? 1 : 0, null, $"questions on {Words.Of(kind)}");
        }
        var kinds = outline.Questions.Select(question => Name(question.Type)).Distinct().Order();
        throw new InterviewerException($"Nothing in the notes matches the focus '{focus}'; use all, weak, words of a story's title or of a question, or one of: {string.Join(", ", kinds)}.");
    }

    /// <summary>The questions that fit; for a story the <paramref name="count"/> it serves best.</summary>
    public IReadOnlyList<Question> Choose(IReadOnlyList<Question> questions, int count) =>
        Story is null
            ? [.. questions.Where(question => Fit(question) > 0)]
            : [.. questions.OrderByDescending(Fit).Take(count)];

    private static bool Asks(Question question, string words) =>
        question.AskAs.Contains(words, StringComparison.OrdinalIgnoreCase) || question.Text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Name(QuestionType type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.ToString()).Replace('_', ' ');
}
