using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The sentences that feedback is made of: about the task, never about the person.</summary>
internal static class FeedbackWords
{
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

    public static string Trait(string quote) => $"{quote} names what you are working on.";

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
