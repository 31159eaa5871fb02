namespace Interviewer.Notes;

/// <summary>Where the text of an item goes on in another line, of the file or of a table's cell.</summary>
/// <param name="FromEnd">Characters from there to the end of the text: what opens a text may be cut off as its label or title.</param>
internal readonly record struct TextBreak(int FromEnd, int Line);
