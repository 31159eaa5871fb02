using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>How far an answer speaks of what the question asks, whatever story it tells.</summary>
/// <param name="Words">Telling words of the question that come back in the answer, in any form or as a synonym.</param>
/// <param name="Themes">Themes asked for that the answer shows by at least one cue.</param>
/// <param name="Cues">The most different cues by which it shows one of those themes.</param>
/// <param name="Sentences">Sentences that hold any of it.</param>
internal readonly record struct QuestionEcho(int Words, int Themes, int Cues, int Sentences)
{
    /// <summary>How much of what was asked comes back.</summary>
    public int Heard => Words + Themes;

    /// <summary>Whether a theme asked for is shown by more than chance: a story told at length shows two cues of nearly any theme.</summary>
    public bool IsThemed => Cues >= ManyCues;

    private const int ManyCues = 3;

    public static QuestionEcho Of(Question question, AnswerReading answer)
    {
        string[] asked = [.. Tokenizer.ContentStems(question.AskAs).Where(stem => !TermWeights.IsCommon(stem))];
        var themes = Competencies.AskedBy(question.AskAs);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var cues = new HashSet<CompetencyCue>();
        var sentences = 0;
        foreach (var sentence in answer.Sentences)
        {
            var said = asked.Where(stem => sentence.Terms.Any(term => SynonymLexicon.Kinship(stem, term.Term.Stem) > 0)).ToArray();
            var shown = Competencies.CuesIn(sentence.Sentence.Tokens).Where(cue => themes.Contains(cue.Competency.Name)).ToArray();
            words.UnionWith(said);
            cues.UnionWith(shown);
            if (said.Length + shown.Length > 0) sentences++;
        }
        var perTheme = cues.CountBy(cue => cue.Competency.Name).ToArray();
        return new(words.Count, perTheme.Length, perTheme.Select(entry => entry.Value).DefaultIfEmpty().Max(), sentences);
    }
}
