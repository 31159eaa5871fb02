using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// How well a weakness is told: what is done about it, what it cost, that it works. None of it needs a story, nor has it to stand in the notes;
/// a weakness without anything done about it is rated by what the notes hold.
/// </summary>
/// <param name="Rating">3 to 4.4, beyond which only the notes tell more.</param>
/// <param name="Specificity">1 to 5, by what nobody else could say.</param>
internal sealed record WeaknessAccount(double Rating, double Specificity)
{
    private const double Remedied = 3, Case = .7, Proof = .7, Particular = .4, Most = 4.4;

    private static readonly Phrases Remedies = Phrases.Of("""
        what i do, what helped, what helps, these days, i've got a rule, there's a rule, i have a rule, i've had a rule, i make myself, i force myself, i'm working on, i am working on, i have worked on, i've worked on, i've been working on,
        i've booked, i booked, i've asked, i've told, i've started, i've been doing, i've made, i've put, i've set, i set myself, i'm doing, i'm taking, i took a course, did a course, a course in, so now, since then, now i, i now, i don't any more, any more in the
        """);

    public static bool IsAskedFor(Question question) => question.Type is QuestionType.SelfView && PersonalAnswers.AsksForWeakness(question.AskAs);

    /// <returns>Null where no weakness is asked for, or nothing done about one is told.</returns>
    public static WeaknessAccount? Of(Question question, AnswerReading answer)
    {
        if (!IsAskedFor(question)) return null;
        var sentences = answer.Sentences;
        var remedy = Enumerable.Range(0, sentences.Count).FirstOrDefault(i => IsRemedy(sentences[i]), -1);
        if (remedy < 0) return null;
        var shown = Remedied + (sentences.Take(remedy).Any(Happened) ? Case : 0) + (sentences.Skip(remedy + 1).Any(sentence => Happened(sentence) || sentence.Sentence.Tokens.Any(token => token.IsNumber)) ? Proof : 0);
        var particular = SelfAccount.Of(question, answer).Particular;
        return new(Math.Min(Most, shown + Particular * particular), 1 + 4 * particular);
    }

    private static bool IsRemedy(ReadSentence sentence) =>
        Remedies.In(sentence.Sentence.Tokens) || IsDated(sentence.Sentence.Tokens) || ChangeSince.In(sentence.Sentence) || OwnershipCues.HasHabit(sentence);

    // "Since January I wait a day."
    private static bool IsDated(IReadOnlyList<Token> tokens) => tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Lower is "since" && NumberLabels.IsMonth(pair.Second.Lower));

    private static bool Happened(ReadSentence sentence) => sentence.Narration > 0 || OwnershipCues.ActsAsI(sentence);
}
