namespace Interviewer.Eval.Reflection;

/// <summary>What the end of an answer shows of its speaker.</summary>
internal enum EndingKind { None, Platitude, Lesson, Miss, Changed }
