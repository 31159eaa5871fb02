using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A documented point prepared for alignment: its stems, heaviest first.</summary>
internal sealed record CriterionProfile(Criterion Criterion, IReadOnlyList<CriterionProfile.WeightedStem> Terms)
{
    // Of a word that one or two points of the notes hold.
    private const double RareWeight = .8;

    // A phrase stands for itself in its own words; a single word may be a synonym of it by chance.
    private const double PhraseLikeness = .9;

    private const double Never = double.PositiveInfinity;

    /// <param name="Alone">Likeness from which it is no coincidence although nothing else of the point is said: of a name, or a phrase of several words, that hardly any other point holds.</param>
    public readonly record struct WeightedStem(int Id, string Stem, double Weight, double Alone);

    /// <summary>Something that was done or came about, and is told nowhere in it not to have been.</summary>
    public bool TellsDeed { get; } = Criterion.Kind is CriterionKind.Action or CriterionKind.Impact or CriterionKind.Role or CriterionKind.Challenge or CriterionKind.Context && !Polarity.IsNegative(Tokenizer.Tokenize(Criterion.Text));

    public static CriterionProfile From(Criterion criterion, TermWeights weights, NoteVocabulary vocabulary)
    {
        var names = Names(criterion.Text);
        return new(criterion,
        [
            .. Grading.Terms.OfNote(criterion.Text, vocabulary.Own).Select(term => term.Stem).Distinct(StringComparer.Ordinal).Select(stem => (Stem: stem, Weight: weights.Of(stem)))
                .Select(term => new WeightedStem(vocabulary.Id(term.Stem), term.Stem, term.Weight, Alone(term.Stem, term.Weight, names)))
                .OrderByDescending(term => term.Weight).ThenBy(term => term.Stem, StringComparer.Ordinal),
        ]);
    }

    private static double Alone(string stem, double weight, HashSet<string> names) =>
        weight < RareWeight ? Never : names.Contains(stem) ? 0 : stem.Contains(' ') ? PhraseLikeness : Never;

    // A capital in the middle of a sentence, or in the middle of a word.
    private static HashSet<string> Names(string text) =>
        [.. SentenceSplitter.Split(text).SelectMany(sentence => sentence.Tokens.Where((token, i) => IsName(text.AsSpan(token.Start, token.Length), i > 0))).Select(token => token.Stem)];

    private static bool IsName(ReadOnlySpan<char> word, bool isInside) => isInside && char.IsUpper(word[0]) || word[1..].ContainsAnyInRange('A', 'Z');
}
