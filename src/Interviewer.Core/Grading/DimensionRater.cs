using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Rates the six dimensions against worded anchors, 1 to 5. Each rating only rises with what the answer adds, except by blame and denial:
/// a longer answer earns nothing by its length and removing evidence never helps. How far each kind of evidence lifts a rating is fitted.
/// </summary>
internal static class DimensionRater
{
    public static Dimensions Rate(AnswerFindings findings)
    {
        if (findings.Account is { } account) return OfSelf(findings, account);
        var evidence = Evidence(findings);
        var specificity = FittedRating.Specificity.Of(evidence.Specificity);
        // A trait and what is done about it, as the notes have learned it, is told without a story.
        var trait = findings.Question.Type is QuestionType.SelfView && findings.Response is not (ResponseType.Story or ResponseType.Exemplification) && findings.AnyPoint(CriterionKind.Learning, Verdict.Met) ? FittedRating.Coverage.Of(evidence.Coverage) : 1;
        var weakness = findings.Weakness?.Rating ?? 1;
        var method = Math.Min(MostUnnoted, 1 + 4 * findings.Method);
        (trait, specificity) = (Math.Max(trait, weakness), Math.Max(specificity, Math.Min(weakness, findings.Weakness?.Specificity ?? 1)));
        // A principle is explained: nothing is done in it, and its verdicts alone must do.
        var coverage = findings.Question.StarExpected is StarExpectation.None ? 1 + 4 * findings.Coverage : Math.Max(method, FittedRating.Coverage.Of(evidence.Coverage));
        return new(
            Math.Min(Relevance(findings), Substance(specificity)),
            // One weakness of those in the notes is enough; of one that is not in them, nobody can tell whether it is all there was to say.
            Math.Max(coverage, findings.Coverage > 0 ? weakness : Math.Min(weakness, MostUnprepared)),
            Math.Max(FittedRating.Structure.Of(evidence.Structure), Math.Max(trait, method)),
            specificity,
            Math.Min(Math.Max(FittedRating.Ownership.Of(evidence.Ownership), weakness), ShiftsBlame(findings) ? MostWithBlame : 5),
            findings.Contradicts ? 1 : Math.Max(FittedRating.Reflection.Of(evidence.Reflection), trait));
    }

    // No story is asked for: what only a story can show is rated as what was asked for, so that averages over an interview stay true.
    private static Dimensions OfSelf(AnswerFindings findings, SelfAccount account)
    {
        var specificity = 1 + 4 * account.Particular;
        var own = !account.IsGiven ? 0 : findings.Question.Type is QuestionType.Introduction ? .125 * account.Parts : .1 + .1 * account.Parts + (account.Reasoned ? .15 : 0);
        // Of what is not in the notes nobody can tell whether it is all there was to say.
        var prepared = findings.Coverage == 0 && findings.Points.Any(point => point.Entry is { Importance: Importance.Core, Narrative: null });
        var coverage = Math.Max(Math.Min(prepared ? MostUnprepared : MostUnnoted, 1 + 4 * (own + .5 * (account.IsGiven ? account.Particular : 0))), 1 + 4 * findings.Coverage);
        if (account.Misses) coverage = Math.Min(coverage, MostMissed);
        // However well the others are told, each part of an introduction that is left out costs one.
        if (findings.Question.Type is QuestionType.Introduction) coverage = Math.Min(coverage, 1 + account.Parts);
        var answers = account.IsGiven && (account.OfWork || findings.Question.Type is QuestionType.Introduction) || findings.Coverage > 0;
        return new(Math.Min(answers ? 5 : 2, Substance(specificity)), coverage, coverage, specificity, coverage, findings.Contradicts ? 1 : coverage);
    }

    // Of what is in them and was not said, something is surely missing.
    private const double MostUnnoted = 4, MostUnprepared = 3.4, MostMissed = 2.5;

    /// <summary>What the fitted ratings are drawn from.</summary>
    public static RatingEvidence Evidence(AnswerFindings findings) => RatingEvidence.Of(findings, Ownership(findings), Reflection(findings));

