namespace Interviewer.Grading;

/// <summary>What a sentence of a story does.</summary>
public enum StarLabel { None, Situation, Task, Action, Result, Learning }
