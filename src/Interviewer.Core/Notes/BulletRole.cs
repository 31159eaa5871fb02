namespace Interviewer.Notes;

/// <summary>What a list item of a questions section is.</summary>
public enum BulletRole { Question, SubQuestion, Group, Probe, AnswerHint, StoryLink, Other }
