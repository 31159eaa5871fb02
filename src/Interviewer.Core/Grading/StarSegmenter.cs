using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Labels sentences as situation, task, action, result or learning.</summary>
internal static class StarSegmenter
{
    public static StarSegmentation Label(IReadOnlyList<Sentence> sentences) =>
        new([.. sentences.Select(_ => StarLabel.None)], new(0, 0, 0, 0), new(0, 0, 0, 0, 0));
}
