using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A question that names what one story is about ("What do you do about allergens?" of the near miss with an allergen) is not answered by another that has nothing of it.</summary>
internal static class NamedTopic
{
    /// <param name="told">Ids of the narratives that make up the answer.</param>
    public static bool IsMissed(Preparation preparation, Question question, IReadOnlyCollection<string> told, AnswerReading answer)
    {
        if (told.Count == 0) return false;
        var narratives = preparation.Outline.Narratives;
        // "A time you failed" asks for any failure, although one story is called "I failed".
        var kinds = Competencies.AskedIn(Tokenizer.Tokenize(question.AskAs)).SelectMany(cue => cue.Stems).ToHashSet(StringComparer.Ordinal);
        return Tokenizer.ContentStems(question.AskAs).Any(stem => !kinds.Contains(stem) && !Superlatives.Contains(stem) && !TermWeights.IsCommon(stem) && !TermWeights.IsEveryday(stem)
            && narratives.Any(narrative => narrative.Kind is NarrativeKind.Story && Tokenizer.ContentStems(narrative.Title).Contains(stem))
            && !answer.Sentences.Any(sentence => sentence.Terms.Any(word => IsKin(stem, word.Term.Stem)))
            && !narratives.Any(narrative => told.Contains(narrative.Id) && Tokenizer.ContentStems($"{narrative.Title} {string.Join(' ', narrative.Parts.Select(part => part.Text))}").Any(other => IsKin(stem, other))));
    }

    // "Your biggest weakness" is none of the "Biggest failure".
    private static readonly HashSet<string> Superlatives = Tokenizer.ContentStems("biggest greatest best worst hardest toughest proudest largest most least favourite favorite latest recent");

    private static bool IsKin(string stem, string other) => SynonymLexicon.Kinship(stem, other) > 0;
}
