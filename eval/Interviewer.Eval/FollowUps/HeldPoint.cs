using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.FollowUps;

/// <summary>A documented point that a candidate knows and has not told yet.</summary>
/// <param name="Retelling">How this candidate says it when asked.</param>
internal sealed record HeldPoint(Criterion Point, string Retelling)
{
    private static readonly HashSet<string> OfPeople = Tokenizer.ContentStems("team people colleagues coach mentor train teach stakeholders manager partners customers clients users staff nurses assistants together council board consultant doctor designer engineer they");
    private static readonly HashSet<string> OfChecks = Tokenizer.ContentStems("measure monitor check test track audit review verify validate quality metric alert count log timed");
    private static readonly HashSet<string> OfChoices = Tokenizer.ContentStems("plan prioritise scope cut choose decide roadmap requirement schedule agree withdrew refused stopped instead first");

    /// <summary>Whether a question brings it to mind.</summary>
    public bool ComesUp(string question, IReadOnlySet<AskedAbout> asked) => QuestionReader.Names(question, Point.Text) || BroughtOutBy.Any(asked.Contains);

    /// <summary>The things one could ask about to hear it.</summary>
    public IReadOnlyList<AskedAbout> BroughtOutBy { get; } = Point.Kind switch
    {
        CriterionKind.Context => [AskedAbout.Beginning, AskedAbout.Example],
        CriterionKind.Challenge => [AskedAbout.Trouble, AskedAbout.Beginning, AskedAbout.Example],
        CriterionKind.Role => [AskedAbout.OwnPart, AskedAbout.Example],
        CriterionKind.Impact => [AskedAbout.Ending, AskedAbout.Example],
        CriterionKind.Learning => [AskedAbout.Lesson],
        CriterionKind.Principle or CriterionKind.Hint => [AskedAbout.View, AskedAbout.Lesson],
        CriterionKind.Action => OfAction(Tokenizer.ContentStems(Point.Text)),
        CriterionKind.Facet => [AskedAbout.Example],
        _ => [],
    };

    private static IReadOnlyList<AskedAbout> OfAction(HashSet<string> words)
    {
        List<AskedAbout> by = [AskedAbout.Deeds, AskedAbout.Example];
        if (words.Overlaps(OfPeople)) by.Add(AskedAbout.People);
        if (words.Overlaps(OfChecks)) by.Add(AskedAbout.Checks);
        if (words.Overlaps(OfChoices)) by.Add(AskedAbout.Choices);
        return by;
    }
}
