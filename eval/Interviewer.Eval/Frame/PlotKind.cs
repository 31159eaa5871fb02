namespace Interviewer.Eval.Frame;

internal enum PlotKind { Confusion, Scatter, Calibration }
