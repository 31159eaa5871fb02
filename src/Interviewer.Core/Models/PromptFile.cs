using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Interviewer.Models;

/// <summary>A prompt of the <c>prompts</c> folder: YAML front matter that declares its variables, then the text people edit.</summary>
/// <param name="Variables">Names the text may use, each with what it stands for.</param>
/// <param name="Body">The text after the front matter.</param>
/// <param name="BodyLine">1-based line of the file at which the body starts.</param>
/// <param name="Hash">First 12 hexadecimal digits of the SHA-256 of the file: recorded with whatever the prompt produced.</param>
public sealed record PromptFile(string Path, IReadOnlyDictionary<string, string> Variables, string Body, int BodyLine, string Hash)
{
    private const string Fence = "---\n";

    /// <exception cref="InterviewerException">The file is absent or its front matter is not as described.</exception>
    public static PromptFile Load(string folder, string name)
    {
        var path = System.IO.Path.Combine(folder, name);
        string text;
        try
        {
            text = File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The prompt {path} cannot be read ({e.Message}); restore it from the repository.", e);
        }
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) : -1;
        if (end < 0) throw new InterviewerException($"The prompt {path} does not begin with front matter between two lines of ---.");
        var bodyStart = end + 1 + Fence.Length;
        var bodyLine = text.AsSpan(0, bodyStart).Count('\n') + 1;
        try
        {
            return new(path, ReadVariables(text[Fence.Length..end]), text[bodyStart..], bodyLine, ContentHash(text));
        }
        catch (YamlException e)
        {
            throw new InterviewerException($"{path} line {e.Start.Line + 1}: the front matter is not valid YAML ({e.Message}).", e);
        }
    }

    // Read as a tree: a deserializer would cost a tenth of the program's start.
    private static Dictionary<string, string> ReadVariables(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        if (stream.Documents is not [{ RootNode: var root }]) return variables;
        foreach (var (name, value) in Pairs(root))
        {
            if (name.Value is "variables") foreach (var (variable, meaning) in Pairs(value)) variables.Add($"{variable}", Text(meaning));
            else if (name.Value is not "description") throw new YamlException(name.Start, name.End, $"'{name}' is neither description nor variables");
        }
        return variables;
    }

    private static IEnumerable<(YamlScalarNode Name, YamlNode Value)> Pairs(YamlNode node) => node is YamlMappingNode map
        ? map.Children.Select(pair => (pair.Key as YamlScalarNode ?? throw new YamlException(pair.Key.Start, pair.Key.End, "a name is expected"), pair.Value))
        : throw new YamlException(node.Start, node.End, "names with values are expected");

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? throw new YamlException(node.Start, node.End, "a text is expected");

    private static string ContentHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
