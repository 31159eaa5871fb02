namespace Interviewer.Interviews;

/// <summary>Practice shows feedback after each question and allows hints and retries; real keeps all feedback to the end.</summary>
public enum InterviewMode { Practice, Real }
