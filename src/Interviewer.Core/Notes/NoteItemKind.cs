namespace Interviewer.Notes;

/// <summary>
/// How an item is written. A retelling is a story told once more at length, an aside a heading, tag or table head that became an item:
/// both are kept as text and make no points of their own. Tables and their rows never reach the readers.
/// </summary>
internal enum NoteItemKind { Bullet, Paragraph, Quote, Code, Retelling, Aside, Table, Row }
