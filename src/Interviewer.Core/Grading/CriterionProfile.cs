using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A documented point prepared for alignment: its stems, heaviest first.</summary>
internal sealed record CriterionProfile(Criterion Criterion, IReadOnlyList<CriterionProfile.WeightedStem> Terms)
{
    public readonly record struct WeightedStem(int Id, string Stem, double Weight);

    public static CriterionProfile From(Criterion criterion, TermWeights weights, NoteVocabulary vocabulary) => new(
        criterion,
        [.. Grading.Terms.OfNote(criterion.Text, vocabulary.Own).Select(term => term.Stem).Distinct(StringComparer.Ordinal)
            .Select(stem => new WeightedStem(vocabulary.Id(stem), stem, weights.Of(stem)))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Stem, StringComparer.Ordinal)]);
}
