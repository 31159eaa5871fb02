using Interviewer.Notes;

namespace Interviewer.Eval.Bench;

/// <summary>A file of generated notes, with what a reader should find in it.</summary>
internal sealed record GeneratedFile(NoteText Note, int Stories, int Areas, int Questions);
