using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Interviewer.Eval;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Eval;

/// <summary>Holds the labelled answers to what their README promises; a figure measured on them is worth no more than they are.</summary>
public sealed partial class DatasetTests
{
    private const double LeastMidRange = .55;

    private static readonly IReadOnlyList<Entry> All =
    [
        .. Directory.EnumerateFiles(EvalData.Datasets, "answers-*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select(line => Entry.Read(file, line))),
    ];

    private static readonly IReadOnlyList<Entry> Second =
    [
        .. Directory.EnumerateFiles(Path.Combine(EvalData.Datasets, "second"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select(line => Entry.Read(file, line))),
    ];

    private static string Readme => File.ReadAllText(Path.Combine(EvalData.Datasets, "README.md"));

    [Fact]
    public void EveryAnswerSaysWhatKindItIs() => Assert.All(All, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Label.Quality), entry.Label.Id));

    [Fact]
    public void EveryLabelIsComplete() => Assert.All([.. All, .. Second], entry =>
    {
        var label = entry.Label;
        Assert.All((string[])[label.Question, label.Answer, label.Note], text => Assert.False(string.IsNullOrWhiteSpace(text), label.Id));
        Assert.True(Enum.IsDefined(label.ResponseType), label.Id);
        Assert.InRange(label.Overall, 1, 5);
        var d = label.Dimensions;
        Assert.All((double[])[d.Relevance, d.Coverage, d.Structure, d.Specificity, d.Ownership, d.Reflection], rating => Assert.Contains(rating, (double[])[1, 2, 3, 4, 5]));
        var s = label.Star;
        Assert.All((double[])[s.S, s.T, s.A, s.R], share => Assert.Contains(share, (double[])[0, .5, 1]));
        Assert.NotEmpty(entry.FollowUps);
        Assert.All(entry.FollowUps, type => Assert.True(Enum.IsDefined(type), label.Id));
        Assert.Distinct(entry.FollowUps);
    });

