namespace Interviewer.Language;

/// <summary>Something behavioural interviews ask for, such as "ambiguity" or "mentoring".</summary>
/// <param name="Number">Place in the ontology; counts from 0.</param>
/// <param name="SuitsAreas">An improvement area answers it at least as well as a story does.</param>
internal sealed record Competency(int Number, string Name, bool SuitsAreas);
