using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Whether words that overlap a documented point agree with it. A regretted learning told with its opposite ("there was no need to
/// question it") has the highest overlap of all, so overlap alone never counts as evidence.
/// </summary>
internal static class PolarityJudge
{
    /// <summary>True when the sentences defend or deny what the note says was to be learned or was needed.</summary>
    public static bool Contradicts(CriterionProfile criterion, IEnumerable<ReadSentence> window)
    {
        var sentences = window.ToArray();
        return criterion.Criterion.Kind switch
        {
            CriterionKind.Learning => sentences.Any(sentence => Polarity.EndorsesOpposite(sentence.Sentence))
                && !sentences.Any(sentence => Polarity.HasRegretFrame(sentence.Sentence) && !Polarity.EndorsesOpposite(sentence.Sentence)),
            CriterionKind.Principle or CriterionKind.Hint => sentences.Any(sentence => Polarity.EndorsesOpposite(sentence.Sentence)),
            _ => false,
        };
    }
}
