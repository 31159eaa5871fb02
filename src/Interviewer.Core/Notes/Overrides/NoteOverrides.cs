namespace Interviewer.Notes.Overrides;

/// <summary>What the user has corrected in how the notes are understood; kept as one more text beside them, so that every version of the notes has its own.</summary>
internal sealed class NoteOverrides
{
    /// <summary>Beside the notes file, or in the folder.</summary>
    public const string FileName = "notes.overrides.json";

    private readonly ILookup<string, NoteOverride> byFile;
    private readonly List<NoteProblem> problems;

    private NoteOverrides(ILookup<string, NoteOverride> byFile, List<NoteProblem> problems) => (this.byFile, this.problems) = (byFile, problems);

    public static bool Is(NoteText file) => file.File == FileName;

    /// <param name="files">The notes, with or without a file of corrections among them.</param>
    /// <param name="problems">Takes what is wrong with the corrections, now and when they are applied.</param>
    public static NoteOverrides Read(IReadOnlyList<NoteText> files, List<NoteProblem> problems)
    {
        var byFile = files.Where(Is).SelectMany(file => OverridesReader.Read(file.Text, problems)).ToLookup(one => one.File);
        foreach (var unknown in byFile.Where(group => files.All(file => file.File != group.Key)))
            problems.Add(Problem(unknown.First(), $"There is no file \"{unknown.Key}\" among these notes; write its name as `interviewer notes` does."));
        return new(byFile, problems);
    }

    /// <summary>Corrects the tree of one file before anything is read from it.</summary>
    public void Apply(NoteDocument document)
    {
        if (byFile[document.File].ToList() is { Count: > 0 } overrides) new DocumentCorrection(document, problems).Apply(overrides);
    }

    public static NoteProblem Problem(NoteOverride one, string message) => new(FileName, one.At, message);
}
