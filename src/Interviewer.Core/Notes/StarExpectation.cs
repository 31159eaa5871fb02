namespace Interviewer.Notes;

/// <summary>How much of situation, task, action and result a good answer to the question holds.</summary>
public enum StarExpectation { Full, Light, None }
