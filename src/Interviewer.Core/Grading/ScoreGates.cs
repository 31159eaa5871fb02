namespace Interviewer.Grading;

/// <summary>What caps a score whatever the dimensions say.</summary>
/// <param name="Unusable">Empty, refused, off topic, a list of words, or instructions around no content.</param>
/// <param name="Material">Contradictions that inflate scope, role or impact.</param>
/// <param name="Reversed">An outcome or a documented learning told as its opposite.</param>
/// <param name="Minor">Contradictions of a place, a name, a context figure.</param>
internal sealed record ScoreGates(
    bool Unusable = false,
    bool NoExample = false,
    bool NoResult = false,
    bool NoReflection = false,
    int Material = 0,
    bool Reversed = false,
    int Minor = 0);
