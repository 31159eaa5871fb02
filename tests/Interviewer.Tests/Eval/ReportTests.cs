using System.Xml.Linq;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Reports;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class ReportTests
{
    private static readonly Plot[] Plots =
    [
        Plot.Confusion("Matrix <of> \"two\"", ["no", "yes", "never"], [(0, 0), (0, 0), (0, 1), (1, 1)]) with { Part = Part.Check },
        Plot.Scatter("Cloud", "words", "score", [(10, 1), (250, 4.5)]) with { Part = Part.Check },
        Plot.Calibration("Means", [(1, 1.5), (1, 2.5), (5, 4)]) with { Part = Part.Check },
    ];

    private static readonly string Page = HtmlReport.Of(Runs.Of([Runs.Share(80, "right & proper", Goal.AtLeast(.9))], ["a < b"], Plots));

    [Fact]
    public void ThePageIsWellFormedAndNeedsNothingElse()
    {
        var body = XElement.Parse(Page[Page.IndexOf("<body>", StringComparison.Ordinal)..].Replace("</html>", "", StringComparison.Ordinal));
        Assert.Equal(2 + 1, body.Descendants().Count(element => element.Name.LocalName == "svg"));
        Assert.DoesNotContain("<script", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", Page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void GoalsSayWhetherTheyAreMet() => Assert.Contains("✗ not met", Page, StringComparison.Ordinal);

    // Rows are labels: of three "no" two were found; nobody used "never".
    [Fact]
    public void AMatrixCountsAndLeavesUnusedClassesOut()
    {
        var table = XElement.Parse(ConfusionTable.Of(Plots[0]));
        string[][] rows = [.. table.Elements("tr").Skip(1).Select(row => row.Elements().Select(cell => cell.Value).ToArray())];
        Assert.Equal([["no", "2", "1", "1.000", "0.667", "0.800"], ["yes", "0", "1", "0.500", "1.000", "0.667"]], rows);
    }

    [Fact]
    public void MarkdownHoldsTheGoals() => Assert.Contains(
        "| grading: right | 0.800 |", MarkdownReport.Of(Runs.Of(Runs.Share(80, goal: Goal.AtLeast(.75)), Runs.Share(1, "no goal"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 5, 1, 5, 1)]
    [InlineData(12, 287, 0, 300, 50)]
    [InlineData(.5, .5, .4, .6, .2)]
    public void AxesHaveRoundTicks(double least, double most, double low, double high, double step)
    {
        var axis = Axis.Over([least, most]);
        Assert.Equal((low, high, step), (Math.Round(axis.Low, 9), Math.Round(axis.High, 9), Math.Round(axis.Step, 9)));
    }
}
