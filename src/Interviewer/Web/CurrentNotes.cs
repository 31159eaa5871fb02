using Interviewer.Grading;
using Interviewer.Indexing;

namespace Interviewer.Web;

/// <summary>The notes that a new interview is held on.</summary>
internal sealed class CurrentNotes(string path, PreparationCache preparations)
{
    public async Task<NotesSnapshot> ReadAsync(CancellationToken cancellationToken) => await NotesReader.ReadAsync(path, cancellationToken);

    public async Task<(NotesSnapshot Notes, Preparation Preparation)> PrepareAsync(CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(cancellationToken);
        return (notes, preparations.Get(notes));
    }
}
