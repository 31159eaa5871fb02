using Xunit;

namespace Interviewer.Tests;

/// <summary>Theory rows kept in readable text files beside the tests: one row a line, # for comments, \n for a line break.</summary>
internal static class TextRows
{
    public static TheoryData<string> Read(string name)
    {
        using var stream = typeof(TextRows).Assembly.GetManifestResourceStream($"Interviewer.Tests.{name}") ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) rows.Add(line.Replace("\\n", "\n", StringComparison.Ordinal));
        return rows;
    }
}
