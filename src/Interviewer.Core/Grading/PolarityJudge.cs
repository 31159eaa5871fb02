using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Whether words that overlap a documented point agree with it. A regretted learning told with its opposite ("there was no need to
/// question it") has the highest overlap of all, so overlap alone never counts as evidence.
/// </summary>
internal static class PolarityJudge
{
    /// <summary>True when the words that carry the point defend its opposite, or the sentence right after denies any part in it.</summary>
    /// <param name="clear">Overlap enough to count as told: a half likeness beside a defence is a coincidence.</param>
    /// <param name="quote">The evidence cut to its clauses: a defence elsewhere in the sentence is about something else.</param>
    public static bool Contradicts(CriterionProfile criterion, AnswerReading answer, Alignment at, bool clear, Func<string> quote)
    {
        if (criterion.Criterion.Kind is not (CriterionKind.Learning or CriterionKind.Principle or CriterionKind.Hint)) return false;
        var window = answer.Sentences.Skip(at.First).Take(at.Count).ToArray();
        var after = Next(answer, at.First + at.Count - 1);
        // Denied as a whole, a regret is none: "I don't think that I should have asked."
        if (window.All(sentence => Polarity.Denies(sentence.Sentence)) || after is not null && Polarity.Rejects(after.Sentence)) return true;
        if (Enumerable.Range(at.First, at.Count).Any(i => IsTurnedDown(answer, i))) return true;
        if (criterion.Criterion.Kind is CriterionKind.Learning && window.Any(sentence => Polarity.IsContentWith(sentence.Sentence))) return true;
        if (window.Any(Regrets)) return false;
        // A lesson is not owned by who blames others for it in the next breath; of a view or a trait, whose fault something was says nothing.
        return criterion.Criterion.Kind is CriterionKind.Learning && after is not null && OwnershipCues.Blames(after) || clear && window.Any(Defends) && SentenceSplitter.Split(quote()).Any(clause => Polarity.EndorsesOpposite(clause) || OwnershipCues.Blames(clause.Tokens));
    }

    /// <summary>
    /// Whether the answer, on the whole, defends what went wrong: it turns down what others say should have been done and does not come round to it, or
    /// would do a failure over again.
    /// </summary>
    public static bool DefendsFailure(Question question, AnswerReading answer)
    {
        for (var i = 0; i < answer.Sentences.Count; i++)
        {
            var defended = IsTurnedDown(answer, i) || question.Type is QuestionType.Failure && Polarity.StandsBy(answer.Sentences[i].Sentence);
            if (defended && !answer.Sentences.Skip(i + 1).Any(Regrets)) return true;
        }
        return false;
    }

    private static bool IsTurnedDown(AnswerReading answer, int sentence) =>
        Criticism.IsTurnedDown(answer.Sentences[sentence].Sentence, Next(answer, sentence)?.Sentence);

    // A remark in between takes nothing back.
    private static ReadSentence? Next(AnswerReading answer, int sentence) => answer.Sentences.Skip(sentence + 1).FirstOrDefault(next => !next.IsRemark);

    /// <summary>True when the note regrets something and nothing near the window does: naming the episode is not owning the lesson.</summary>
    public static bool LacksRegret(CriterionProfile criterion, AnswerReading answer, Alignment at) =>
        criterion.Criterion.Kind is CriterionKind.Learning
        && SentenceSplitter.Split(criterion.Criterion.Text).Any(Hindsight.Is)
        && !Near(answer, at, before: 1).Any(Regrets);

    /// <summary>Whether a sentence agrees with something or turns it down, in however few words.</summary>
    public static bool TakesSides(ReadSentence sentence) => Defends(sentence) || Regrets(sentence)
        || Polarity.Denies(sentence.Sentence) || Polarity.Rejects(sentence.Sentence) || Polarity.IsContentWith(sentence.Sentence) || Polarity.StandsBy(sentence.Sentence);

    private static bool Defends(ReadSentence sentence) => Polarity.EndorsesOpposite(sentence.Sentence) || OwnershipCues.Blames(sentence);

    /// <summary>Looks back with regret or insight, and does not shift it onto others ("nothing I could have done").</summary>
    public static bool Regrets(ReadSentence sentence) =>
        OwnershipCues.OwnsMiss(sentence) || Hindsight.Is(sentence.Sentence) && !OwnershipCues.Blames(sentence);

    private static IEnumerable<ReadSentence> Near(AnswerReading answer, Alignment at, int before) =>
        answer.Sentences.Take(at.First + at.Count + 1).Skip(Math.Max(0, at.First - before));
}
