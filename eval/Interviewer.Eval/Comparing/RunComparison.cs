using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Comparing;

/// <summary>A run beside an earlier one.</summary>
/// <param name="Gone">Figures that the earlier run has and this one should have.</param>
/// <param name="Unscored">Samples of this run that could not be judged: rules judge everything, so each is a fault.</param>
/// <param name="Left">Measures that could not be compared, each with the reason.</param>
internal sealed record RunComparison(IReadOnlyList<FigureChange> Changes, IReadOnlyList<string> Gone, int Unscored, IReadOnlyList<string> Left)
{
    public bool HasDropped => Gone.Count > 0 || Unscored > 0 || Changes.Any(change => change.IsWorse);

    public static RunComparison Of(RunLog now, RunLog before)
    {
        if (now.Options.Quick != before.Options.Quick)
            throw new InterviewerException("One of the two runs is a quick one and the other is not; only runs of a kind can be compared.");
        List<FigureChange> changes = [];
        List<string> gone = [], left = [];
        foreach (var earlier in before.Measures)
        {
            if (now.Measures.FirstOrDefault(measure => measure.Name == earlier.Name) is not { } later)
            {
                if (now.Verb is "all") left.Add($"{earlier.Name} is no longer measured");
                continue;
            }
            foreach (var figure in earlier.Figures.Where(figure => !figure.IsTiming))
            {
                if (later.Figures.FirstOrDefault(one => one.Name == figure.Name && one.Part == figure.Part) is { } match)
                {
                    if (FigureChange.Of(earlier.Name, figure, match) is { } change) changes.Add(change);
                }
                // Data that is not on this machine takes its figures along.
                else if (later.Skipped.Count == 0) gone.Add($"{earlier.Name}: {figure.Name}");
            }
            left.AddRange(later.Skipped.Select(line => $"{earlier.Name}: {line}"));
        }
        return new(changes, gone, now.Measures.Sum(measure => measure.Samples.Count(sample => sample.Unscored is not null)), left);
    }
}
