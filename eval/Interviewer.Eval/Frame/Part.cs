namespace Interviewer.Eval.Frame;

/// <summary>Where a sample may be looked at.</summary>
internal enum Part
{
    /// <summary>May be read, sample by sample, while the product is worked on.</summary>
    Fit,

    /// <summary>Held out: the console shows aggregates only, so that nobody tunes on it.</summary>
    Check,

    /// <summary>Of data that is not split.</summary>
    Whole,
}
