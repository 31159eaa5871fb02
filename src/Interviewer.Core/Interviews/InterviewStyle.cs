namespace Interviewer.Interviews;

/// <summary>How the interviewer comes across. Changes words only, never what is asked or how it is graded.</summary>
public enum InterviewStyle { Neutral, Warm, Tough }
