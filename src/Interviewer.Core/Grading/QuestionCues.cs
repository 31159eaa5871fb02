using System.Text.RegularExpressions;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What a question is about, from its wording, probes and hints: a documented point on the same theme matters most.</summary>
internal sealed partial class QuestionCues
{
    private const int LeastStems = 2;

    private readonly HashSet<string> stems;
    private readonly HashSet<string> themes;
    private readonly bool general;
    private readonly QuestionType type;
    private readonly string asked;

    public QuestionCues(Question question)
    {
        var text = string.Join('\n', question.Probes.Concat(question.Hints).Select(note => note.Text).Prepend(question.AskAs));
        (type, asked) = (question.Type, question.AskAs);
        stems = Tokenizer.ContentStems(text);
        stems.RemoveWhere(TermWeights.IsCommon);
        general = question.Type is QuestionType.Approach or QuestionType.SelfView or QuestionType.Principle;
        themes = [.. Competencies.AskedBy(text)];
    }

    /// <summary>Two content words or a theme in common.</summary>
    public bool Match(string text) => SharesWords(text) || Competencies.Of(text).Any(themes.Contains);

    /// <summary>
    /// Whether a principle belongs to the question. A general question may be answered by any principle on its theme; a question for
    /// what happened wants a story, and only a principle that speaks of the very same thing.
    /// </summary>
    public bool MatchPrinciple(string text) => general ? Match(text) : SharesWords(text);

    /// <summary>Whether a section is the author's preparation for a question about themselves: "Why Acme" for "Why do you want to work at Acme?" or "Why us?".</summary>
    public bool MatchTitle(string said) => Asked(said) is var title && QuestionTyping.TypeOf(title, probes: 0) == type && type switch
    {
        QuestionType.Introduction => true,
        QuestionType.Motive when !QuestionTyping.AreAlike(title, asked) => false,
        _ => stems.Count == 0 || Tokenizer.ContentStems(title).Overlaps(stems),
    };

    // "What motivates me", as the interviewer would put it.
    private static string Asked(string title) => Me().Replace(PersonalAnswers.WithoutAside(title), match => match.Value is "my" ? "your" : "you");

    [GeneratedRegex(@"\b(?:me|my)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Me();

    private bool SharesWords(string text) => Tokenizer.ContentStems(text).Count(stems.Contains) >= LeastStems;
}
