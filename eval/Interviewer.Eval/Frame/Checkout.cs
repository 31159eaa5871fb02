using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace Interviewer.Eval.Frame;

/// <summary>Which state of the program and of its data a run was made with.</summary>
internal static class Checkout
{
    /// <summary>Null and true where git is not there to be asked.</summary>
    public static async Task<(string? Commit, bool Dirty)> StateAsync(CancellationToken cancellationToken) =>
        (await GitAsync(["rev-parse", "HEAD"], cancellationToken), await GitAsync(["status", "--porcelain"], cancellationToken) is not "");

    /// <summary>SHA-256 of every data, notes and prompt file of the project, and of what was read from the shared folder, by path.</summary>
    public static IReadOnlyDictionary<string, string> Hashes() =>
        ((string[])["eval/datasets", "eval/notes", "prompts"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(EvalData.Root, folder), "*", SearchOption.AllDirectories))
            .Select(path => (Name: Path.GetRelativePath(EvalData.Root, path), Path: path))
            .Concat(EvalData.OpenedShared).Select(file => (Name: file.Name.Replace('\\', '/'), file.Path)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(file => file.Name, file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path))));

    private static async Task<string?> GitAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = EvalData.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = await git.StandardOutput.ReadToEndAsync(cancellationToken);
            await git.WaitForExitAsync(cancellationToken);
            return git.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
