using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>Which story serves which question: a row for each question of the notes, a column for each story.</summary>
/// <param name="Rows">Each with one cell per column.</param>
/// <param name="Uses">For how many questions each column is among the first choices.</param>
internal sealed record StoryMatrix(IReadOnlyList<Narrative> Stories, IReadOnlyList<StoryMatrix.Row> Rows, IReadOnlyList<int> Uses)
{
    /// <summary>As many as anybody prepares for one question.</summary>
    private const int Choices = 3;

    public static StoryMatrix Of(Preparation preparation)
    {
        var stories = preparation.Outline.Narratives.Where(narrative => narrative.Kind is NarrativeKind.Story or NarrativeKind.ImprovementArea).ToList();
        var rows = preparation.Outline.Questions.Where(question => question.Role is not QuestionRole.Derived).Select(question =>
        {
            var matches = preparation.FittingStories(question).Index().ToDictionary(match => match.Item.StoryId, match => (Rank: match.Index + 1, match.Item.Source), StringComparer.Ordinal);
            return new Row(question, [.. stories.Select(story => matches.TryGetValue(story.Id, out var match) && match.Rank <= Choices
                ? new Cell(match.Rank, match.Source is not StoryMatchSource.Retrieved)
                : new Cell(null, false))]);
        }).ToList();
        return new(stories, rows, [.. stories.Select((_, column) => rows.Count(row => row.Cells[column].Rank is not null))]);
    }

    internal sealed record Row(Question Question, IReadOnlyList<Cell> Cells)
    {
        /// <summary>It asks for one, and none fits.</summary>
        public bool LacksStory => Question.Type is not (QuestionType.Introduction or QuestionType.Motive or QuestionType.Plan) && Cells.All(cell => cell.Rank is null);
    }

    /// <param name="Rank">1 for the best story; null when it is no first choice.</param>
    /// <param name="Linked">By the author, in the notes.</param>
    internal sealed record Cell(int? Rank, bool Linked);
}
