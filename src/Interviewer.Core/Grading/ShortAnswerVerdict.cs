namespace Interviewer.Grading;

/// <param name="Score">0 to 1, how much of the reference is said; 0 when it is contradicted.</param>
public sealed record ShortAnswerVerdict(Verdict Verdict, double Score);