    /// <summary>What the segmenter saw, raised by what the notes confirm: telling a documented outcome is telling a result.</summary>
    public static StarScores Star(AnswerFindings findings)
    {
        var seen = findings.Star.Scores;
        return new(
            Math.Max(seen.S, Told(CriterionKind.Context)),
            Math.Max(seen.T, Told(CriterionKind.Role)),
            Math.Max(seen.A, Told(CriterionKind.Action)),
            Math.Max(seen.R, Told(CriterionKind.Impact)));

        double Told(CriterionKind kind) => findings.AnyPoint(kind, Verdict.Met) ? 1 : findings.AnyPoint(kind) ? .5 : 0;
    }

    private static double Relevance(AnswerFindings findings)
    {
        var question = findings.Question;
        if (findings.Used.Count == 0)
        {
            // A case that the notes do not hold fits as well as one that they do, when it is heard to be about what was asked; general talk beside it
            // takes nothing from that.
            return (findings.Response is ResponseType.Story or ResponseType.Exemplification) && findings.Echo.Heard > 0 ? 5 : 3;
        }
        if (PremiseDenial.IsIn(question, findings.Answer) || Company.IsMissing(question, findings.Answer)) return 2;
        if (question.Type is QuestionType.Failure && BreaksPremise(findings)) return Beside;
        return Aim(findings);
    }

    // The ranking is too unsure of which story serves a question to mark an answer down wherever it ranks low: softly where nothing in the
    // story nor in the answer speaks for the question and another story surely does. A question for how one works is not answered by one
    // that ranks far down and takes up half of what is said, or a third where not a word of what was asked is heard; but for a question that
    // no story surely fits, or that is heard in a third of the answer, the ranking says nothing.
    private static double Aim(AnswerFindings findings)
    {
        if (findings.MissesTopic) return Beside;
        return IsFarBeside(findings) ? Beside : IsBetterTold(findings) ? BetterTold : 5;
    }

    private static bool IsFarBeside(AnswerFindings findings)
    {
        if (findings.Question.StarExpected is StarExpectation.Full || findings.MainShare < (findings.Echo.Heard == 0 ? 1 / 3.0 : .5)) return false;
        if (findings.Stories is not [{ Fits: true } best, ..] || 3 * findings.Echo.Sentences >= findings.Answer.Sentences.Count) return false;
        var fit = findings.Main.Max(id => findings.Stories.FirstOrDefault(match => match.StoryId == id)?.Score ?? 0);
        return fit < PoorFit * best.Score && findings.Main.Min(id => Rank(findings, id)) >= FarDown;
    }

    private static bool IsBetterTold(AnswerFindings findings) =>
        findings.Response is ResponseType.Story or ResponseType.Exemplification && findings.MainShare >= .5 && findings.Echo.Words + findings.Echo.Cues <= 1 && findings.Stories.Any(match => match.Fit >= SureFit)
        && findings.Stories.Where(match => findings.Main.Contains(match.StoryId)).All(match => !match.Fits && (match.Fit < NoFit || findings.Question.StarExpected is not StarExpectation.Full));

    private const double Beside = 1.5;
    private const double BetterTold = 2.5;

    // A story that shows all by which one is known; and, where it is asked for what happened, half of what makes one worth naming. Of 120 labelled answers it marks down no other that serves.
    private const double SureFit = .55, NoFit = .15;

    private const double PoorFit = .4;
    private const int FarDown = 5;

    // On topic but general is a 3 whatever the topic: without a case there is nothing that fits the question well. Without a step, so
    // that a word more or less makes no leap.
    private static double Substance(double specificity) => Math.Clamp(3 + 2 * (specificity - General) / (Particular - General), 3, 5);

    private const double General = 1.6, Particular = 2.8;

    // Asked for something that went wrong, the answer tells of nothing that did, or of what went well after all and was nobody's miss.
    private static bool BreaksPremise(AnswerFindings findings) => TellsSuccess(findings)
        || Competencies.AskedBy(findings.Question.AskAs).Contains("failure") && !findings.AnyPoint(CriterionKind.Challenge) && !findings.AnyPoint(CriterionKind.Learning)
        && !findings.Answer.Sentences.Any(sentence => OwnershipCues.OwnsMiss(sentence) || Competencies.CuesIn(sentence.Sentence.Tokens).Any(cue => cue.Competency.Name is "failure" or "late" or "persistence" or "crisis"));

