namespace Interviewer.Grading;

public enum EvaluationStatus { Scored, Unscored }
