namespace Interviewer.Notes;

/// <summary>A label such as "Impact" that an item carries, and the text after it on the same line ("" when it stands alone).</summary>
internal sealed record PartLabel(PartKind Kind, string Rest);
