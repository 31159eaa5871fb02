namespace Interviewer.Eval.Facts;

/// <summary>True to the notes; true but for one fact; or somebody else's, which tells nothing of what they hold.</summary>
internal enum ToldKind { True, Contradicting, AnotherPersons }