    [Fact]
    public void EveryQuoteIsASliceOfItsAnswer() => Assert.All([.. All, .. Second], entry =>
    {
        var label = entry.Label;
        Assert.All(label.Criteria, point =>
        {
            Assert.True(Enum.IsDefined(point.Label), label.Id);
            Assert.Equal(point.Label is Verdict.Missed, point.Quote is null);
            if (point.Quote is not null) Assert.Contains(point.Quote, label.Answer, StringComparison.Ordinal);
        });
        Assert.All(label.Facts, fact =>
        {
            Assert.True(Enum.IsDefined(fact.Status), label.Id);
            Assert.Equal(fact.Status is FactStatus.New, fact.Line is null);
            Assert.Contains(fact.Quote, label.Answer, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void WhatContradictsTheNotesIsASliceOfItsAnswer()
    {
        var answers = Directory.EnumerateFiles(EvalData.Datasets, "told-*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Contains(answers, answer => answer["contradicts"] is not null);
        Assert.All(answers.Where(answer => answer["contradicts"] is not null), answer =>
            Assert.Contains((string)answer["contradicts"]!["said"]!, (string)answer["answer"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void AnswersToTheQuestionAndBesideItAreToQuestionsOfTheirNotes()
    {
        var answers = Directory.EnumerateFiles(EvalData.Datasets, "aim-*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Distinct(answers.Select(answer => (string)answer["id"]!));
        Assert.Equal(answers.Count, 2 * answers.Count(answer => (bool)answer["serves"]!));
        Assert.All(answers.GroupBy(answer => (string)answer["notes"]!), group =>
        {
            if (EvalData.Notes(group.Key) is not { } path) return; // notes that lie outside the repository
            var notes = File.ReadAllText(path);
            Assert.All(group, answer => Assert.Contains((string)answer["question"]!, notes, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void WhatAnEndingShowsIsASliceOfIt()
    {
        var endings = Directory.EnumerateFiles(EvalData.Datasets, "endings*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Distinct(endings.Select(ending => (string)ending["id"]!));
        Assert.All(endings, ending =>
        {
            if ((string)ending["kind"]! is not "platitude") Assert.Equal((string)ending["kind"]! is "none", ending["shows"] is null);
            Assert.Equal((string)ending["kind"]! is "changed", ending["later"] is not null);
            Assert.All(new[] { ending["shows"], ending["later"] }.OfType<JsonNode>(), slice => Assert.Contains((string)slice!, (string)ending["text"]!, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void EveryLineNamedIsAWrittenLineOfTheNotes() => Assert.All(All.Concat(Second).GroupBy(entry => entry.Label.Notes), group =>
    {
        if (EvalData.Notes(group.Key) is not { } path) return; // notes that lie outside the repository
        var notes = File.ReadAllLines(path);
        var titles = NotesParser.Parse([new(group.Key, File.ReadAllText(path))]).Narratives.Select(narrative => narrative.Title).ToHashSet();
        Assert.All(group.Select(entry => entry.Label), label =>
        {
            Assert.Distinct(label.Criteria.Select(point => point.Lines));
            Assert.All(label.Criteria.SelectMany(point => (int[])[point.Lines.First, point.Lines.Last]).Concat(label.Facts.Select(fact => fact.Line).OfType<int>()), line =>
            {
                Assert.InRange(line, 1, notes.Length);
                Assert.False(string.IsNullOrWhiteSpace(notes[line - 1]), $"{label.Id}: line {line} is empty");
            });
            Assert.All(label.Criteria, point => Assert.True(point.Lines.First <= point.Lines.Last, label.Id));
            Assert.All(label.Narratives, title => Assert.Contains(title, titles));
        });
    });

    [Fact]
    public void NoAnswerAppearsTwice()
    {
        Assert.Distinct(All.Select(entry => entry.Label.Id));
        Assert.Distinct(All.Select(entry => Spaces().Replace(entry.Label.Answer.ToLowerInvariant(), " ").Trim()));
    }

    [Fact]
    public void TwinsNameEachOtherAndLieOnTheSameSide()
    {
        var byId = All.ToDictionary(entry => entry.Label.Id);
        Assert.All(All.Where(entry => entry.Pair is not null), entry =>
        {
            var twin = byId[entry.Pair!];
            Assert.Equal((entry.Label.Id, entry.Label.Notes, entry.Label.Question, entry.IsCheck), (twin.Pair, twin.Label.Notes, twin.Label.Question, twin.IsCheck));
        });
    }

    [Fact]
    public void SetsHoldAsManyAnswersAsTheReadmeSays() => Assert.Equal(
        SetRows().Matches(Readme).SelectMany(row => (string[])[$"{row.Groups["set"]} {row.Groups["fit"]}", $"check/{row.Groups["set"]} {row.Groups["check"]}"]).Where(row => !row.EndsWith(" 0", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        All.GroupBy(entry => entry.Set).Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    public void TrapsAreThoseOfTheReadme() => Assert.Equal(
        TrapRows().Matches(Readme).SelectMany(row => Names().Matches(row.Groups["traps"].Value)).Select(name => name.Groups["name"].Value).Order(StringComparer.Ordinal),
        All.Select(entry => entry.Trap).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void MostAnswersAreNeitherPerfectNorEmpty()
    {
        foreach (var side in All.GroupBy(entry => entry.IsCheck))
            Assert.True(side.Count(entry => entry.Label.Overall is 2 or 3 or 4) >= LeastMidRange * side.Count(), side.Key ? "check" : "fit");
    }

    [Fact]
    public void TheSecondReadingCoversAQuarterOfTheFirstThreeRounds()
    {
        string[] listed = [.. File.ReadLines(Path.Combine(EvalData.Datasets, "second", "ids.txt"))];
        var read = All.Where(entry => AnswerSets.Number(entry.Set) <= 3);
        Assert.Equal(read.Where((_, index) => index % 4 == 3).Select(entry => entry.Label.Id), listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), Second.Select(entry => entry.Label.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheSecondReaderReadTheSameWords()
    {
        var first = All.ToDictionary(entry => entry.Label.Id, entry => Said(entry.Label));
        Assert.All(Second, entry => Assert.Equal(first[entry.Label.Id], Said(entry.Label)));

        static (string, string, string) Said(LabelledAnswer label) => (label.Notes, label.Question, label.Answer);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\| `answers-(?<set>[\w-]+)` \| (?<fit>\d+) \| (?<check>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex SetRows();

    [GeneratedRegex(@"^\| [^|`]+ \| (?<traps>(?:`[a-z_]+`(?:, )?)+) \|", RegexOptions.Multiline)]
    private static partial Regex TrapRows();

    [GeneratedRegex("`(?<name>[a-z_]+)`")]
    private static partial Regex Names();

    private sealed record Entry(LabelledAnswer Label, string? Trap, string? Pair, IReadOnlyList<FollowUpType> FollowUps, bool IsCheck, string Set)
    {
        public static Entry Read(string file, string line)
        {
            var more = JsonSerializer.Deserialize<More>(line, InterviewerJson.Compact)!;
            var isCheck = Path.GetFileName(Path.GetDirectoryName(file)) == "check";
            var set = Path.GetFileNameWithoutExtension(file).Replace("answers-", "", StringComparison.Ordinal);
            return new(JsonSerializer.Deserialize<LabelledAnswer>(line, InterviewerJson.Compact)!, more.Trap, more.Pair, more.FollowUps, isCheck, isCheck ? $"check/{set}" : set);
        }

        private sealed record More(string? Trap, string? Pair, IReadOnlyList<FollowUpType> FollowUps);
    }
}
