namespace Interviewer.Grading.Judges;

/// <summary>A model's verdict that passed the checks; the quote is a slice of the raw answer, null when missed.</summary>
/// <param name="Withdrawn">The model gave credit that its evidence does not bear.</param>
internal sealed record VerifiedVerdict(PointVerdict Verdict, string? Quote, int? Sentence, bool Withdrawn = false)
{
    public static readonly VerifiedVerdict Unproven = new(PointVerdict.Missed, null, null, Withdrawn: true);
}
