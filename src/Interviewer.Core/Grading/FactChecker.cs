using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Holds the claims of an answer against the facts of the narratives it uses.</summary>
internal static class FactChecker
{
    /// <param name="narratives">Ids of the narratives the answer uses; facts of others are not looked at.</param>
    public static IReadOnlyList<FactFinding> Check(GuardedAnswer answer, IReadOnlyCollection<string> narratives, IReadOnlyList<Fact> facts) => [];
}
