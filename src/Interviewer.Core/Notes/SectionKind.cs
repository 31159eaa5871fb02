namespace Interviewer.Notes;

/// <summary>What a section of the notes holds.</summary>
internal enum SectionKind { Unknown, Questions, Stories, Improvement, Philosophy, Technical }
