using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Facts;

/// <summary>An answer with one claim in it, at <paramref name="Start"/> to <paramref name="End"/>.</summary>
internal sealed record SwapCase(Preparation Preparation, Question Question, string Base, Claim Claim, string Answer, int Start, int End);
