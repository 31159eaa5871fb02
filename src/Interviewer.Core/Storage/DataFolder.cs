namespace Interviewer.Storage;

/// <summary>Where everything that is kept lies: one SQLite file and, beside it, nothing the user has to care about.</summary>
public sealed record DataFolder(string Path)
{
    public const string EnvironmentVariable = "INTERVIEWER_DATA";

    public string DatabaseFile => System.IO.Path.Combine(Path, "interviewer.db");

    /// <summary>The folder asked for, else INTERVIEWER_DATA unless it is empty, else the user's own data folder (XDG on Linux). It is made if absent.</summary>
    /// <exception cref="InterviewerException">It cannot be made or written.</exception>
    public static DataFolder Resolve(string? asked)
    {
        var path = System.IO.Path.GetFullPath(
            asked ?? (Environment.GetEnvironmentVariable(EnvironmentVariable) is { Length: > 0 } named ? named : System.IO.Path.Combine(UserData(), "interviewer")));
        try
        {
            Directory.CreateDirectory(path);
            // A folder that exists but cannot be written would only fail at the first answer: find out now.
            using (new FileStream(System.IO.Path.Combine(path, $".write-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)) { }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The data folder {path} cannot be written ({e.Message}); choose another with --data DIR or {EnvironmentVariable}.", e);
        }
        return new(path);
    }

    private static string UserData() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? folder
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share");
}
