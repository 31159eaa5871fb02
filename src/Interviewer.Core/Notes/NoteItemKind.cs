namespace Interviewer.Notes;

internal enum NoteItemKind { Bullet, Paragraph, Quote, Code }
