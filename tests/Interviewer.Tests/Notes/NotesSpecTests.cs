using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>Every example of <c>Specs/*.md</c> is read as it says.</summary>
public sealed class NotesSpecTests
{
    private static readonly Dictionary<string, NotesSpec> Specs =
        NotesSpec.ReadAll(Path.Combine(AppContext.BaseDirectory, "Notes", "Specs")).ToDictionary(spec => spec.Name);

    public static TheoryData<string> Names => [.. Specs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Notes_are_understood_as_the_spec_says(string name)
    {
        var spec = Specs[name];
        NoteText[] files = [new("notes.md", spec.Markdown), .. spec.Overrides is null ? [] : (NoteText[])[new("notes.overrides.json", spec.Overrides)]];
        var outline = NotesParser.Parse(files);
        Assert.Equal(spec.Expected, OutlineText.Write(outline, spec.Facets), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void There_are_specs() => Assert.True(Specs.Count >= 50, $"only {Specs.Count} specs were found");
}
