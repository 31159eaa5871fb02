namespace Interviewer.Grading;

/// <summary>What kind of answer it is, after Bangerter, Corvalan and Cavin 2014, plus the unusable kinds.</summary>
public enum ResponseType { Story, PseudoStory, Exemplification, Opinion, SelfDescription, NoAnswer, OffTopic }
