using Interviewer.Grading;
using Interviewer.Notes;
using Interviewer.Web.Views;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class FactRowTests
{
    private const string Line = "Rent rose from $2k to $3.5k in six months, 12 % of it for Lars and 2 ovens.";

    [Fact]
    public void What_one_passage_says_stands_once_and_each_figure_is_marked_in_the_notes()
    {
        var outline = NotesParser.Parse([]) with { Facts = [Fact("a", "2000->3500"), Fact("b", "6"), Fact("c", "12"), Fact("d", "lars"), Fact("e", "2"), Fact("f", "40")] };
        FactFinding Found(string? id, FactStatus status, string quote) => new(id, status, null, quote, 1);
        var rows = FactRow.Of("q1-1",
        [
            Found("a", FactStatus.Confirmed, "it rose"), Found(null, FactStatus.New, "in May"), Found("b", FactStatus.Confirmed, "it rose"), Found("c", FactStatus.Contradicted, "it rose"),
            Found("d", FactStatus.Confirmed, "for him"), Found("e", FactStatus.Confirmed, "for him"), Found("f", FactStatus.Check, "of forty"),
        ], outline);
        Assert.Equal(
            [(FactStatus.Contradicted, "it rose"), (FactStatus.Confirmed, "it rose"), (FactStatus.New, "in May"), (FactStatus.Confirmed, "for him"), (FactStatus.Check, "of forty")],
            rows.Select(row => (row.Status, row.Quote)));
        Assert.Equal(["12 %"], Marked(rows[0]));
        Assert.Equal(["$2k to $3.5k", "six months"], Marked(rows[1]));
        Assert.Empty(rows[2].Notes);
        Assert.Equal(["Lars", "2 ovens"], Marked(rows[3]));
        Assert.Empty(Marked(rows[4]));
        Assert.All(rows.SelectMany(row => row.Notes), note => Assert.Equal(Line, string.Concat(note.Text.Select(piece => piece.Text))));
        Assert.Equal(5, rows.Select(row => row.Key).Distinct().Count());
    }

    private static IEnumerable<string> Marked(FactRow row) => Assert.Single(row.Notes).Text.Where(piece => piece.Keys.Count > 0).Select(piece => piece.Text);

    private static Fact Fact(string id, string value) => new(id, "story", FactKind.Count, Line, value, null, [], 0, false, FactSeverity.Minor, "notes.md", 4);
}
