using Interviewer.Grading;
using Interviewer.Indexing;

namespace Interviewer.Web;

/// <summary>The notes that are served, with everything derived from them.</summary>
internal sealed class CurrentNotes(NotesLibrary library, NotesSearch search, PreparationCache preparations)
{
    public NotesStatus Status => library.Status;

    /// <exception cref="InterviewerException">The notes could not be read yet.</exception>
    public Task<NotesSnapshot> ReadAsync(CancellationToken cancellationToken) => library.GetAsync(cancellationToken);

    /// <exception cref="InterviewerException">The notes could not be read yet.</exception>
    public async Task<(NotesSnapshot Notes, Preparation Preparation)> PrepareAsync(CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(cancellationToken);
        return (notes, preparations.Get(notes));
    }

    /// <summary>Passages of the notes, best first.</summary>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, int top, CancellationToken cancellationToken) =>
        await search.SearchAsync(await ReadAsync(cancellationToken), query, top, cancellationToken);
}
