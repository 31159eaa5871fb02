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

    /// <summary>Among questions an item that is nothing else stays listed as such; anywhere else it is left out, and only now is it known where that is.</summary>
    public void LeaveOut(NoteDocument document, SectionTyper kinds)
    {
        if (!byFile[document.File].Any(one => one.Role is BulletRole.Other)) return;
        foreach (var section in document.Root.SelfAndDescendants().Where(section => kinds[section] is not SectionKind.Questions))
        {
            var kept = Kept(section.Items);
            section.IsCleared |= section.Items.Count > 0 && kept.Count == 0;
            section.Items.Clear();
            section.Items.AddRange(kept);
        }

        static List<NoteItem> Kept(IReadOnlyList<NoteItem> items) =>
            [.. items.Where(item => item.Corrected is not BulletRole.Other).Select(item => item.Children.Count == 0 ? item : item with { Children = Kept(item.Children) })];
    }

    public static NoteProblem Problem(NoteOverride one, string message) => new(FileName, one.At, message);
}
