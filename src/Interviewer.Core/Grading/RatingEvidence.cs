using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// What an answer shows, each as a share 0 to 1 of what a full answer would, in the order of the weights of the rating of the same
/// name in <see cref="FittedRating"/>. Only what is new in a sentence counts, so that repeating and padding earn nothing.
/// </summary>
internal sealed record RatingEvidence(
    IReadOnlyList<double> Coverage, IReadOnlyList<double> Structure, IReadOnlyList<double> Specificity, IReadOnlyList<double> Ownership, IReadOnlyList<double> Reflection)
{
    // Where more of a kind adds nothing: about what the best of the labelled answers have.
    private const int ManyFigures = 6, SomeFigures = 3, ManyDeeds = 6, ManyReasons = 3;
    private const double MuchTold = 6.5, SomeTold = 2.7;

    // Any sentence is a little like something in the notes; what is no more than that is told of nothing.
    private const double Chance = .06;

    /// <param name="ownership">The rating by cues alone, 1 to 5.</param>
    /// <param name="reflection">The rating by cues alone, 1 to 5.</param>
    public static RatingEvidence Of(AnswerFindings findings, double ownership, double reflection)
    {
        var sentences = findings.Answer.Sentences;
        var fresh = Fresh(sentences);
        var told = fresh.Sum(i => Math.Max(0, findings.Told[i] - Chance));
        var (muchTold, someTold) = (Share(told, MuchTold), Share(told, SomeTold));
        var known = sentences.Where((_, i) => findings.Told[i] >= Chance).ToArray();
        var deeds = Share(known.SelectMany(OwnershipCues.Deeds).Distinct().Count(), ManyDeeds);
        var reasons = Share(fresh.Count(i => findings.Told[i] >= Chance && OwnershipCues.DecidesWithReason(sentences[i])), ManyReasons);
        var figures = Figures(findings);
        var isCase = Yes(sentences.Where((sentence, i) => findings.Grounded(i) && (OwnershipCues.ActsAsI(sentence) || OwnershipCues.ActsAsWe(sentence))).Any());
        var blameless = Yes(!sentences.Any(OwnershipCues.Blames));
        var lesson = findings.Points.Where(point => point.Entry.Criterion.Kind is CriterionKind.Learning && findings.Touched.Contains(point.Entry.Criterion.Owner)).Sum(point => point.Verdict.Credit);
        var star = DimensionRater.Star(findings);
        return new(
            Coverage: [findings.Coverage, muchTold, deeds],
            Structure: [Share(star.Sum(), 4), muchTold, deeds, reasons],
            Specificity: [Share(figures, ManyFigures), Share(figures, SomeFigures), muchTold, someTold, findings.Coverage, isCase, deeds],
            Ownership: [Share(ownership - 1, 4), deeds, blameless, reasons, muchTold],
            Reflection:
            [
                Share(reflection - 1, 4), Any(OwnershipCues.OwnsMiss), Any(sentence => Hindsight.DrawsLesson(sentence.Sentence)), Any(sentence => ChangeSince.In(sentence.Sentence)), Share(lesson, 1), muchTold,
            ]);

        double Any(Func<ReadSentence, bool> shows) => Yes(sentences.Any(shows));
    }

    // Positions of the sentences that say a word not said before.
    private static int[] Fresh(IReadOnlyList<ReadSentence> sentences)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Terms.Count(word => said.Add(word.Term.Stem)) > 0)];
    }

    // Holiday numbers must not count: a figure is specific only where the notes know what is told, or where somebody acts.
    private static int Figures(AnswerFindings findings) => findings.Answer.Sentences
        .Where((sentence, i) => findings.Grounded(i) || findings.Used.Count > 0 && OwnershipCues.ActsAsI(sentence))
        .SelectMany(sentence => sentence.Terms.Where(word => word.Term.IsFigure).Select(figure => (figure.Term.Stem, Of: Following(sentence, figure)))).Distinct().Count();

    // The same figure of something else is another fact.
    private static string? Following(ReadSentence sentence, ReadTerm figure) => sentence.Terms.FirstOrDefault(word => word.Term.Start >= figure.Term.End).Term.Stem;

    private static double Yes(bool shown) => shown ? 1 : 0;

    private static double Share(double found, double enough) => Math.Min(found, enough) / enough;
}
