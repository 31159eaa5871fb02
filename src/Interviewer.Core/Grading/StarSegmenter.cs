using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Labels sentences as situation, task, action, result or learning: cue scores per sentence, smoothed by a Viterbi path over the five parts
/// that prefers to stay or move on (S → T → A → R → L) over going back.
/// </summary>
internal static class StarSegmenter
{
    private const int Parts = 5;

    // From row to column. Stories loop (a result followed by more action), so going back costs little from R and more from elsewhere.
    private static readonly double[,] Move =
    {
        { .35, .30, .30, .05, -.10 },
        { -.10, .20, .35, .10, -.10 },
        { -.35, -.20, .35, .25, .10 },
        { -.30, -.25, .00, .30, .30 },
        { -.30, -.30, -.05, -.05, .35 },
    };

    private static readonly double[] Opening = [.5, .3, .1, -.2, -.3];

    /// <summary>A part told with at least this much cue weight counts as fully there, half of it as half there.</summary>
    private const double Full = 1.4;

    private const double Half = .7;

    // What others did tips the scales between two parts, but however much of it there is, it is no action of the candidate's.
    private const double Faint = .1;

    // A lesson may go on for sentences, but not with what happened: "It was some hundreds."
    private const double NoLesson = -.8;

    public static StarSegmentation Label(IReadOnlyList<Sentence> sentences)
    {
        if (sentences.Count == 0) return new([], new(0, 0, 0, 0), new(0, 0, 0, 0, 0));
        var cues = new double[sentences.Count, Parts];
        Span<double> scores = stackalloc double[Parts];
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            StarCues.Score(sentence, Numbers.Find(sentence).Count > 0, scores);
            for (var part = 0; part < Parts; part++) cues[i, part] = scores[part];
            if (scores[^1] == 0 && Verbs.In(sentence.Tokens)) cues[i, Parts - 1] = NoLesson;
        }
        var path = BestPath(cues, sentences.Count);
        var labels = new StarLabel[sentences.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = Says(cues, i) || Verbs.In(sentences[i].Tokens) ? (StarLabel)(path[i] + 1) : StarLabel.None;
        return new(labels, Presence(cues, sentences.Count), StarSegmentation.SharesOf(labels, sentences));
    }

    private static int[] BestPath(double[,] cues, int count)
    {
        var best = new double[count, Parts];
        var from = new int[count, Parts];
        for (var part = 0; part < Parts; part++) best[0, part] = Opening[part] + cues[0, part];
        for (var i = 1; i < count; i++)
        {
            for (var part = 0; part < Parts; part++)
            {
                best[i, part] = double.NegativeInfinity;
                for (var previous = 0; previous < Parts; previous++)
                {
                    var score = best[i - 1, previous] + Move[previous, part] + cues[i, part];
                    if (score > best[i, part]) (best[i, part], from[i, part]) = (score, previous);
                }
            }
        }
        var path = new int[count];
        for (var part = 1; part < Parts; part++)
            if (best[count - 1, part] > best[count - 1, path[count - 1]]) path[count - 1] = part;
        for (var i = count - 1; i > 0; i--) path[i - 1] = from[i, path[i]];
        return path;
    }

    // One sentence may hold several parts ("I was asked to …, so I …"), so presence is read from the cues, not from the labels.
    private static StarScores Presence(double[,] cues, int count)
    {
        var sums = new double[Parts];
        for (var i = 0; i < count; i++)
            for (var part = 0; part < Parts; part++)
                if (cues[i, part] > Faint) sums[part] += cues[i, part];
        return new(Grade(sums[0]), Grade(sums[1]), Grade(sums[2]), Grade(sums[3]));
    }

    private static double Grade(double sum) => sum >= Full ? 1 : sum >= Half ? .5 : 0;

    private static bool Says(double[,] cues, int i)
    {
        for (var part = 0; part < Parts; part++)
            if (cues[i, part] > 0) return true;
        return false;
    }
}
