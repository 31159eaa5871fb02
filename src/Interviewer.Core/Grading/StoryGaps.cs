using Interviewer.Indexing;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What only ranking shows: questions that no story answers, and stories that would be told over and over.</summary>
internal sealed class StoryGaps(NotesOutline outline, StoryRanker ranker)
{
    /// <summary>Share of the usual best fit of these notes below which even the best story only meets a question by chance.</summary>
    private const double WeakFit = .5;

    public IEnumerable<Gap> Find()
    {
        var stories = outline.Narratives.ToDictionary(narrative => narrative.Id, StringComparer.Ordinal);
        var asked = outline.Questions
            .Where(question => question.Role is not QuestionRole.Derived and not QuestionRole.Bank && !question.IsPersonal)
            .Select(question => (Question: question, Match: ranker.Rank(question).FirstOrDefault()))
            .Select(entry => (entry.Question, Best: entry.Match is { Fits: true } match ? stories[match.StoryId] : null, Fit: entry.Match?.Fit ?? 0))
            .ToList();
        if (asked.Count == 0) yield break;
        if (asked.Count > 1 && !outline.Narratives.Any(narrative => narrative.CanBeTold))
        {
            var first = asked[0].Question;
            yield return new(GapKind.QuestionWithoutStory, $"Your notes hold no story yet, and {asked.Count} questions that ask for one, such as “{first.AskAs}”: add some.", first.File, first.Line);
            yield break;
        }
        var usual = asked.Select(entry => entry.Fit).Order().ElementAt(asked.Count / 2);
        foreach (var (question, best, fit) in asked)
        {
            // Who links or writes an answer under a question knows what to tell.
            if (question.StoryLinks.Count > 0 || question.Hints.Count > 0) continue;
            if (best is null || fit < WeakFit * usual)
                yield return Missing(question, $"No story answers “{question.AskAs}”", best);
            else if (UnmetPremise(question) is { } premise)
                yield return Missing(question, $"No story tells of {premise}, which “{question.AskAs}” asks for", best);
        }
        foreach (var group in asked.Where(entry => entry.Best is not null).GroupBy(entry => entry.Best!).Where(group => group.Count() >= 3 && group.Count() > asked.Count / 3))
        {
            yield return new(GapKind.OverusedStory,
                $"“{group.Key.Title}” is the best story for {group.Count()} of your {asked.Count} questions: prepare a second choice for some of them.",
                group.Key.File, group.Key.Lines[0].First);
        }
    }

    private static Gap Missing(Question question, string lack, Narrative? nearest) =>
        new(GapKind.QuestionWithoutStory,
            nearest is null ? $"{lack}: add one." : $"{lack}: add one, or say it in “{nearest.Title}”, which comes nearest.",
            question.File, question.Line);

    /// <summary>What the question takes for granted and nothing in the notes says; null when it is said, or nothing is taken for granted.</summary>
    private string? UnmetPremise(Question question) => question.Type switch
    {
        QuestionType.Remit when !Says("hired-for", _ => true) => "what you were hired to do",
        QuestionType.Goal when !Says("goal-set", _ => true) => "a goal you set yourself",
        // A missed date in the background of a story is not yet a date that its teller missed.
        QuestionType.Failure when Competencies.AskedBy(question.AskAs).Contains("deadline") && !Says("late", part => part.Kind is not PartKind.Context) => "a date you missed",
        _ => null,
    };

    private bool Says(string cue, Func<NarrativePart, bool> where) =>
        outline.Narratives.Where(narrative => narrative.CanBeTold)
            .SelectMany(narrative => narrative.Parts)
            .Any(part => where(part) && Competencies.Of(part.Text).Contains(cue));
}
