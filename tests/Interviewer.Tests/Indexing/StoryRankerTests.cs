using System.Diagnostics;
using Interviewer.Indexing;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class StoryRankerTests
{
    private const string Notes = """
        # Principles
        ## Listening
        * Ask before telling.

        # Improvement areas
        ## Asking for help sooner
        * I used to think that asking was a weakness. It is a blind spot that feedback showed me.
        * Example: [the stove](#the-stove-that-would-not-light)

        # Stories
        ## The wedding cake
        * Context
          * A family wanted five tiers in a week.
        * Baked through two nights.
        * **Impact**: Delivered on time, 120 guests fed.
        * **Learnings**
          * I should have said no to the sugar flowers.

        ## The bread that came too late
        * Context
          * A hotel ordered rolls for seven.
        * The oven broke and I missed the deadline by an hour.
        * **Learnings**
          * I should have phoned at five.

        ## The apprentice
        * Coached a junior who was afraid of the slicer, and trained her until she taught others.
        * **Impact**: She runs the counter now.

        ## The stove that would not light
        * Traced the root cause over two days: a clogged valve nobody had checked.
        * **Impact**: No outage since.
        """;

    private static readonly NotesOutline Outline = NotesParser.Parse([new("n.md", Notes)]);

    private static readonly StoryRanker Ranker = new(Outline);

    [Theory]
    [InlineData("Tell me about a time you failed to meet a deadline", "The bread that came too late")]
    [InlineData("What are you most proud of?", "The wedding cake")]
    [InlineData("How do you help others grow in their job?", "The apprentice")]
    [InlineData("Tell me about somebody you developed", "The apprentice")]
    [InlineData("Tell me about a project in danger of being late", "The bread that came too late")]
    [InlineData("Describe a difficult technical problem you solved", "The stove that would not light")]
    [InlineData("What would your manager say is your weakness?", "Asking for help sooner")]
    public void TheStoryThatServesComesFirst(string question, string title) => Assert.Equal(title, Titles(Questions.Ask(question))[0]);

    [Fact]
    public void WhatItsAuthorSaysAStoryIsGoodForCounts()
    {
        var outline = NotesParser.Parse([new("n.md", Notes.Replace("120 guests fed.", "120 guests fed.\n\nGood for: persuading somebody", StringComparison.Ordinal))]);
        var best = new StoryRanker(outline).Rank(Questions.Ask("How did you persuade somebody who did not want to?"))[0];
        Assert.Equal(("The wedding cake", true), (outline.Stories.Single(story => story.Id == best.StoryId).Title, best.Fits));
        Assert.DoesNotContain(outline.Stories.SelectMany(story => story.Parts), part => part.Text.Contains("Good for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("They ask about", "Use", "Wedding cake")]
    [InlineData("Topic", "First pick", "wed cake")]
    [InlineData("LP", "Main", "cake")]
    public void ATableOfWhichStoryToTellCounts(string topic, string pick, string story)
    {
        var outline = NotesParser.Parse([new("n.md", $"{Notes}\n\n# Competencies -> which story\n| {topic} | {pick} |\n|---|---|\n| persuading somebody, influence | {story} |\n\n# Questions\n1. How did you persuade somebody who did not want to?\n2. What is your biggest weakness?\n3. Why do you bake?\n")]);
        var best = new StoryRanker(outline).Rank(outline.Questions[0])[0];
        Assert.Equal(("The wedding cake", true), (outline.Stories.Single(story => story.Id == best.StoryId).Title, best.Fits));
    }

    [Theory]
    [InlineData("How have you helped somebody who was struggling?", "The apprentice", true)]
    [InlineData("Tell me about a negotiation with a supplier", null, false)]
    [InlineData("When did you make somebody redundant?", null, false)]
    public void AStoryIsNamedOnlyWhereSomethingInItSpeaksForTheQuestion(string question, string? title, bool fits)
    {
        var best = Ranker.Rank(Questions.Ask(question))[0];
        Assert.Equal(fits, best.Fits);
        if (fits) Assert.Equal(title, Outline.Narratives.Single(narrative => narrative.Id == best.StoryId).Title);
    }

    [Fact]
    public void ASuccessOnTimeIsNoAnswerToAMissedDeadline()
    {
        var question = Questions.Ask("Tell me about a time you missed a deadline");
        Assert.True(ScoreOfTheCake(Notes) < .6 * ScoreOfTheCake(Notes.Replace("Delivered on time", "Delivered")));

        double ScoreOfTheCake(string notes)
        {
            var outline = NotesParser.Parse([new("n.md", notes)]);
            var cake = outline.Stories.Single(story => story.Title == "The wedding cake").Id;
            return new StoryRanker(outline).Rank(question).Single(match => match.StoryId == cake).Score;
        }
    }

    [Fact]
    public void EveryStoryAndAreaIsThereOnceAndNoPrinciple()
    {
        var matches = Ranker.Rank(Questions.Ask("Why is the sky blue?"));
        Assert.Equal(Outline.Narratives.Where(narrative => narrative.Kind is not NarrativeKind.Philosophy).Select(narrative => narrative.Id).Order(), matches.Select(match => match.StoryId).Order());
        Assert.Equal(5, matches.Count);
    }

    [Fact]
    public void ALinkOfTheAuthorsOutranksEverything()
    {
        var apprentice = Outline.Stories.Single(story => story.Title == "The apprentice").Id;
        var best = Ranker.Rank(Questions.Ask("Tell me about a time you failed to meet a deadline", apprentice))[0];
        Assert.Equal((apprentice, StoryMatchSource.Link), (best.StoryId, best.Source));
    }

    [Theory]
    [InlineData("How do you help others?")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("!!!")]
    public void ScoresAreBetweenNoughtAndOneBestFirst(string text)
    {
        var scores = Ranker.Rank(Questions.Ask(text)).Select(match => match.Score).ToList();
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void NotesWithoutStoriesRankNothing() => Assert.Empty(new StoryRanker(NotesParser.Parse([new("n.md", "text")])).Rank(Questions.Ask("How are you?")));

    [Fact]
    public void AHundredStoriesTakeMilliseconds()
    {
        var many = string.Join("\n\n", Enumerable.Range(0, 25).Select(i => Notes[Notes.IndexOf("## The wedding", StringComparison.Ordinal)..].Replace("## ", $"## {i} ")));
        var ranker = new StoryRanker(NotesParser.Parse([new("n.md", "# Stories\n" + many)]));
        var question = Questions.Ask("Tell me about a time you failed to meet a deadline");
        Assert.Equal(100, ranker.Rank(question).Count);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 20; i++) ranker.Rank(question);
        Assert.True(Stopwatch.GetElapsedTime(started).TotalMilliseconds / 20 < 20);
    }

    private static List<string> Titles(Question question) =>
        [.. Ranker.Rank(question).Select(match => Outline.Narratives.Single(narrative => narrative.Id == match.StoryId).Title)];
}
