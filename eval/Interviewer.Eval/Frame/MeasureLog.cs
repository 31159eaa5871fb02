namespace Interviewer.Eval.Frame;

/// <param name="Skipped">What was not on this machine, a sentence each.</param>
internal sealed record MeasureLog(string Name, IReadOnlyList<string> Skipped, double Seconds, IReadOnlyList<FigureLog> Figures, IReadOnlyList<Plot> Plots, IReadOnlyList<SampleLog> Samples);
