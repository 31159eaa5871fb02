using System.Collections.Frozen;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>Chooses and words the best next probe. The choice is by rules alone, so that every engine probes alike.</summary>
public sealed class FollowUps(Phrasebook phrasebook)
{
    /// <summary>Smallest expected gain, on the scale of the dimension weights, for which another question is worth the candidate's time.</summary>
    private const double WorthAsking = .15;

    /// <summary>Score from which nothing but an open core point is worth probing.</summary>
    private const double Strong = 4.5;

    /// <summary>Words on one question after which an interviewer moves on.</summary>
    private const int LongEnough = 450;

    /// <summary>How often the question is put again to a candidate who asks back.</summary>
    private const int MostExplained = 3;

    private const string NoAnswer = "no answer came";

    /// <param name="turns">Everything said on the question so far, oldest first.</param>
    /// <param name="evaluations">The grade after each of those turns.</param>
    /// <param name="earlier">The follow-ups asked in this interview so far; none is worded like one of them while another wording is left.</param>
    /// <param name="maximum">How many follow-ups a question may have.</param>
    public FollowUp Choose(
        Preparation preparation,
        Question question,
        IReadOnlyList<AnswerTurn> turns,
        IReadOnlyList<Evaluation> evaluations,
        IReadOnlyCollection<string> earlier,
        int maximum)
    {
        var latest = evaluations[^1];
        if (turns[^1].PromptedBy is { } unclear && latest.Flags.Contains(AskedBack.Flag) && earlier.Count > 0) return Again(unclear, turns, evaluations, earlier);
        var asked = turns.Select(turn => turn.PromptedBy).OfType<FollowUpType>().ToFrozenSet();
        var (probe, text) = ProbePlanner.Rank(preparation, question, latest, asked)
            .Select(candidate => (candidate, Word(candidate, preparation, question, turns, latest, earlier)))
            .First(pair => pair.Item2 is not null);
        var stop = StopReason(probe, turns, evaluations, maximum);
        return new(probe.Type, text!, probe.Targets, stop ?? probe.Reason, stop is not null, phrasebook.Hash);
    }

    // The same follow-up once more: its last sentence asks, what stands before it only led there.
    private FollowUp Again(FollowUpType type, IReadOnlyList<AnswerTurn> turns, IReadOnlyList<Evaluation> evaluations, IReadOnlyCollection<string> earlier)
    {
        var put = SentenceSplitter.Split(earlier.Last())[^1].Text;
        var text = phrasebook.Word(FollowUpType.Rescue, new Dictionary<string, string> { ["again"] = put }, turns.Count, earlier) ?? put;
        var stop = AskedBack.Count(evaluations) > MostExplained;
        return new(type, text, [], stop ? NoAnswer : "a question back", stop, phrasebook.Hash);
    }

    private string? Word(
        Probe probe, Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, Evaluation latest, IReadOnlyCollection<string> earlier)
    {
        var values = ProbeWords.For(probe, preparation, question, turns, latest);
        // Varied from question to question and answer to answer, yet the same again on replay.
        var variety = question.Id.Concat(turns[^1].Text).Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter));
        return phrasebook.Word(probe.Type, values, variety, earlier);
    }

    private static string? StopReason(Probe best, IReadOnlyList<AnswerTurn> turns, IReadOnlyList<Evaluation> evaluations, int maximum)
    {
        var latest = evaluations[^1];
        var askedBack = AskedBack.Count(evaluations);
        if (askedBack > MostExplained) return NoAnswer;
        var probes = turns.Count - 1 - askedBack;
        if (probes >= maximum) return $"{maximum} follow-ups are enough for one question";
        // Whoever declines a follow-up is not asked the next one, however good the answer before was.
        if (probes > 0 && (latest.ResponseType is ResponseType.NoAnswer || AnswerGuard.SaysNoMore(turns[^1].Text))) return "no more came to mind";
        var coreOpen = latest.Criteria.Any(criterion => criterion is { Weight: >= 2, Verdict: not Verdict.Met });
        if (latest.Score >= Strong && !coreOpen) return "a strong answer with no core point open";
        if (probes >= 2 && !Raised(evaluations[^2], latest) && !Raised(evaluations[^3], evaluations[^2])) return "the last two follow-ups brought nothing new";
        if (latest.Delivery.Words > LongEnough) return "the answer is long enough";
        if (best.Gain < WorthAsking && (!coreOpen || best.Gain == 0)) return "nothing worth another question is open";
        return null;
    }

    private static bool Raised(Evaluation before, Evaluation after) => after.Score > before.Score;
}
