namespace Interviewer.Grading;

/// <summary>Alignment to verdict: ordinal thresholds, polarity, and how sure that is.</summary>
internal sealed class VerdictJudge(AnswerReading answer, CriterionAligner aligner)
{
    /// <summary>A sentence that scores this much tells at least something of the point.</summary>
    public const double Hint = .15;

    private const double Partial = .18;
    private const double Met = .36;

    // Scores this near to a threshold fall on either side of it in paraphrases of one answer.
    private const double Doubtful = .03;

    /// <param name="admit">Which sentences may be evidence; all clean ones when null.</param>
    public PointVerdict Judge(CriterionProfile criterion, Func<ReadSentence, bool>? admit = null)
    {
        var at = aligner.Best(criterion, admit);
        if (at.Score < Partial) return PointVerdict.Missed with { Uncertain = at.Score > Partial - Doubtful };
        var verdict = PolarityJudge.Contradicts(criterion, answer.Sentences.Skip(at.First).Take(at.Count)) ? Verdict.Contradicted
            : at.Score >= Met ? Verdict.Met : Verdict.Partial;
        return new(verdict, Math.Abs(at.Score - Met) < Doubtful || at.Score - Partial < Doubtful, at);
    }
}
