using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What a good answer to one question holds, from the notes alone.</summary>
/// <param name="Criteria">Question-scope criteria first, then those of each narrative.</param>
/// <param name="KExpected">How many of the heaviest criteria make a full answer; never more than the best story offers.</param>
/// <param name="Hash">SHA-256 of the canonical JSON of the criteria: grades with equal hashes are comparable.</param>
public sealed record Rubric(Question Question, IReadOnlyList<RubricCriterion> Criteria, int KExpected, string Hash);
