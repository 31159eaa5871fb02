namespace Interviewer.Grading;

/// <summary>What each sentence does, in the order given to the segmenter, and what that adds up to.</summary>
internal sealed record StarSegmentation(IReadOnlyList<StarLabel> Labels, StarScores Scores, StarShares Shares);
