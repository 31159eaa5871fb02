namespace Interviewer.Notes;

/// <param name="Text">As written in the notes.</param>
/// <param name="AskAs">As an interviewer would say it.</param>
/// <param name="Group">The group heading it stands under, such as "Previous teams and management".</param>
/// <param name="KExpected">How many of the heaviest criteria make a full answer.</param>
/// <param name="Probes">Facets the author wants covered; never read out with the question.</param>
/// <param name="Hints">The author's own answer material.</param>
/// <param name="StoryLinks">Ids of narratives the author linked from the question.</param>
public sealed record Question(
    string Id,
    QuestionRole Role,
    QuestionType Type,
    string Text,
    string AskAs,
    string File,
    int Line,
    string? Group,
    StarExpectation StarExpected,
    int KExpected,
    IReadOnlyList<QuestionNote> Probes,
    IReadOnlyList<QuestionNote> Hints,
    IReadOnlyList<string> StoryLinks)
{
    /// <summary>Asks what the candidate would do, which no story need answer: "What would you do in your first week?"</summary>
    internal bool AsksForPlan => Type is QuestionType.Plan || Type is QuestionType.Approach && QuestionTyping.AsksForPlan(AskAs);

    /// <summary>Asks how the candidate works, which is answered by what they do, best with an example: "How do you plan a week?"</summary>
    internal bool AsksForMethod => Type is QuestionType.Approach && QuestionTyping.AsksForMethod(AskAs);

    /// <summary>Those of <see cref="StoryLinks"/> that the user put there by a correction.</summary>
    public IReadOnlyList<string> CorrectedStories { get; init; } = [];

    /// <summary>Asks who the candidate is, what they want or what they would do: an answer of its own kind, for which nobody expects a case.</summary>
    internal bool IsPersonal => QuestionTyping.IsPersonal(Type);
}
