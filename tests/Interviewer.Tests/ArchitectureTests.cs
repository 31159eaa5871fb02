using System.Text.RegularExpressions;
using Xunit;

namespace Interviewer.Tests;

/// <summary>The direction of dependencies and the limits of the house, held against the source itself.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Core = ["Notes", "Language", "Indexing", "Grading", "Interviews", "Transcripts", "Practice", "Models", "Storage"];

    /// <summary>What each folder may name. "" is the root of the host, where everything is put together.</summary>
    private static readonly Dictionary<string, string[]> Edges = new()
    {
        ["Language"] = [],
        ["Models"] = [],
        ["Storage"] = [],
        ["Notes"] = ["Language"],
        ["Indexing"] = ["Notes", "Language", "Models", "Storage"],
        ["Grading"] = ["Indexing", "Notes", "Language", "Models"],
        ["Interviews"] = ["Grading", "Indexing", "Notes", "Language", "Models", "Storage"],
        ["Transcripts"] = ["Interviews", "Grading", "Notes"],
        ["Practice"] = ["Interviews", "Grading", "Notes", "Storage"],
        ["Web"] = Core,
        ["Terminal"] = [.. Core, "Web"], // the serve verb starts the web app
        [""] = [.. Core, "Terminal", "Web"],
    };

    /// <summary>The folders that may name a package; whoever is not listed may not.</summary>
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Markdig"] = ["Notes"],
        ["Lucene.Net"] = ["Language"],
        ["Fluid"] = ["Models"],
        ["YamlDotNet"] = ["Models"],
        ["Azure"] = ["Models"],
        ["OpenAI"] = ["Models"],
        ["OllamaSharp"] = ["Models"],
        ["Polly"] = ["Models"],
        ["Microsoft.Extensions.AI"] = ["Models"],
        ["Microsoft.Extensions.Caching"] = ["Models", "Storage"],
        ["Microsoft.SemanticKernel"] = ["Models", "Interviews"],
        ["Microsoft.Data.Sqlite"] = ["Storage", "Indexing", "Interviews"],
        ["Serilog"] = [""],
        ["Spectre.Console"] = ["Terminal"],
        ["System.CommandLine"] = ["Terminal"],
        ["Microsoft.OpenApi"] = ["Web"],
        ["Microsoft.AspNetCore"] = ["Web", "Terminal", ""],
    };

    [Fact]
    public void Every_folder_is_in_the_table() =>
        Assert.Empty(Sources().Select(source => source.Folder).Distinct().Except(Edges.Keys));

    [Fact]
    public void Folders_name_only_the_folders_below_them() => AssertNone(
        from source in Sources()
        from line in source.Lines
        from Match match in FeatureName().Matches(line.Text)
        let named = match.Groups[1].Value
        where named != source.Folder && Edges.ContainsKey(named) && !Edges[source.Folder].Contains(named)
        select $"{line.Place}: {source.Folder} may not name {named}: {line.Text.Trim()}");

    [Fact]
    public void Packages_are_named_only_where_they_belong() => AssertNone(
        from source in Sources()
        from line in source.Lines
        from package in Packages
        where Regex.IsMatch(line.Text, $@"(?<![\w.]){Regex.Escape(package.Key)}\b") && !package.Value.Contains(source.Folder)
        select $"{line.Place}: {(source.Folder == "" ? "the host's root" : source.Folder)} may not name {package.Key}: {line.Text.Trim()}");

    [Fact]
    public void Files_stay_short_and_hold_one_public_type() => AssertNone(
        from source in Sources()
        let types = source.Lines.Count(line => PublicType().IsMatch(line.Text))
        let limit = source.Path.EndsWith("/Program.cs", StringComparison.Ordinal) ? 80 : 350
        where source.Lines.Count > limit || types > 1
        select $"{source.Path}: {source.Lines.Count} lines (at most {limit}), {types} public types (at most 1)");

    [Fact]
    public void Nobody_waits_by_blocking_and_no_name_is_a_drawer() => AssertNone(
        from source in Sources()
        from line in source.Lines
        where Blocking().IsMatch(line.Text) || Drawer().IsMatch(line.Text)
        select $"{line.Place}: {line.Text.Trim()}");

    [Fact]
    public void Models_are_called_through_the_common_interface_alone() => AssertNone(
        // Azure's typed calls compile and fail when they run: its version was built against internals that OpenAI's has lost.
        from source in Sources()
        from line in source.Lines
        where TypedChat().IsMatch(line.Text)
        select $"{line.Place}: {line.Text.Trim()}");

    [Fact]
    public void Clocks_and_chance_are_injected_in_the_core() => AssertNone(
        from source in Sources()
        where Core.Contains(source.Folder)
        from line in source.Lines
        where Ambient().IsMatch(line.Text)
        select $"{line.Place}: {line.Text.Trim()}");

    [Fact]
    public void The_checks_find_what_they_look_for()
    {
        Assert.Equal("Web", FeatureName().Match("using Interviewer.Web;").Groups[1].Value);
        Assert.Matches(PublicType(), "public sealed partial record Question(");
        Assert.Matches(Blocking(), "task.GetAwaiter().GetResult();");
        Assert.Matches(TypedChat(), "await client.CompleteChatAsync(messages);");
        Assert.Matches(Drawer(), "internal static class TextHelpers");
        Assert.Matches(Ambient(), "var now = DateTimeOffset.UtcNow;");
        Assert.True(Sources().Count > 100);
    }

    private static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static List<Source> Sources()
    {
        var root = Repository.Root;
        return [.. new[] { "src/Interviewer.Core", "src/Interviewer" }.SelectMany(project =>
            from path in Directory.EnumerateFiles(Path.Combine(root, project), "*.cs*", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(Path.Combine(root, project), path).Replace('\\', '/')
            where Path.GetExtension(path) is ".cs" or ".cshtml"
            where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
            where !relative.Contains("/Migrations/", StringComparison.Ordinal)
            // What the core has at its root belongs to no feature and names none.
            where project == "src/Interviewer" || relative.Contains('/')
            select new Source(relative.Contains('/') ? relative[..relative.IndexOf('/')] : "", $"{project}/{relative}", File.ReadAllLines(path)))];
    }

    [GeneratedRegex(@"(?<![\w.])Interviewer\.(\w+)")]
    private static partial Regex FeatureName();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial )*(?:class|record|interface|enum|struct|delegate) ")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|Thread\.Sleep\(|\.Wait\(\)")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"\bCompleteChat(?:Streaming)?(?:Async)?\(")]
    private static partial Regex TypedChat();

    [GeneratedRegex(@"\b(?:class|record|interface|struct) \w*(?:Helpers?|Utils?|Utilities|Common|Constants)\b")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bRandom\.Shared\b|\bnew Random\(\)|\bTimeProvider\.System\.")]
    private static partial Regex Ambient();

    private sealed record Source(string Folder, string Path, string[] Texts)
    {
        /// <summary>Lines of code; comments name whatever they like.</summary>
        public List<(string Place, string Text)> Lines { get; } =
            [.. Texts.Select((text, index) => ($"{Path}:{index + 1}", text.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : text))];
    }
}
