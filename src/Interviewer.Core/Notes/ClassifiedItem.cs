namespace Interviewer.Notes;

/// <summary>An item of a questions section with its role.</summary>
internal sealed record ClassifiedItem(NoteItem Item, BulletRole Role, int? Of, double Confidence, string Reason)
{
    /// <summary>Of a question: its probes, hints and links; of a group: its questions.</summary>
    public List<ClassifiedItem> Notes { get; } = [];

    public IEnumerable<ClassifiedItem> SelfAndNotes() => Notes.SelectMany(note => note.SelfAndNotes()).Prepend(this);
}
