namespace Interviewer.Grading.Judges;

/// <summary>What a model made of an answer, verified. What it left out stays with the rules.</summary>
/// <param name="Engine">The model.</param>
/// <param name="Points">Verdicts by criterion id.</param>
/// <param name="Fallback">One sentence on what the rules had to do in its place; null when nothing.</param>
internal sealed record Judgement(
    string Engine,
    string PromptHash,
    IReadOnlyDictionary<string, VerifiedVerdict> Points,
    ResponseType? Response,
    StarSegmentation? Star,
    JudgedRatings Ratings,
    string? Fallback);
