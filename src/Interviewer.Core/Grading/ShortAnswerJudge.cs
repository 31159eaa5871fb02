using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The criterion judge on one point alone, without notes around it: does the answer say what the reference says?</summary>
public static class ShortAnswerJudge
{
    private const string Owner = "reference";

    // Between one word in common and the whole of a long reference: fitted, with the thresholds, to public sets of short answers whose
    // references are of one line to a dozen.
    private const double LengthPower = .7;
    private const double Partial = .06, Met = .55;

    /// <param name="reference">The documented point, as a note would say it.</param>
    public static ShortAnswerVerdict Judge(string question, string reference, string answer)
    {
        // A principle is a point to agree with: nothing has to have happened, and defending its opposite denies it.
        var point = new Criterion(Owner, Owner, CriterionKind.Principle, reference, "", []);
        var vocabulary = new NoteVocabulary(Terms.OfNote(reference, SynonymClusters.None).Select(term => term.Stem), SynonymClusters.None);
        var profile = CriterionProfile.From(point, TermWeights.From([point], SynonymClusters.None), vocabulary);
        var asked = Terms.OfAnswer(Tokenizer.Tokenize(question), SynonymClusters.None).SelectMany(term => vocabulary.Matches(term.Stem)).Select(match => match.Id).ToHashSet();

        var guarded = AnswerGuard.Inspect(answer);
        // Two words, or a list, are no answer to an interviewer, yet they can be all there is to say here.
        if (guarded.Unusable is "empty" or "word_list" or "gibberish") guarded = guarded with { Clean = guarded.Sentences };
        var reading = AnswerReading.From(guarded, [0], vocabulary);
        var aligner = new CriterionAligner(reading, asked);
        var denied = new VerdictJudge(reading, aligner, new SentenceRivals([], aligner), [], [Owner]).Judge(profile).Verdict is Verdict.Contradicted;
        if (denied) return new(Verdict.Contradicted, 0);
        var score = Covered(profile, aligner);
        return new(score >= Met ? Verdict.Met : score >= Partial ? Verdict.Partial : Verdict.Missed, score);
    }

    // There is one point to tell and nothing else to be told: what is said of it counts wherever it is said.
    private static double Covered(CriterionProfile point, CriterionAligner answer)
    {
        double found = 0, all = 0;
        foreach (var term in point.Terms)
        {
            var weight = term.Weight * answer.Novelty(term.Id);
            all += weight;
            found += weight * answer.Likeness(term.Id);
        }
        return all > 0 ? Math.Min(1, found / Math.Pow(all, LengthPower)) : 0;
    }
}
