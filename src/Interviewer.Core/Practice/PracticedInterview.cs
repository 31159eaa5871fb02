using Interviewer.Interviews;

namespace Interviewer.Practice;

/// <summary>One interview as progress sees it.</summary>
/// <param name="Questions">Those that were answered and graded, in the order of the interview.</param>
public sealed record PracticedInterview(SessionSummary Header, IReadOnlyList<PracticedQuestion> Questions);
