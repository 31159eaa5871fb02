namespace Interviewer.Grading;

/// <summary>How something is put: as what was so, as what was not, as a plan, belief or report, or of another time or place than the story.</summary>
internal enum Telling { Asserted, Denied, Supposed, Elsewhere }
