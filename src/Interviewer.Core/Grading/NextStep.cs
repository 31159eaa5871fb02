using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The one thing to do next: small enough to do at once, aimed at what costs most.</summary>
internal static class NextStep
{
    public static string For(Preparation preparation, Question question, Evaluation evaluation, IReadOnlyList<FeedbackPoint> missing)
    {
        var told = question.StarExpected is not StarExpectation.None;
        return evaluation switch
        {
            { ResponseType: ResponseType.NoAnswer } or { Overall: 1, Narratives.Count: 0 } => Opening(preparation, question),
            { Dimensions.Relevance: < 3 } => "Answer the question itself in your first sentence, then tell the case that shows it.",
            { ResponseType: ResponseType.Opinion or ResponseType.SelfDescription } when told =>
                "Pick one day it happened and tell that: where you were, what you did, how it ended.",
            { Facts: var facts } when facts.Any(finding => finding.Status is FactStatus.Contradicted) =>
                "Settle first what your notes tell differently, there or in your story; then tell it again in 90 seconds.",
            { Dimensions.Ownership: < 3 } when told => "Tell it again with “I” at the step you decided yourself, and say why you chose it.",
            { Star.R: 0 } when told => "Tell it again in 90 seconds and finish on the result: what changed, and how you could tell.",
            { Dimensions.Reflection: <= 2 } when told => "Add one last sentence: what you would do differently, and where you have done so since.",
            { Dimensions.Specificity: < 3.5 } => "Swap one general sentence for a figure, a name or a date that you can stand behind.",
            { Dimensions.Coverage: < 3.5 } when missing.Count > 0 => "Tell it again in 90 seconds and work in the first point you left out.",
            { Overall: 5 } => "Leave it as it is. Say it once aloud tomorrow without looking, in under two minutes.",
            _ when missing.Count > 0 => "Nearly there: say it once more and give the first point you left out one sentence.",
            _ => "Say it once more aloud, in under two minutes, ending on what you learned.",
        };
    }

    private static string Opening(Preparation preparation, Question question)
    {
        var best = preparation.StoriesFor(question).FirstOrDefault();
        var title = preparation.Outline.Narratives.FirstOrDefault(narrative => narrative.Id == best?.StoryId)?.Title;
        return title is null
            ? "Write down one real case for this question, then tell it: where you were, what you did, how it ended."
            : $"Open with one sentence from “{title}”: where you were and what was at stake. The rest will follow.";
    }
}
