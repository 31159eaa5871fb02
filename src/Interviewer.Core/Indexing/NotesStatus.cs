using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>The notes and their index as the user should see them.</summary>
/// <param name="Done">Files finished in this run, of <paramref name="Files"/>.</param>
/// <param name="Chunks">Passages that can be found.</param>
/// <param name="Problems">Files that could not be read or understood.</param>
/// <param name="Message">One sentence when the notes as a whole could not be read or indexed, else null.</param>
/// <param name="At">When the run ended, or began if it is still under way.</param>
public sealed record NotesStatus(
    NotesState State,
    int Done,
    int Files,
    int Chunks,
    IReadOnlyList<NoteProblem> Problems,
    string? Message,
    DateTimeOffset At);
