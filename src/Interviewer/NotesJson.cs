using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer;

/// <summary>What was understood, as <c>notes --json</c> and the API give it: names and order are a contract with other programs.</summary>
internal sealed record NotesJson(
    IReadOnlyList<NoteFile> Files,
    IEnumerable<NotesJson.NarrativeJson> Stories,
    IEnumerable<NotesJson.NarrativeJson> Areas,
    IEnumerable<NotesJson.QuestionJson> Questions,
    IReadOnlyList<Bullet> Bullets,
    IReadOnlyList<Criterion> Criteria,
    IEnumerable<NotesJson.FactJson> Facts,
    IReadOnlyList<NoteLink> Links,
    IReadOnlyList<Gap> Gaps,
    IEnumerable<NoteProblem> Problems)
{
    public static NotesJson From(NotesSnapshot notes, Preparation preparation)
    {
        var outline = preparation.Outline;
        return new(
            outline.Files,
            outline.Stories.Select(NarrativeJson.From),
            outline.Areas.Select(NarrativeJson.From),
            outline.Questions.Select(question => QuestionJson.From(question, preparation.StoriesFor(question))),
            outline.Bullets,
            outline.Criteria,
            outline.Facts.Select(FactJson.From),
            outline.Links,
            preparation.Gaps,
            notes.Problems.Concat(outline.Problems));
    }

    internal sealed record NarrativeJson(
        string Id, NarrativeKind Kind, string Title, IReadOnlyList<string> HeadingPath, string File,
        IReadOnlyList<LineRange> Lines, IReadOnlyList<NarrativePart> Parts)
    {
        public static NarrativeJson From(Narrative narrative) => new(
            narrative.Id, narrative.Kind, narrative.Title, narrative.HeadingPath, narrative.File, narrative.Lines, narrative.Parts);
    }

    internal sealed record QuestionJson(
        string Id, QuestionRole Role, QuestionType Type, string Text, string AskAs, string? File, int? Line, string? Group,
        StarExpectation StarExpected, int KExpected, IReadOnlyList<QuestionNote> Probes, IReadOnlyList<QuestionNote> Hints,
        IEnumerable<StoryJson> Stories)
    {
        // A built-in question stands in no file.
        public static QuestionJson From(Question question, IReadOnlyList<StoryMatch> stories) => new(
            question.Id, question.Role, question.Type, question.Text, question.AskAs,
            question.Role is QuestionRole.Bank ? null : question.File, question.Role is QuestionRole.Bank ? null : question.Line, question.Group,
            question.StarExpected, question.KExpected, question.Probes, question.Hints,
            stories.Select(story => new StoryJson(story.StoryId, story.Score, story.Source, story.Fits)));
    }

    internal sealed record StoryJson(string Id, double Score, StoryMatchSource Source, bool Fits);

    internal sealed record FactJson(string Id, string Owner, FactKind Kind, string Text, string Value, string? Unit, string File, int Line)
    {
        public static FactJson From(Fact fact) => new(fact.Id, fact.Owner, fact.Kind, fact.Text, fact.Value, fact.Unit, fact.File, fact.Line);
    }
}
