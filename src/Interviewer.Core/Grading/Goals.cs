using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What an answer to a question should show, in one line, and kinds of thing that could serve. Where a question asks for nothing in particular both stay general: better than wrong.</summary>
internal static class Goals
{
    /// <summary>By what a question for a case asks for; the first that it asks for counts.</summary>
    private static readonly (string Theme, string Goal, string Kinds)[] Themes =
    [
        ("conflict", "Show both sides fairly: what each of you wanted, what you did about it, and how it ended.", "a disagreement, a complaint or a difference of views"),
        ("self-awareness", "Say what you were told, how you took it, and what you do differently since.", "a review, a remark or a complaint"),
        ("mentoring", "Show how you helped somebody along: where they stood, what you did, and how far they came.", "a newcomer, a student or somebody who was stuck"),
        ("influence", "Show how you moved people who did not have to follow you, and what came of it.", "a change you pushed for or somebody you had to win over"),
        ("deadline", "Show what hung on the date, what you did to make it, and how it came out.", "a tight week or a date that moved"),
        ("ambiguity", "Show what you did not know, how you went ahead all the same, and how it came out.", "a vague brief or a choice you could not wait with"),
        ("initiative", "Show what you saw that nobody had asked of you, what you set going, and what came of it.", "something you started or something nobody looked after"),
        ("priorities", "Show what competed for your time, what you put first and why, and how it came out.", "a busy week or something you said no to"),
        ("decision", "Show what you had to choose between, why you chose as you did, and how it came out.", "a choice you slept badly over or one that others disliked"),
        ("customer", "Show what they needed, what you did about it, and what changed for them.", "a complaint, a thank-you or an odd request"),
        ("communication", "Show what had to be said, how you said it, and what came of it.", "a talk you dreaded or something that was hard to explain"),
        ("growth", "Show where you began, what you did to learn it, and what you can do since.", "something new to you or something you once could not do"),
        ("leadership", "Show how you led: what you decided, how you took people along, and what came of it.", "a team, a newcomer or a change you pushed for"),
        ("crisis", "Take the listener through it: what you saw, what you tried, what it turned out to be.", "something that broke or an emergency"),
        ("problem-solving", "Take the listener through it: what you saw, what you tried, what it turned out to be.", "a puzzle that took days or something that kept going wrong"),
        ("accomplishment", "Show one result you caused: how things stood, what you did, how it ended.", AnyKind),
    ];

    private const string AnyKind = "a piece of work, a difficult day or a team";

    public static string For(Question question) => question.Type switch
    {
        QuestionType.Remit => "Say what you were there to do, and what changed because you were.",
        QuestionType.Failure => "Own one real miss: what happened, your part in it, and what you have done differently since.",
        QuestionType.SelfView => "Name the trait plainly, then prove it with something that happened.",
        QuestionType.Goal => "Cover each part that the question asks for, with one real example behind it.",
        QuestionType.Principle => "Say what you hold to, why, and where it has served you.",
        QuestionType.Introduction => "Say in a minute or two what you do now, what led you there, and what you want next.",
        QuestionType.Motive => "Answer it in your first sentence, then give reasons that are your own and name what they come from.",
        QuestionType.Plan => "Say what you would do first and why, what comes next, and how you would know that it works.",
        QuestionType.Approach when question.StarExpected is StarExpectation.Light => "Answer it in one sentence, then prove it with one real case.",
        QuestionType.Accomplishment or QuestionType.Influence or QuestionType.Problem or QuestionType.Approach =>
            ThemeOf(question)?.Goal ?? "Tell one real case: how things stood, what you did, and how it ended.",
        _ => throw new InvalidOperationException($"Unknown question type {question.Type}."),
    };

    /// <summary>Kinds of thing that could serve as an answer, to be offered to whoever can think of nothing.</summary>
    public static string Kinds(Question question) => question.Type switch
    {
        QuestionType.Failure => "a missed date, a mistake or a plan that did not work out",
        QuestionType.SelfView => "a review, a thank-you or a complaint",
        _ => ThemeOf(question)?.Kinds ?? AnyKind,
    };

    private static (string Theme, string Goal, string Kinds)? ThemeOf(Question question)
    {
        var asked = Competencies.AskedBy(question.AskAs);
        return Themes.Where(entry => asked.Contains(entry.Theme)).Select(entry => ((string, string, string)?)entry).FirstOrDefault();
    }
}
