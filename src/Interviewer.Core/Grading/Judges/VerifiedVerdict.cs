namespace Interviewer.Grading.Judges;

/// <summary>A model's verdict that passed the checks; the quote is a slice of the raw answer, null when missed.</summary>
internal sealed record VerifiedVerdict(PointVerdict Verdict, string? Quote, int? Sentence);
