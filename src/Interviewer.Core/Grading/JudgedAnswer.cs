using Interviewer.Models;

namespace Interviewer.Grading;

/// <summary>A grade and what it cost.</summary>
public sealed record JudgedAnswer(Evaluation Evaluation, ModelUsage Usage);
