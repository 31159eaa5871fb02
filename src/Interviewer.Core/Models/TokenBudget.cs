using Microsoft.Extensions.Options;

namespace Interviewer.Models;

/// <summary>What one interview may still use. Wording stops first: a plainly worded question is no loss, an ungraded answer is.</summary>
public sealed class TokenBudget(IOptions<ModelsOptions> options)
{
    /// <summary>Tokens left for grading.</summary>
    public long ForGrading(ModelUsage used) => Math.Max(0, options.Value.TokenBudget - used.Tokens);

    /// <summary>Tokens left for wording: those beyond the share kept for grading.</summary>
    public long ForWording(ModelUsage used) => Math.Max(0, (long)(options.Value.TokenBudget * (1 - options.Value.GradingReserve)) - used.Tokens);
}
