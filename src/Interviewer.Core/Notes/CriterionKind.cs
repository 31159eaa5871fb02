namespace Interviewer.Notes;

/// <summary>What kind of documented point an answer can get across.</summary>
public enum CriterionKind { Context, Role, Action, Challenge, Impact, Learning, Principle, Hint, Facet }
