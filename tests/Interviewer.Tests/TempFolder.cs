namespace Interviewer.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("interviewer-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Whether any file in it has these letters in its bytes, whatever their case.</summary>
    public bool Holds(string letters) =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Any(file => File.ReadAllText(file, System.Text.Encoding.Latin1).Contains(letters, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
