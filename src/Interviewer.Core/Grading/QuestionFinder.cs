using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Recognises a question of the notes that is worded a little differently; makes one up of wording that is not in the notes.</summary>
internal static class QuestionFinder
{
    // Half of both wordings' content: below that "what were you hired to do" would pass for "what do you do".
    private const double LeastDice = .55;

    public static Question Find(IReadOnlyList<Question> questions, string text) =>
        questions.FirstOrDefault(question => question.Id == text) ?? ByWording(questions, text) ?? Nearest(questions, text) ?? AsGiven(text);

    private static Question? ByWording(IReadOnlyList<Question> questions, string text)
    {
        var plain = Plain(text);
        return questions.FirstOrDefault(question => Plain(question.Text) == plain || Plain(question.AskAs) == plain);
    }

    private static Question? Nearest(IReadOnlyList<Question> questions, string text)
    {
        var stems = Stems(text);
        if (stems.Count == 0 || questions.Count == 0) return null;
        var (question, likeness) = questions
            .Select(question => (question, likeness: Math.Max(Dice(stems, question.Text), Dice(stems, question.AskAs))))
            .MaxBy(pair => pair.likeness);
        return likeness >= LeastDice ? question : null;
    }

    private static Question AsGiven(string text)
    {
        var type = QuestionTyping.TypeOf(text, probes: 0);
        return new($"asked:{text}", QuestionRole.Bank, type, text, text, "", 0, null,
            QuestionTyping.StarExpected(type, text), QuestionTyping.KExpected(type, probes: 0), [], [], []);
    }

    private static double Dice(HashSet<string> stems, string other)
    {
        var theirs = Stems(other);
        return theirs.Count == 0 ? 0 : 2.0 * theirs.Count(stems.Contains) / (stems.Count + theirs.Count);
    }

    // "Tell me about a time" says nothing of what is asked.
    private static HashSet<string> Stems(string text)
    {
        var stems = Tokenizer.ContentStems(text);
        if (!stems.All(TermWeights.IsCommon)) stems.RemoveWhere(TermWeights.IsCommon);
        return stems;
    }

    private static string Plain(string text) => string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Lower));
}
