namespace Interviewer.Eval.Facts;

/// <summary>One or two sentences about a fact.</summary>
/// <param name="Mutation">What was made wrong, or which benign frame it stands in.</param>
internal sealed record Claim(SwapFact Fact, string Mutation, bool Held, bool Contradicts, string Text);
