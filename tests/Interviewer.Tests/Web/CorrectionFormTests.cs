using Interviewer.Notes;
using Interviewer.Web.Views;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>What a line can be corrected to depends on where it stands.</summary>
public sealed class CorrectionFormTests
{
    private const string Story = "# Stories\n## The night ferry\n* Found 40 berths.\n";

    private const string Questions = "# Questions\n* Tell me about a plan that fell through\n  * Root cause\n";

    [Theory]
    [InlineData(Story, 2, "story,improvement_area,philosophy,technical,questions,ignore")]
    [InlineData(Story, 3, "question,ignore")]
    [InlineData(Story + Questions, 3, "question,sub_question,probe,answer_hint,story_link,ignore")]
    [InlineData(Story + Questions, 6, "question,sub_question,group,probe,answer_hint,story_link,other,ignore")]
    public void A_line_is_offered_what_it_can_be(string notes, int line, string offered) =>
        Assert.Equal(offered, string.Join(',', Form(notes, line).Choices.Select(choice => choice.Value)));

    [Fact]
    public void A_line_of_a_story_belongs_to_a_question_only_when_it_is_given_to_one()
    {
        var form = Form(Story + Questions, 3);
        Assert.Contains("Choose the question", Assert.Throws<InterviewerException>(() => form.Correct("answer_hint", "")).Message);
        Assert.Equal("is my own answer material, of “Tell me about a plan that fell through”", CorrectionForm.Words(form.Correct("answer_hint", Assert.Single(form.Owners))));
        Assert.Equal("is a question", CorrectionForm.Words(form.Correct("question", null)));
    }

    private static CorrectionForm Form(string notes, int line) => CorrectionForm.Of(NotesParser.Parse([new("notes.md", notes)]), new("notes.md", notes), line, "/notes")!;
}
