namespace Interviewer.Eval.FollowUps;

/// <summary>What a candidate may take a follow-up to ask about.</summary>
internal enum AskedAbout { Beginning, Trouble, OwnPart, Deeds, People, Checks, Choices, Ending, Lesson, View, Example }
