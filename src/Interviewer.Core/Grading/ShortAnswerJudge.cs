using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>The criterion judge on one point alone, without notes around it: does the answer say what the reference says?</summary>
public static class ShortAnswerJudge
{
    private const string Owner = "reference";

    /// <param name="reference">The documented point, as a note would say it.</param>
    public static ShortAnswerVerdict Judge(string question, string reference, string answer)
    {
        // A principle is a point to agree with: nothing has to have happened, and defending its opposite denies it.
        var point = new Criterion(Owner, Owner, CriterionKind.Principle, reference, "", []);
        var vocabulary = new NoteVocabulary(Terms.OfNote(reference).Select(term => term.Stem));
        var profile = CriterionProfile.From(point, TermWeights.From([point]), vocabulary);
        var asked = Terms.OfAnswer(Tokenizer.Tokenize(question)).SelectMany(term => vocabulary.Matches(term.Stem)).Select(match => match.Id).ToHashSet();

        var guarded = AnswerGuard.Inspect(answer);
        // Two words are no answer to an interviewer, yet they can be all there is to say here.
        if (guarded.Unusable is "empty") guarded = guarded with { Clean = guarded.Sentences };
        var reading = AnswerReading.From(guarded, [0], vocabulary);
        var aligner = new CriterionAligner(reading, asked);
        var verdict = new VerdictJudge(reading, aligner, new SentenceRivals([], aligner), [], [Owner]).Judge(profile);
        var score = verdict.Verdict is Verdict.Contradicted ? 0 : aligner.Best(profile).Score;
        return new(verdict.Verdict, score);
    }
}
