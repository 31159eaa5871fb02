using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;

namespace Interviewer.Eval.Robustness;

/// <summary>The metamorphic suite: every labelled answer is changed in ways whose effect on the grade is known beforehand, and graded again.</summary>
internal sealed class RobustnessMeasure() : Measure<RobustnessMeasure.Changed, IReadOnlyList<Trial>>("robustness", "Grades under attack, noise, padding, and evidence taken away or added.")
{
    // Every attack meets every answer that is held out, at two or three of its seven places in turn, and every other at one: all would take half an hour.
    private const int EveryNthAttack = 3, EveryNthAttackToFit = 8;

    // A quick run is part of every test run.
    private const int QuickEveryNthAnswer = 6, QuickEveryNthAttack = 37;

    private readonly OffQuestion offQuestion = new();

    protected override IEnumerable<Sample<Changed>> Samples(RunOptions options, Action<string> skipped)
    {
        var answers = PreparedAnswer.ReadAll(skipped);
        var twins = answers.ToDictionary(answer => answer.Id, answer => answer.Data, StringComparer.Ordinal);
        return answers.Index().Where(entry => !options.Quick || entry.Index % QuickEveryNthAnswer == 0).Select(entry => new Sample<Changed>(entry.Item.Id,
            new(entry.Item.Data, entry.Item.Data.Label.Pair is { } twin ? twins.GetValueOrDefault(twin) : null, entry.Index, options.Quick ? QuickEveryNthAttack : entry.Item.Part is Part.Check ? EveryNthAttack : EveryNthAttackToFit), entry.Item.Part));
    }

    protected override Outcome<IReadOnlyList<Trial>> Run(Changed sample)
    {
        var subject = new Subject(sample.Answer);
        var sampling = new Sampling(sample.Every, sample.Index);
        Trial[] trials =
        [
            .. Injections.Run(subject, sampling), .. BenignSpeech.Run(subject, sampling), .. Evidence.Run(subject), .. Padding.Run(subject), .. Noise.Run(subject),
            .. sample.Twin is null ? [] : Paraphrases.Run(subject, new Subject(sample.Twin)), .. NonAnswers.Run(subject, sample.Index), .. offQuestion.Run(subject),
        ];
        return trials;
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Changed, IReadOnlyList<Trial>>> results) => results
        .SelectMany(result => result.Result.Select(trial => (result.Id, Trial: trial)))
        .GroupBy(pair => pair.Trial.Property)
        .Select(group => new Figure(group.Key.Name, group.Key.Statistic, [.. group.Select(pair => Observation.Of(pair.Id, pair.Trial.Found))], group.Key.Goal)
        {
            IsTiming = group.Key.Name.EndsWith(" ms", StringComparison.Ordinal),
        });

    protected override object Kept(Changed sample, IReadOnlyList<Trial> result) =>
        result.GroupBy(trial => trial.Property.Name).ToDictionary(group => group.Key, group => new { Trials = group.Count(), Sum = group.Sum(trial => trial.Found) });

    protected override string Shown(Changed sample, IReadOnlyList<Trial> result) =>
        string.Join("\n", result.Where(trial => trial.Fault is not null).Select(trial => $"{trial.Property.Name}: {trial.Fault}"));

    /// <param name="Twin">The same content in other words, where somebody wrote it.</param>
    /// <param name="Every">Of the attacks and look-alikes only each so-manieth is tried.</param>
    internal sealed record Changed(PreparedAnswer Answer, PreparedAnswer? Twin, int Index, int Every);
}
