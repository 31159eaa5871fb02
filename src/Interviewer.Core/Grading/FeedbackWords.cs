using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The sentences that feedback is made of: about the task, never about the person.</summary>
internal static class FeedbackWords
{
    public static string Goal(QuestionType type) => type switch
    {
        QuestionType.Remit => "Say what you were there to do, and what changed because you were.",
        QuestionType.Accomplishment => "Show one result you caused: how things stood, what you did, how it ended.",
        QuestionType.Failure => "Own one real miss: what happened, your part in it, and what you have done differently since.",
        QuestionType.Influence => "Show how you moved people who did not have to follow you, and what came of it.",
        QuestionType.Problem => "Take the listener through it: what you saw, what you tried, what it turned out to be.",
        QuestionType.Approach => "Say how you do it in one sentence, then prove it with one real case.",
        QuestionType.SelfView => "Name the trait plainly, then prove it with something that happened.",
        QuestionType.Goal => "Cover each part that the question asks for, with one real example behind it.",
        QuestionType.Principle => "Say what you hold to, why, and where it has served you.",
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };

    public static string Worked(CriterionKind kind, string quote) => kind switch
    {
        CriterionKind.Context => $"{quote} sets the scene.",
        CriterionKind.Role => $"{quote} makes your role clear.",
        CriterionKind.Action => $"{quote} tells what was done.",
        CriterionKind.Challenge => $"{quote} shows what made it hard.",
        CriterionKind.Impact => $"{quote} gives the result.",
        CriterionKind.Learning => $"{quote} says what you took from it.",
        CriterionKind.Principle => $"{quote} gets your principle across.",
        CriterionKind.Hint => $"{quote} is just what your notes want said here.",
        CriterionKind.Facet => $"{quote} answers a part your notes ask for.",
        _ => throw new InvalidOperationException($"Unknown criterion kind {kind}."),
    };

    /// <param name="half">Part of it was said.</param>
    public static string Missing(CriterionKind kind, bool half, string note) => half ? $"Only touched on: {note}." : kind switch
    {
        CriterionKind.Context => $"How things stood: {note}.",
        CriterionKind.Role => $"Your role: {note}.",
        CriterionKind.Action => $"What you did: {note}.",
        CriterionKind.Challenge => $"What made it hard: {note}.",
        CriterionKind.Impact => $"How it turned out: {note}.",
        CriterionKind.Learning => $"What you learned: {note}.",
        CriterionKind.Principle => $"What you hold to: {note}.",
        CriterionKind.Hint => $"Your own answer: {note}.",
        CriterionKind.Facet => $"A part of the question: {note}.",
        _ => throw new InvalidOperationException($"Unknown criterion kind {kind}."),
    };
}
