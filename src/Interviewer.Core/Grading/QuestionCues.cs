using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What a question is about, from its wording, probes and hints: a documented point on the same theme matters most.</summary>
internal sealed class QuestionCues
{
    private const int LeastStems = 2;

    private readonly HashSet<string> stems;
    private readonly HashSet<string> themes;

    public QuestionCues(Question question)
    {
        var text = string.Join('\n', question.Probes.Concat(question.Hints).Select(note => note.Text).Prepend(question.AskAs));
        stems = Tokenizer.ContentStems(text);
        stems.RemoveWhere(TermWeights.IsCommon);
        themes = [.. Competencies.AskedBy(text)];
    }

    public bool Match(string text) => Tokenizer.ContentStems(text).Count(stems.Contains) >= LeastStems || Competencies.Of(text).Any(themes.Contains);
}
