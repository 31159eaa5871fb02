namespace Interviewer.Eval.Frame;

/// <param name="Id">Unique within the measure and equal from run to run: runs are compared sample by sample.</param>
internal sealed record Sample<T>(string Id, T Data, Part Part = Part.Whole);
