namespace Interviewer.Notes;

/// <summary>What an answer can be checked against.</summary>
internal static class FactExtractor
{
    public static IEnumerable<Fact> Extract(IReadOnlyList<NarrativeDraft> drafts, LinkResolver links, StableIds ids) => [];
}
