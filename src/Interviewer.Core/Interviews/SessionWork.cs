namespace Interviewer.Interviews;

/// <summary>What the service has to do before the candidate can go on.</summary>
public enum SessionWork { None, Ask, Grade, Decide }
