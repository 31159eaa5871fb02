using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Alignment to verdict: ordinal thresholds, frames, polarity, and how sure that is.</summary>
internal sealed class VerdictJudge(
    AnswerReading answer, CriterionAligner aligner, SentenceRivals rivals, IReadOnlyList<StarLabel> labels, IReadOnlyCollection<string> used)
{
    /// <summary>A sentence that scores this much tells at least something of the point.</summary>
    public const double Hint = .15;

    private static readonly (double Partial, double Met) Told = (.09, .18);

    // Outside the stories that are told, a likeness is more often an accident.
    private static readonly (double Partial, double Met) Untold = (.25, .41);

    // Scores this near to a threshold fall on either side of it in paraphrases of one answer.
    private const double Doubtful = .03;

    // Of points that score less than this times what makes them told, readers call three in four told; of the others nine in ten.
    private const double Surely = 1.45;

    // Numbers of the sentences that regret something, and of those beside them.
    private readonly Lazy<HashSet<int>> byRegret = new(() =>
        [.. answer.Sentences.Where(PolarityJudge.Regrets).SelectMany(one => answer.Sentences.Where(other => Math.Abs(other.Place - one.Place) <= 1)).Select(other => other.Number)]);

    /// <param name="admit">Which sentences may be evidence; all clean ones when null.</param>
    public PointVerdict Judge(CriterionProfile criterion, Func<ReadSentence, bool>? admit = null)
    {
        var verdict = JudgeBest(criterion, admit);
        if (verdict.Verdict is Verdict.Met or Verdict.Contradicted || criterion.Criterion.Kind is not CriterionKind.Learning) return verdict;
        // What is only said in passing may be more alike than what is owned up to.
        var owned = JudgeBest(criterion, sentence => (admit?.Invoke(sentence) ?? true) && byRegret.Value.Contains(sentence.Number));
        return owned.Verdict is Verdict.Met || owned.Verdict is Verdict.Partial && verdict.Verdict is Verdict.Missed ? owned : verdict;
    }

    private PointVerdict JudgeBest(CriterionProfile criterion, Func<ReadSentence, bool>? admit)
    {
        var at = aligner.Best(criterion, rivals.Of(criterion), admit);
        var (partial, met) = used.Contains(criterion.Criterion.Owner) || criterion.Criterion.Kind is CriterionKind.Hint ? Told : Untold;
        var doubtful = Math.Abs(at.Score - partial) < Doubtful || at.Score > met - Doubtful && at.Score < Surely * met;
        if (at.Score < partial) return PointVerdict.Missed with { Uncertain = doubtful };
        if (PolarityJudge.Contradicts(criterion, answer, at, at.Score >= met, () => QuoteFinder.Cut(answer, aligner, criterion, at).Quote)) return new(Verdict.Contradicted, doubtful, at);
        var verdict = at.Score >= met ? Verdict.Met : Verdict.Partial;
        if (PolarityJudge.LacksRegret(criterion, answer, at) || TellsNoResult(criterion, at)) verdict = verdict is Verdict.Met ? Verdict.Partial : Verdict.Missed;
        return verdict is Verdict.Missed ? PointVerdict.Missed with { Uncertain = true } : new(verdict, doubtful, at);
    }

    // The figures of an outcome often stand in the plan as well ("they wanted eighteen beds by January").
    private bool TellsNoResult(CriterionProfile criterion, Alignment at) => criterion.Criterion.Kind is CriterionKind.Impact
        && labels.Skip(at.First).Take(at.Count).All(label => label is StarLabel.Situation or StarLabel.Task);
}
