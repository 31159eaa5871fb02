using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class NotesVerbTests : IDisposable
{
    private readonly CommandLine command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task The_json_has_the_fields_and_orders_of_the_contract()
    {
        var outcome = (await command.RunAsync("notes", command.Notes, "--json")).Succeeded();
        var notes = outcome.Json;
        JsonShape.Has(notes, "files stories areas questions bullets criteria facts links gaps problems");
        JsonShape.EachHas(notes["files"], "file sha256 lines");
        JsonShape.EachHas(notes["stories"], "id kind title headingPath file lines parts");
        JsonShape.EachHas(notes["stories"]![0]!["parts"], "kind text lines");
        JsonShape.EachHas(notes["areas"], "id kind title headingPath file lines parts");
        JsonShape.EachHas(notes["questions"], "id role type text askAs file line group starExpected kExpected probes hints stories");
        JsonShape.EachHas(notes["questions"]![0]!["stories"], "id score source");
        JsonShape.EachHas(notes["bullets"], "file line role of confidence reason");
        JsonShape.EachHas(notes["criteria"], "id owner kind text file lines");
        JsonShape.EachHas(notes["gaps"], "kind message file line");
        JsonShape.AreRanges(notes["stories"]![0]!["lines"]);
        Assert.All(notes["criteria"]!.AsArray(), criterion => JsonShape.AreRanges(criterion!["lines"]));
        Assert.Equal(["story"], Values(notes["stories"], "kind").Distinct());
        Assert.Contains("empty_section", Values(notes["gaps"], "kind"));
        Assert.Contains("sub_question", Values(notes["bullets"], "role"));
    }

    [Fact]
    public async Task A_built_in_question_stands_in_no_file()
    {
        var notes = (await command.RunAsync("notes", command.Write("bare.md", "# Stories\n## The tins\n* Sorted four hundred tins by size.\n"), "--json")).Succeeded().Json;
        var question = notes["questions"]![0]!;
        JsonShape.Has(question, "file line");
        Assert.Equal(("bank", null, null), ((string?)question["role"], (string?)question["file"], (int?)question["line"]));
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16", 3)]
    [InlineData("iso-8859-1", 3)]
    [InlineData("empty", 0)]
    public async Task A_file_is_told_with_the_hash_of_its_bytes(string encoding, int lines)
    {
        const string text = "# Stories\n## Café\n* We moved the café to the other side of the street, and the old regulars came with us.\n";
        var file = command.Write("notes/a.md", "");
        command.Write("notes/b.md", text);
        if (encoding is "iso-8859-1") await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        else if (encoding is not "empty") await File.WriteAllTextAsync(file, text, Encoding.GetEncoding(encoding), TestContext.Current.CancellationToken);
        var told = (await command.RunAsync("notes", Path.GetDirectoryName(file)!, "--json")).Succeeded().Json["files"]![0]!;
        Assert.Equal(("a.md", lines), ((string?)told["file"], (int)told["lines"]!));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))), (string?)told["sha256"]);
    }

    [Fact]
    public async Task Every_question_ranks_every_story_and_area_best_first()
    {
        var notes = (await command.RunAsync("notes", command.Notes, "--json")).Succeeded().Json;
        foreach (var question in notes["questions"]!.AsArray())
        {
            var scores = question!["stories"]!.AsArray().Select(story => story!["score"]!.GetValue<double>()).ToList();
            Assert.Equal(scores.OrderDescending(), scores);
            Assert.Superset(Values(notes["stories"], "id").ToHashSet(), Values(question["stories"], "id").ToHashSet());
        }
    }

    [Fact]
    public async Task People_read_an_outline_with_places_that_fits_80_columns_and_nothing_is_remembered()
    {
        var outcome = (await command.RunAsync("notes", command.Notes)).Succeeded();
        Assert.Contains("Oven replacement", outcome.Output);
        Assert.Contains("baker.md:5", outcome.Output);
        Assert.Contains("Calm when the shop is full.", outcome.Output);
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.All(outcome.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.False(Directory.Exists(command.Data), "notes opened the database");
    }

    private static IEnumerable<string> Values(JsonNode? nodes, string field) => nodes!.AsArray().Select(node => node![field]!.GetValue<string>());
}
