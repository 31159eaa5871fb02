namespace Interviewer.Eval.Frame;

internal sealed record BaselineLog(string Name, double? Value, Interval? Interval);
