using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What only ranking shows: questions that no story answers, and stories that would be told over and over.</summary>
internal static class StoryGaps
{
    // Below this the best story shares little more than everyday words with the question.
    private const double WeakStory = .35;

    public static IEnumerable<Gap> Find(Preparation preparation)
    {
        var asked = preparation.Outline.Questions.Where(question => question.Role is not QuestionRole.Derived and not QuestionRole.Bank).ToArray();
        var best = asked.Where(question => preparation.StoriesFor(question).Count > 0)
            .Select(question => (question, match: preparation.StoriesFor(question)[0])).ToArray();

        foreach (var question in asked.Where(question => question.StarExpected is StarExpectation.Full))
        {
            var match = preparation.StoriesFor(question).FirstOrDefault();
            if (match is not null && match.Score >= WeakStory) continue;
            yield return new(GapKind.QuestionWithoutStory, $"No story answers “{question.AskAs}”", question.File, question.Line);
        }

        var titles = preparation.Outline.Narratives.ToDictionary(narrative => narrative.Id, StringComparer.Ordinal);
        foreach (var group in best.GroupBy(pair => pair.match.StoryId).Where(group => group.Count() >= 3 && group.Count() > asked.Length / 3))
        {
            var story = titles[group.Key];
            yield return new(GapKind.OverusedStory,
                $"“{story.Title}” is the best story for {group.Count()} of your {asked.Length} questions: prepare a second choice for some of them",
                story.File, story.Lines[0].First);
        }
    }
}
