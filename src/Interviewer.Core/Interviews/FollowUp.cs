using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>The best next probe on an answer.</summary>
/// <param name="Targets">Ids of the criteria or facts it is after.</param>
/// <param name="Reason">The gap it goes for, in words for the replay.</param>
/// <param name="Stop">True when the interview would move on instead of asking it.</param>
/// <param name="PromptHash">Content hash of the prompt file that worded it.</param>
public sealed record FollowUp(
    FollowUpType Type,
    string Text,
    IReadOnlyList<string> Targets,
    string Reason,
    bool Stop,
    string PromptHash);
