namespace Interviewer.Eval.Frame;

/// <summary>How a run is made; what is measured does not depend on it.</summary>
/// <param name="Quick">The project's own data only, and a fixed share of what is generated: minutes become seconds.</param>
/// <param name="Epochs">How often each sample is run: more than once shows whether the judge agrees with itself, and steadies timings.</param>
/// <param name="Concurrency">Samples at a time.</param>
internal sealed record RunOptions(bool Quick = false, int Epochs = 1, int Concurrency = 1);
