namespace Interviewer.Grading.Judges;

/// <summary>One complete pass of a model over an answer: verified verdicts by criterion id, and its view of the whole where it gave one.</summary>
internal sealed record JudgeVote(IReadOnlyDictionary<string, VerifiedVerdict> Points, JudgeReply? Whole);
