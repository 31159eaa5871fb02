namespace Interviewer.Language;

/// <summary>Something behavioural interviews ask for, such as "ambiguity" or "mentoring".</summary>
/// <param name="Number">Place in the ontology; counts from 0.</param>
/// <param name="SuitsAreas">An improvement area answers it at least as well as a story does.</param>
/// <param name="IsSetting">It says more of whom a story is about than of what happens in it.</param>
internal sealed record Competency(int Number, string Name, bool SuitsAreas, bool IsSetting);
