using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>A follow-up that could be asked, before it is worded.</summary>
/// <param name="Gain">What it may add to the overall, on the scale of the dimension weights; hard probes have 1.</param>
/// <param name="Targets">Ids of the criteria or facts it is after.</param>
/// <param name="Reason">The gap it goes for, in words for the replay.</param>
internal sealed record Probe(FollowUpType Type, double Gain, IReadOnlyList<string> Targets, string Reason);
