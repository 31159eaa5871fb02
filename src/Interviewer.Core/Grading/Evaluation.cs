namespace Interviewer.Grading;

/// <summary>
/// The grade of everything said on one question so far. Quotes and sentence numbers refer to <see cref="AnswerText.Join"/> of the turns.
/// </summary>
/// <param name="Engine">"offline", or the model that judged.</param>
/// <param name="Reason">Why it is unscored; null when scored.</param>
/// <param name="Overall">1 to 5; null when unscored.</param>
/// <param name="Score">The same before rounding, one decimal.</param>
/// <param name="Narratives">Ids of the narratives the answer uses, strongest first.</param>
/// <param name="Flags">Such as "injection", "word_list", "empty", "asked_back".</param>
/// <param name="PromptHash">Content hash of the prompt a model judged by; null by rules.</param>
/// <param name="Fallback">One sentence on what the rules had to judge in a model's place; null when nothing.</param>
/// <param name="RubricHash">Evaluations under equal hashes are comparable.</param>
public sealed record Evaluation(
    string Engine,
    EvaluationStatus Status,
    string? Reason,
    int? Overall,
    double? Score,
    Dimensions? Dimensions,
    IReadOnlyList<CriterionResult> Criteria,
    StarScores? Star,
    StarShares? StarShares,
    ResponseType? ResponseType,
    IReadOnlyList<string> Narratives,
    IReadOnlyList<FactFinding> Facts,
    IReadOnlyList<string> Flags,
    Delivery Delivery,
    Feedback? Feedback,
    string RubricHash,
    string? PromptHash = null,
    string? Fallback = null)
{
    /// <summary>Sentences left out because they seem to speak to the grader, for their speaker to see.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];
}
