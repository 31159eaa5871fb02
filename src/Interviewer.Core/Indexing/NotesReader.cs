using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>Reads a notes file, or every file of Markdown or plain text below a folder, into a snapshot.</summary>
public static class NotesReader
{
    private static readonly string[] SkippedFolders = ["node_modules", "bin", "obj"];

    /// <summary>Of texts in memory: among thousands of files an edit hashes one.</summary>
    private static readonly ConditionalWeakTable<string, byte[]> TextHashes = [];

    /// <summary>
    /// Files in ordinal order of their names, which are relative to the folder and written with '/'. Inside a folder a file that
    /// cannot be read becomes a problem and the others go on; hidden folders, node_modules, bin and obj are left out.
    /// </summary>
    /// <exception cref="InterviewerException">Nothing at the path, no notes below it, or a single file that cannot be read.</exception>
    public static Task<NotesSnapshot> ReadAsync(string path, CancellationToken cancellationToken) => ReadAsync(path, new KnownTexts(TimeProvider.System), cancellationToken);

    /// <summary>The same, for who reads again and again: what did not change is taken from <paramref name="known"/>.</summary>
    internal static async Task<NotesSnapshot> ReadAsync(string path, KnownTexts known, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0')) throw new InterviewerException("Give the path of a Markdown file or of a folder that holds some.");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full)) return await ReadFolderAsync(full, known, cancellationToken);
        if (!File.Exists(full)) throw new InterviewerException($"There are no notes at {full}: give the path of a Markdown file or of a folder that holds some.");
        var name = Path.GetFileName(full);
        try
        {
            var notes = (await NoteFileReader.ReadAsync(full, cancellationToken)).Named(name);
            var problems = new List<NoteProblem>();
            return Snapshot(name, full, [notes, .. await BesideAsync(Path.GetDirectoryName(full)!, problems, cancellationToken)], problems);
        }
        catch (Exception e) when (NoteFileReader.Reason(e) is { } reason)
        {
            throw new InterviewerException($"The notes file {full} {reason}.", e);
        }
    }

    /// <summary>The snapshot of texts that are already at hand, such as those kept with an interview.</summary>
    public static NotesSnapshot Snapshot(string name, string? path, IReadOnlyList<NoteText> files, IReadOnlyList<NoteProblem> problems)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // A zero byte ends the name, so that moving a word from it to the text changes the hash.
            hash.AppendData(Encoding.UTF8.GetBytes(file.File + "\0"));
            hash.AppendData(TextHashes.GetValue(file.Text, static text => SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        }
        return new(name, path, Convert.ToHexStringLower(hash.GetHashAndReset()), files, problems);
    }

    /// <summary>The next version of a folder in which nothing but these paths was touched, without looking at any other file.</summary>
    /// <param name="touched">Full paths.</param>
    /// <returns>Null when files may have come or gone, or one cannot be read: then the whole folder has to be looked through.</returns>
    internal static async Task<NotesSnapshot?> ReadTouchedAsync(NotesSnapshot before, IReadOnlySet<string> touched, KnownTexts known, CancellationToken cancellationToken)
    {
        if (before.Path is not { } folder || !Directory.Exists(folder) || before.Problems.Count > 0) return null;
        NoteText[] files = [.. before.Files];
        foreach (var path in touched)
        {
            if (!path.StartsWith(folder, StringComparison.Ordinal)) return null;
            var name = Relative(folder, path);
            var at = Array.FindIndex(files, file => file.File == name);
            if (at < 0)
            {
                // A temporary file of an editor, unless it is or was a folder.
                if (IsNote(path) || Directory.Exists(path) || Array.Exists(files, file => file.File.StartsWith(name + "/", StringComparison.Ordinal))) return null;
                continue;
            }
            try
            {
                files[at] = (await known.ReadAsync(path, cancellationToken)).Named(name);
            }
            catch (Exception e) when (NoteFileReader.Reason(e) is not null)
            {
                return null;
            }
        }
        return Snapshot(before.Name, folder, files, []);
    }

    private static async Task<NotesSnapshot> ReadFolderAsync(string folder, KnownTexts known, CancellationToken cancellationToken)
    {
        var files = new List<NoteText>();
        var problems = new List<NoteProblem>();
        foreach (var (name, path) in NotesBelow(folder, problems).Select(path => (Name: Relative(folder, path), path)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            try
            {
                files.Add((await known.ReadAsync(path, cancellationToken)).Named(name));
            }
            catch (Exception e) when (NoteFileReader.Reason(e) is { } reason)
            {
                problems.Add(new(name, 1, $"This file {reason}."));
            }
        }
        if (files.Count == 0)
        {
            throw new InterviewerException(problems is [var first, ..]
                ? $"None of the notes below {folder} can be read; the first, {first.File}: {first.Message}"
                : $"There are no notes (*.md, *.markdown, *.txt) below {folder}: give the folder that holds your notes.");
        }
        files.AddRange(await BesideAsync(folder, problems, cancellationToken));
        return Snapshot(Path.GetFileName(folder) is { Length: > 0 } last ? last : folder, folder, files, problems);
    }

    /// <summary>The user's corrections and synonyms, if there are any; they never keep the notes from being read.</summary>
    private static async Task<IReadOnlyList<NoteText>> BesideAsync(string folder, List<NoteProblem> problems, CancellationToken cancellationToken)
    {
        var files = new List<NoteText>();
        foreach (var name in BesideNotes.Names)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path)) continue;
            try
            {
                files.Add((await NoteFileReader.ReadAsync(path, cancellationToken)).Named(name));
            }
            catch (Exception e) when (NoteFileReader.Reason(e) is { } reason)
            {
                problems.Add(new(name, 1, $"This file {reason}."));
            }
        }
        return files;
    }

    private static IEnumerable<string> NotesBelow(string root, List<NoteProblem> problems)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            string[] entries;
            try
            {
                foreach (var child in Directory.GetDirectories(folder).Where(IsRead)) folders.Push(child);
                entries = Directory.GetFiles(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(Relative(root, folder), 1, $"This folder cannot be opened ({e.Message})."));
                continue;
            }
            foreach (var file in entries.Where(file => IsNotes(Path.GetFileName(file)))) yield return file;
        }
    }

    private static bool IsNote(string path) => Path.GetFileName(path) is var name && (IsNotes(name) || BesideNotes.Names.Contains(name));

    /// <summary>Plain text is Markdown without marks; what lies beside notes is none.</summary>
    internal static bool IsNotes(string name) => !name.StartsWith('.') && Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown" or ".txt" && !BesideNotes.Names.Contains(name);

    /// <summary>Links to folders are not followed: they may lead in circles or out of the notes.</summary>
    private static bool IsRead(string folder) => IsReadFolder(Path.GetFileName(folder)) && new DirectoryInfo(folder).LinkTarget is null;

    internal static bool IsReadFolder(string name) => !name.StartsWith('.') && !SkippedFolders.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>"." for the root itself. Not Path.GetRelativePath, which makes both paths full again for every file.</summary>
    private static string Relative(string root, string path) =>
        path.Length == root.Length ? "." : path[root.Length..].TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');
}
