namespace Interviewer.Notes;

/// <summary>Where a question comes from; a bank question is built in, everything else stands in the notes.</summary>
public enum QuestionRole { Question, SubQuestion, Embedded, Derived, Bank }
