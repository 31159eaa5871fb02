using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>What each sentence does, in the order given to the segmenter, and what that adds up to.</summary>
internal sealed record StarSegmentation(IReadOnlyList<StarLabel> Labels, StarScores Scores, StarShares Shares)
{
    /// <summary>From labels alone: a part is there when a sentence has it.</summary>
    public static StarSegmentation From(IReadOnlyList<StarLabel> labels, IReadOnlyList<Sentence> sentences)
    {
        double Presence(StarLabel label) => labels.Contains(label) ? 1 : 0;

        return new(
            labels,
            new(Presence(StarLabel.Situation), Presence(StarLabel.Task), Presence(StarLabel.Action), Presence(StarLabel.Result)),
            SharesOf(labels, sentences));
    }

    public static StarShares SharesOf(IReadOnlyList<StarLabel> labels, IReadOnlyList<Sentence> sentences)
    {
        double Share(StarLabel label) => labels.Zip(sentences).Where(pair => pair.First == label).Sum(pair => (double)pair.Second.Tokens.Count)
            / Math.Max(1, sentences.Sum(sentence => sentence.Tokens.Count));

        return new(Share(StarLabel.Situation), Share(StarLabel.Task), Share(StarLabel.Action), Share(StarLabel.Result), Share(StarLabel.Learning));
    }
}
