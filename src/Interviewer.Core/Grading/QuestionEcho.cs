using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>How far an answer speaks of what the question asks, whatever story it tells.</summary>
/// <param name="Words">Telling words of the question that come back in the answer, in any form or as a synonym.</param>
/// <param name="Themes">Themes asked for that the answer shows by at least one cue.</param>
/// <param name="Cues">The most different cues by which it shows one of those themes.</param>
internal readonly record struct QuestionEcho(int Words, int Themes, int Cues)
{
    public static QuestionEcho Of(Question question, AnswerReading answer)
    {
        var said = answer.Sentences.SelectMany(sentence => sentence.Terms).Select(term => term.Term.Stem).ToHashSet(StringComparer.Ordinal);
        var words = Tokenizer.ContentStems(question.AskAs).Count(asked => !TermWeights.IsCommon(asked) && said.Any(stem => SynonymLexicon.Kinship(asked, stem) > 0));
        var themes = Competencies.AskedBy(question.AskAs);
        var cues = answer.Sentences.SelectMany(sentence => Competencies.CuesIn(sentence.Sentence.Tokens)).Distinct()
            .CountBy(cue => cue.Competency.Name).Where(entry => themes.Contains(entry.Key)).ToArray();
        return new(words, cues.Length, cues.Select(entry => entry.Value).DefaultIfEmpty().Max());
    }
}
