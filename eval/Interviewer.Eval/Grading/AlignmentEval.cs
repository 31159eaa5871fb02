using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Grading;

/// <summary>How far alignment alone separates told points from missed ones, and how clearly the right narrative stands out.</summary>
internal static class AlignmentEval
{
    public static int Run(TextWriter output)
    {
        var scores = new List<(double Score, double Level)>();
        foreach (var answer in GradedAnswer.GradeAll(output))
        {
            var preparation = answer.Preparation;
            var reading = AnswerReading.From(AnswerGuard.Inspect(answer.Label.Answer), [0], preparation.Vocabulary);
            var aligner = new CriterionAligner(reading, preparation.NoteStemsOf(answer.Question.Text));
            var rivals = new SentenceRivals(preparation.Outline.Criteria.Select(preparation.ProfileOf), aligner);
            output.WriteLine($"== {answer.Label.Id} {string.Join("; ", answer.Label.Narratives)}");
            output.WriteLine("   " + string.Join("; ", NarrativeDetector.Strengths(preparation, aligner).Take(4).Select(pair => FormattableString.Invariant($"{preparation.Outline.Narratives.First(narrative => narrative.Id == pair.Id).Title} {pair.Strength:0.00}"))));
            output.WriteLine(FormattableString.Invariant($"   share of words the notes know {reading.Familiarity:0.00}"));
            foreach (var point in answer.Label.Criteria)
            {
                var criterion = preparation.Outline.Criteria.FirstOrDefault(candidate => candidate.Lines.Any(range => range.First <= point.Lines.Last && point.Lines.First <= range.Last));
                if (criterion is null || criterion.Kind is CriterionKind.Facet) continue;
                var at = aligner.Best(preparation.ProfileOf(criterion), rivals.Of(preparation.ProfileOf(criterion)));
                scores.Add((at.Score, point.Label.Level()));
                var quote = at.Count == 0 ? "" : QuoteFinder.Cut(reading, aligner, preparation.ProfileOf(criterion), at).Quote;
                output.WriteLine(FormattableString.Invariant($"   {point.Label,-12}{at.Score:0.00} {criterion.Text[..Math.Min(70, criterion.Text.Length)]} | {point.Quote} || {quote}"));
            }
        }
        output.WriteLine($"Spearman of score and label {Statistics.Spearman([.. scores.Select(pair => pair.Score)], [.. scores.Select(pair => pair.Level)]):0.000}, n={scores.Count}");
        var best = from partial in Enumerable.Range(8, 40) from met in Enumerable.Range(8, 50) where met >= partial
                   let levels = scores.Select(pair => pair.Score >= met / 100.0 ? 2 : pair.Score >= partial / 100.0 ? 1 : 0).ToArray()
                   select (partial, met, qwk: Statistics.Qwk([.. scores.Select(pair => (int)pair.Level)], levels, 0, 2));
        foreach (var (partial, met, qwk) in best.OrderByDescending(entry => entry.qwk).Take(5)) output.WriteLine($"partial {partial} met {met}: QWK {qwk:0.000}");
        return 0;
    }
}
