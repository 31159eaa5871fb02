using Interviewer.Notes.Overrides;

namespace Interviewer.Indexing;

/// <summary>
/// Corrects how the served notes are understood: writes the file of corrections beside them and has them read again at once. What was
/// changed through it can be taken back step by step while the program runs.
/// </summary>
public sealed class NoteCorrections(NotesLibrary library)
{
    private const int MostSteps = 50;

    private readonly SemaphoreSlim writing = new(1);
    private readonly List<Step> steps = [];

    /// <summary>Whether the last change can be taken back.</summary>
    public bool CanUndo => steps is [.., var last] && last.Path == Path();

    /// <summary>What is corrected now, in the order of the file.</summary>
    /// <exception cref="InterviewerException">The file is no JSON or cannot be read.</exception>
    public async Task<IReadOnlyList<(string File, NoteCorrection Correction)>> ListAsync(CancellationToken cancellationToken) =>
        new CorrectionsText(await ReadAsync(Path(), cancellationToken)).Entries;

    /// <summary>Returns when the notes are understood that way.</summary>
    /// <exception cref="InterviewerException">The file is no JSON, or cannot be written.</exception>
    public Task AddAsync(string file, NoteCorrection correction, CancellationToken cancellationToken) =>
        ChangeAsync(text => new CorrectionsText(text).With(file, correction), cancellationToken);

    /// <param name="index">In <see cref="ListAsync"/>.</param>
    /// <param name="match">Its text, which must still stand there.</param>
    /// <exception cref="InterviewerException">There is no such correction any more.</exception>
    public Task RemoveAsync(int index, string? match, CancellationToken cancellationToken) => ChangeAsync(text =>
    {
        var corrections = new CorrectionsText(text);
        return index >= 0 && index < corrections.Entries.Count && corrections.Entries[index].Correction.Match == match
            ? corrections.Without(index)
            : throw new InterviewerException("This correction is not there any more; reload the page.");
    }, cancellationToken);

    /// <summary>Takes the last change back.</summary>
    /// <exception cref="InterviewerException">There is none, or the file was edited since.</exception>
    public async Task UndoAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            if (!CanUndo) throw new InterviewerException("There is no correction to take back.");
            var last = steps[^1];
            if (await ReadAsync(last.Path, cancellationToken) != last.After)
                throw new InterviewerException($"{CorrectionsText.FileName} was edited since; take the correction out of the list, or edit the file.");
            await WriteAsync(last.Path, last.Before, cancellationToken);
            steps.RemoveAt(steps.Count - 1);
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task ChangeAsync(Func<string?, string> change, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            var path = Path();
            var before = await ReadAsync(path, cancellationToken);
            var after = change(before);
            await WriteAsync(path, after, cancellationToken);
            steps.Add(new(path, before, after));
            if (steps.Count > MostSteps) steps.RemoveAt(0);
        }
        finally
        {
            writing.Release();
        }
    }

    private string Path() => System.IO.Path.Combine(Directory.Exists(library.Path) ? library.Path : System.IO.Path.GetDirectoryName(library.Path)!, CorrectionsText.FileName);

    private static async Task<string?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) return null;
        try
        {
            return (await NoteFileReader.ReadAsync(path, cancellationToken)).Text;
        }
        catch (Exception e) when (NoteFileReader.Reason(e) is { } reason)
        {
            throw new InterviewerException($"The file {path} {reason}.", e);
        }
    }

    private async Task WriteAsync(string path, string? text, CancellationToken cancellationToken)
    {
        try
        {
            if (text is null)
            {
                File.Delete(path);
            }
            else
            {
                // In one step: whoever reads meanwhile sees the old file or the new one.
                var draft = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}");
                await File.WriteAllTextAsync(draft, text, cancellationToken);
                File.Move(draft, path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The corrections cannot be written to {path} ({e.Message}).", e);
        }
        library.Open(library.Path);
        await foreach (var status in library.WatchAsync(cancellationToken))
        {
            if (library.Current is { } notes && notes.Files.FirstOrDefault(file => file.File == CorrectionsText.FileName)?.Text == text) return;
            if (status.Message is { } message) throw new InterviewerException(message);
        }
    }

    private sealed record Step(string Path, string? Before, string After);
}
