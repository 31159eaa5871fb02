using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>An answer sentence by sentence, with what each does for the story.</summary>
public static class StarTimeline
{
    /// <param name="answer">As <see cref="AnswerText.Join"/> gives it.</param>
    /// <returns>In the order of the answer; sentences without a word are left out.</returns>
    public static IReadOnlyList<StarSpan> Of(string answer)
    {
        var sentences = SentenceSplitter.Split(answer);
        return [.. sentences
            .Zip(StarSegmenter.Label(sentences).Labels, (sentence, label) => new StarSpan(label, sentence.Text, sentence.Tokens.Count))
            .Where(span => span.Words > 0)];
    }
}
