namespace Interviewer.Notes;

/// <summary>How much a contradiction matters: material ones inflate scope, role or impact, or reverse an outcome.</summary>
public enum FactSeverity { Minor, Material }
