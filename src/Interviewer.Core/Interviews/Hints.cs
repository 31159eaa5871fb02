using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>Nudges for a question from the user's own notes, gentlest first: which story, what to cover, what they noted themselves.</summary>
internal static class Hints
{
    public static IReadOnlyList<string> For(Preparation preparation, Question question, string? storyId)
    {
        var hints = new List<string>();
        var story = preparation.Outline.Narratives.FirstOrDefault(narrative => narrative.Id == storyId);
        if (story is not null) hints.Add($"In your notes, “{story.Title}” fits this question.");
        if (question.Probes.Count > 0) hints.Add($"You want to cover: {string.Join("; ", question.Probes.Select(probe => probe.Text))}.");
        else if (story is not null && Parts(story) is { Length: > 0 } parts) hints.Add($"“{story.Title}” in your notes holds {parts}.");
        if (question.Hints.Count > 0) hints.Add($"You noted: {string.Join(" ", question.Hints.Select(hint => hint.Text))}");
        else if (story?.Parts.FirstOrDefault(part => part.Kind is PartKind.Impact) is { } impact) hints.Add($"It ended like this: {impact.Text}");
        return hints;
    }

    private static string Parts(Narrative story)
    {
        var held = story.Parts.Select(part => part.Kind).Distinct().Order().Select(kind => kind switch
        {
            PartKind.Context => "how it started",
            PartKind.Role => "your role",
            PartKind.Action => "what you did",
            PartKind.Challenge => "what made it hard",
            PartKind.Impact => "how it ended",
            PartKind.Learning => "what you learned",
            _ => throw new InvalidOperationException($"Unknown part {kind}."),
        }).ToList();
        return held.Count > 1 ? $"{string.Join(", ", held[..^1])} and {held[^1]}" : string.Concat(held);
    }
}
