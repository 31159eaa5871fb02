using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The verdict on one criterion with its evidence on both sides.</summary>
/// <param name="Quote">One contiguous slice of the raw answer; null when missed.</param>
/// <param name="Sentence">1-based number of the answer sentence the quote starts in; null when missed.</param>
/// <param name="ByRules">A model judged the answer, yet this point was left to the rules.</param>
public sealed record CriterionResult(
    string Id,
    string Owner,
    CriterionKind Kind,
    double Weight,
    string Text,
    string File,
    IReadOnlyList<LineRange> Lines,
    Verdict Verdict,
    bool Uncertain,
    string? Quote,
    int? Sentence,
    bool ByRules = false);
