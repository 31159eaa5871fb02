using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A claim of the answer held against the notes; <paramref name="Id"/> is null for a fact the notes do not have.</summary>
/// <param name="Severity">Of what is contradicted, or was until the candidate was asked about it; null for anything else.</param>
public sealed record FactFinding(string? Id, FactStatus Status, FactSeverity? Severity, string Quote, int Sentence);
