namespace Interviewer.Notes;

/// <summary>The role a passage plays inside a story or improvement area.</summary>
public enum PartKind { Context, Role, Action, Challenge, Impact, Learning }
