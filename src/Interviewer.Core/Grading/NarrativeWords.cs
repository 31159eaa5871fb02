using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// The words of one story as against those of all the others. Who retells a story in other words still uses many of its words
/// somewhere, though too few in one place to tell any one of its points.
/// </summary>
internal sealed class NarrativeWords
{
    // Long stories attract chance likenesses; a short one must not win by being short.
    private const double LengthPower = .35;
    private const double FewWords = 10;

    // Likeness from which two words are one word in different forms; synonyms say too little about which story is told.
    private const double SameWord = .9;

    private readonly (int Stem, double Weight)[] words;
    private readonly double length;

    private NarrativeWords((int Stem, double Weight)[] words, double length) => (this.words, this.length) = (words, length);

    /// <summary>Per narrative; a word weighs more the fewer of them use it.</summary>
    public static IReadOnlyDictionary<string, NarrativeWords> Of(IEnumerable<(string Narrative, IEnumerable<CriterionProfile> Points)> narratives)
    {
        var stems = narratives.Select(entry => (entry.Narrative, Terms: entry.Points.SelectMany(point => point.Terms).DistinctBy(term => term.Id).ToArray())).ToArray();
        var users = stems.SelectMany(entry => entry.Terms).CountBy(term => term.Id).ToDictionary();
        return stems.ToDictionary(
            entry => entry.Narrative,
            entry => new NarrativeWords(
                [.. entry.Terms.Select(term => (term.Id, term.Weight * Math.Log((stems.Length + 1.0) / users[term.Id])))],
                Math.Pow(entry.Terms.Sum(term => term.Weight) + FewWords, LengthPower)),
            StringComparer.Ordinal);
    }

    /// <summary>How much of the story's own vocabulary the answer uses, 0 or more.</summary>
    public double SaidIn(CriterionAligner answer) =>
        words.Sum(word => answer.Likeness(word.Stem) is var likeness and >= SameWord ? word.Weight * likeness * answer.Novelty(word.Stem) : 0) / length;
}
