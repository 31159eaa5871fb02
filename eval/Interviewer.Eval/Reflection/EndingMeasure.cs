using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Language;

namespace Interviewer.Eval.Reflection;

/// <summary>Whether own misses, lessons and changes are heard, and nothing where nothing is.</summary>
internal sealed class EndingMeasure() : Measure<Ending, EndingMeasure.Heard>("endings", "Own misses, lessons and changes heard at the end of answers.")
{
    internal sealed record Heard(bool Miss, bool Lesson, bool Change)
    {
        public bool Any => Miss || Lesson || Change;
    }

    protected override IEnumerable<Sample<Ending>> Samples(RunOptions options, Action<string> skipped) => Ending.ReadAll();

    protected override Outcome<Heard> Run(Ending sample)
    {
        ReadSentence[] read = [.. SentenceSplitter.Split(sample.Text).Select(sentence => new ReadSentence(sentence, 0, []))];
        return new Heard(read.Any(OwnershipCues.OwnsMiss), read.Any(one => Hindsight.DrawsLesson(one.Sentence)), read.Any(one => ChangeSince.In(one.Sentence) || OwnershipCues.HasHabit(one)));
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Ending, Heard>> results)
    {
        yield return new("own misses heard", Statistic.Mean, Of(EndingKind.Miss, heard => heard.Miss));
        yield return new("changes heard", Statistic.Mean, Of(EndingKind.Changed, heard => heard.Change));
        yield return new("changes heard as reflection of any kind", Statistic.Mean, Of(EndingKind.Changed, heard => heard.Any));
        yield return new("lessons heard", Statistic.Mean, Of(EndingKind.Lesson, heard => heard.Any));
        yield return new("platitudes heard as reflection", Statistic.FaultRate, Of(EndingKind.Platitude, heard => heard.Any));
        yield return new("endings without reflection taken for it", Statistic.FaultRate, Of(EndingKind.None, heard => heard.Any));

        Observation[] Of(EndingKind kind, Func<Heard, bool> of) =>
            [.. results.Where(result => result.Sample.Kind == kind).Select(result => Observation.Of(result.Id, of(result.Result)))];
    }

    protected override string? Shown(Ending sample, Heard result) =>
        (sample.Kind is EndingKind.None or EndingKind.Platitude) == result.Any ? $"{sample.Kind}: {result} {sample.Text}" : null;
}
