using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The one thing to do next: small enough to do at once, aimed at what costs most.</summary>
internal static class NextStep
{
    /// <summary>Six minutes, twice as long as anybody listens without a word.</summary>
    private const int FarTooLong = 900;

    private const int WordsPerMinute = 150;

    public static string For(Preparation preparation, Question question, Evaluation evaluation, IReadOnlyList<FeedbackPoint> missing)
    {
        var told = question.StarExpected is not StarExpectation.None;
        return evaluation switch
        {
            { ResponseType: ResponseType.NoAnswer } or { Overall: 1, Narratives.Count: 0 } => question.IsPersonal ? OpeningOfSelf(question) : Opening(preparation, question),
            { Delivery.Words: > FarTooLong and var words } => $"Shorten it: this takes about {words / WordsPerMinute} minutes to say, and an interviewer sits through two or three. Keep what answers the question.",
            _ when question.IsPersonal => OfSelf(question, evaluation, missing),
            { Dimensions.Relevance: < 3 } => "Answer the question itself in your first sentence, then tell the case that shows it.",
            { Overall: 4, Facts: var facts } when WeaknessAccount.IsAskedFor(question) && !facts.Any(IsContradicted) => "Say it once more aloud, in under a minute, and end on how you can tell that it works.",
            { ResponseType: ResponseType.Opinion or ResponseType.SelfDescription } when told =>
                "Pick one day it happened and tell that: where you were, what you did, how it ended.",
            { Facts: var facts } when facts.Any(IsContradicted) =>
                "Settle first what your notes tell differently, there or in your story; then tell it again in 90 seconds.",
            { Dimensions.Ownership: < 3 } when told => "Tell it again with “I” at the step you decided yourself, and say why you chose it.",
            { Star.R: 0 } when told => "Tell it again in 90 seconds and finish on the result: what changed, and how you could tell.",
            _ when MethodAccount.IsTold(question, evaluation.ResponseType) => "Say it once more: how you go about it in three steps, then the one case that shows it, with what came of it.",
            { Dimensions.Reflection: <= 2 } when told => "Add one last sentence: what you would do differently, and where you have done so since.",
            { Dimensions.Specificity: < 3.5 } => "Swap one general sentence for a figure, a name or a date that you can stand behind.",
            { Dimensions.Coverage: < 3.5 } when missing.Count > 0 => "Tell it again in 90 seconds and work in the first point you left out.",
            { Overall: 5 } => Keep(missing),
            _ when missing.Count > 0 => "Nearly there: say it once more and give the first point you left out one sentence.",
            _ => "Say it once more aloud, in under two minutes, ending on what you learned.",
        };
    }

    private static string Keep(IReadOnlyList<FeedbackPoint> missing) =>
        $"Leave it as it is{(missing.Count > 0 ? ", or give the point you left out one sentence" : "")}. Say it once aloud tomorrow without looking, in under two minutes.";

    private static string OfSelf(Question question, Evaluation evaluation, IReadOnlyList<FeedbackPoint> missing) => evaluation switch
    {
        { Dimensions.Relevance: < 3 } => "Answer the question itself in your first sentence, in your own words, then say why.",
        { Facts: var facts } when facts.Any(IsContradicted) => "Settle first what your notes tell differently, there or in your answer; then say it again.",
        { Dimensions.Specificity: < 3 } => "Swap one general sentence for something that only you could say: a name, a moment, a piece of the work.",
        _ when missing.Count > 0 && evaluation.Overall < 5 => "Say it once more and work in the first point of your own that you left out.",
        { Dimensions.Coverage: < 3.5 } when question.Type is QuestionType.Plan => "Say in which order you would go about it, and why.",
        { Dimensions.Coverage: < 3.5 } => "Add one more reason of your own, and what it comes from.",
        { Overall: 5 } => Keep(missing),
        _ when question.Type is QuestionType.Plan => "Say it once more aloud, in under a minute, and begin with what you would do first.",
        _ => "Say it once more aloud, in under a minute, and end on what you want next.",
    };

    private static string OpeningOfSelf(Question question) => question.Hints.Count > 0
        ? "Open with the first sentence that you noted under this question, in your own words. The rest will follow."
        : "Write down your honest answer in two sentences, as you would say it to a friend; then say those.";

    private static string Opening(Preparation preparation, Question question) => preparation.BestFor(question) is { } story
        ? $"Open with one sentence from “{story.Title}”: where you were and what was at stake. The rest will follow."
        : "Write down one real case for this question, then tell it: where you were, what you did, how it ended.";

    private static bool IsContradicted(FactFinding finding) => finding.Status is FactStatus.Contradicted;
}
