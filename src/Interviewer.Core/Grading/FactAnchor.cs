namespace Interviewer.Grading;

/// <summary>How surely a figure of an answer is about the thing that a fact of the notes is about.</summary>
internal enum FactAnchor { None, Loose, Firm }
