using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Interviewer.Models;

/// <summary>A prompt of the <c>prompts</c> folder: YAML front matter that declares its variables, then the text people edit.</summary>
/// <param name="Variables">Names the text may use, each with what it stands for.</param>
/// <param name="Body">The text after the front matter.</param>
/// <param name="BodyLine">1-based line of the file at which the body starts.</param>
/// <param name="Hash">First 12 hexadecimal digits of the SHA-256 of the file: recorded with whatever the prompt produced.</param>
public sealed record PromptFile(string Path, IReadOnlyDictionary<string, string> Variables, string Body, int BodyLine, string Hash)
{
    private const string Fence = "---\n";

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

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
            var front = Yaml.Deserialize<FrontMatter>(text[Fence.Length..end]);
            return new(path, front.Variables, text[bodyStart..], bodyLine, ContentHash(text));
        }
        catch (YamlException e)
        {
            throw new InterviewerException($"{path} line {e.Start.Line + 1}: the front matter is not valid YAML ({e.Message}).", e);
        }
    }

    private static string ContentHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    private sealed class FrontMatter
    {
        public string Description { get; set; } = "";

        public Dictionary<string, string> Variables { get; set; } = [];
    }
}
