namespace Interviewer.Interviews;

public enum EndReason { Finished, EndedEarly }