    private static bool TellsSuccess(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        return sentences.Any(sentence => Boast.In(sentence.Sentence.Tokens)) || sentences.TakeLast(LastWords).Any(sentence => WentWell.In(sentence.Sentence.Tokens)) && !sentences.Any(sentence => OwnershipCues.OwnsMiss(sentence) || ChangeSince.In(sentence.Sentence));
    }

    private const int LastWords = 3;

    // A virtue for a fault, whatever is regretted of it.
    private static readonly Phrases Boast = Phrases.Of("too successful, too good at, too honest, too loyal, too committed, too dedicated, too motivated, too passionate, too helpful, care too much, cared too much, worry too much, worried too much");

    private static readonly Phrases WentWell = Phrases.Of("""
        wasn't a failure, was not a failure, no failure, not really a failure, wasn't a mistake, not a mistake, ended well, ended really well, ended very well, turned out well, turned out fine, turned out great, worked out, went well, went really well, a success, a great success,
        was really good, was great, nobody was hurt, no one was hurt, everyone was alive, everybody was alive, everyone was safe, everybody was happy, everyone was happy, thank you letter, thank you letters, praised me, praised us, promoted, won, exceeded, beat our target, very proud, proud of it
        """);

    private static int Rank(AnswerFindings findings, string narrative)
    {
        for (var i = 0; i < findings.Stories.Count; i++)
            if (findings.Stories[i].StoryId == narrative) return i;
        return int.MaxValue;
    }

    private static double Ownership(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        // Whoever is asked how they work may tell it in the present.
        var works = findings.Question.StarExpected is not StarExpectation.Full;
        var mine = sentences.Where((sentence, i) => OwnershipCues.ActsAsI(sentence) || works && findings.Grounded(i) && OwnershipCues.WorksAsI(sentence)).Count();
        var ours = sentences.Count(OwnershipCues.ActsAsWe);
        var reasons = sentences.Count(OwnershipCues.DecidesWithReason);
        var owned = sentences.Count(OwnershipCues.OwnsMiss);
        var rating = mine switch
        {
            0 => ours + owned > 0 ? 2 : findings.Used.Count > 0 ? 1.5 : 1,
            1 => 3,
            2 => 3.5,
            _ => 4,
        };
        if (mine > 0) rating += Math.Min(1, .5 * reasons + .5 * Math.Min(owned, 1));
        return Math.Min(rating, 5);
    }

    private static bool ShiftsBlame(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        return sentences.Any(OwnershipCues.Blames) || findings.Contradicts
            || !sentences.Any(OwnershipCues.OwnsMiss) && sentences.Count(OwnershipCues.FaultsOthers) is var faults && faults >= LeastFaults && faults > sentences.Count(OwnershipCues.ActsAsI);
    }

    private const double MostWithBlame = 2;

    // One fault of others is part of many a story; a list of them and no deed beside it is blame.
    private const int LeastFaults = 3;

    private static double Reflection(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        var rating = 1.0;
        var changed = false;
        // What is always done answers the question of how one works; after a story it tells what came of it.
        var happened = findings.Question.StarExpected is StarExpectation.Full;
        var told = findings.Response is ResponseType.Story or ResponseType.Exemplification;
        for (var i = 0; i < sentences.Count; i++)
        {
            var later = ChangeSince.In(sentences[i].Sentence) || happened && OwnershipCues.HasHabit(sentences[i]);
            var owned = OwnershipCues.OwnsMiss(sentences[i]) && (findings.Used.Count > 0 || told);
            changed |= later;
            if (owned) rating = Math.Max(rating, 4);
            else if (later || Hindsight.Is(sentences[i].Sentence)) rating = Math.Max(rating, findings.Grounded(i) || told && (later || Hindsight.DrawsLesson(sentences[i].Sentence)) ? 3 : 2);
        }
        // Doing what a learning says is an action; reflecting on it takes words that look back.
        var learned = findings.Points.Where(point => point.Entry.Criterion.Kind is CriterionKind.Learning && point.Verdict.Credit > 0)
            .Where(point => findings.Evidence(point.Verdict).Any(PolarityJudge.Regrets)).ToArray();
        if (learned.Any(point => point.Verdict.Verdict is Verdict.Met)) rating = Math.Max(rating, 4);
        else if (learned.Length > 0) rating = Math.Max(rating, 3);
        if (rating >= 4 && changed) rating = 5;
        return rating;
    }
}
