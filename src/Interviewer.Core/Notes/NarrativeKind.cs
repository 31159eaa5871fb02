namespace Interviewer.Notes;

/// <summary>What a section of the notes is, taken from the deepest heading that says so.</summary>
public enum NarrativeKind { Story, ImprovementArea, Philosophy, Technical }
