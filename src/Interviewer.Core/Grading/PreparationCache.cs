using System.Collections.Concurrent;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Keeps the preparations of the notes versions in use, so that a turn never parses notes again.</summary>
public sealed class PreparationCache
{
    // One version of the notes is in use at a time, plus those that older interviews are replayed on.
    private const int Capacity = 8;

    private readonly ConcurrentDictionary<string, Preparation> byHash = new(StringComparer.Ordinal);

    public Preparation Get(NotesSnapshot notes) => byHash.TryGetValue(notes.Hash, out var known) ? known : Keep(notes.Hash, Preparation.From(notes.Outline));

    /// <param name="load">Reads the notes of that hash; called only when they are not in memory.</param>
    public async Task<Preparation> GetAsync(string hash, Func<string, Task<IReadOnlyList<NoteText>>> load) =>
        byHash.TryGetValue(hash, out var known) ? known : Keep(hash, Preparation.From(await load(hash)));

    private Preparation Keep(string hash, Preparation preparation)
    {
        if (byHash.Count >= Capacity) byHash.Clear();
        return byHash.GetOrAdd(hash, preparation);
    }
}
