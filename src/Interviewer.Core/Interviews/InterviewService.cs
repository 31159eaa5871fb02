using Interviewer.Indexing;

namespace Interviewer.Interviews;

/// <summary>The one entry point for hosts: starts, continues, lists and deletes interviews.</summary>
public sealed class InterviewService
{
    /// <summary>Plans an interview over the notes and asks its first question.</summary>
    /// <exception cref="InterviewerException">The notes hold no question, or the focus matches nothing.</exception>
    public Task<Interview> StartAsync(NotesSnapshot notes, StartOptions options, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>The interview as it stands, after finishing whatever a crash left unfinished.</summary>
    /// <exception cref="InterviewerException">No such interview.</exception>
    public Task<Interview> OpenAsync(string id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>
    /// Carries out a command. Each event is stored before <paramref name="onEvent"/> sees it, an answer before anything is done with it.
    /// </summary>
    /// <exception cref="InterviewerException">No such interview.</exception>
    public Task<CommandResult> SendAsync(
        string id,
        SessionCommand command,
        Func<StoredEvent, ValueTask>? onEvent,
        CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<SessionSummary>> ListAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <exception cref="InterviewerException">No such interview.</exception>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => throw new NotImplementedException();
}
