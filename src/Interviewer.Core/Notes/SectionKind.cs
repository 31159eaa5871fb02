namespace Interviewer.Notes;

/// <summary>What a section of the notes holds. Advice is on interviews in general, or the candidate's own questions to the other side: neither asked nor told.</summary>
internal enum SectionKind { Unknown, Questions, Stories, Improvement, Philosophy, Technical, Advice }
