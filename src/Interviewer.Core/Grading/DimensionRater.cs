using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Rates the six dimensions against worded anchors, 1 to 5. Each rating only rises with what the answer adds, except by blame and denial:
/// a longer answer earns nothing by its length and removing evidence never helps.
/// </summary>
internal static class DimensionRater
{
    private static readonly Phrases LaterChange = Phrases.Of("""
        since then, ever since, these days, nowadays, now i, i now, so now, now when, now if, and now, from now on, from then on, after that i always, the next time,
        i no longer, on the next project, today i, has changed how i, changed how i, changed the way i, that winter, so these days, and i keep
        """);

    public static Dimensions Rate(AnswerFindings findings) => new(
        Relevance(findings),
        1 + 4 * findings.Coverage,
        Structure(Star(findings)),
        Specificity(findings),
        Ownership(findings),
        Reflection(findings));

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
        var onQuestion = findings.Points.Any(point => point.Entry.Narrative is null && point.Verdict.Credit > 0 && point.Entry.Importance is Importance.Core);
        if (findings.Used.Count == 0) return onQuestion || findings.Response is not ResponseType.OffTopic ? 3 : 1;
        // The question asks for an own failure and the answer denies that there was one.
        if (question.Type is QuestionType.Failure && findings.Contradicts) return 2;
        if (question.Type is QuestionType.Failure && BreaksPremise(findings)) return 2;
        var best = findings.Stories.Count > 0 ? findings.Stories[0].Score : 0;
        var fit = findings.Touched.Max(id => findings.Stories.FirstOrDefault(match => match.StoryId == id)?.Score ?? 0);
        var rank = findings.Touched.Min(id => Rank(findings, id));
        if (fit >= GoodFit * best || rank < NearTop && fit >= SomeFit * best) return 5;
        // Whatever the ranking thought of the story: an answer that speaks of what was asked has answered it.
        var echo = QuestionEcho.Of(question, findings.Answer);
        if (echo.Words + Math.Min(1, echo.Themes) >= 2) return 5;
        if (echo.Words >= 1 || echo.Cues >= ManyCues) return 4;
        // A story on the theme may well answer a question for a story; "how do you" has to be spoken of.
        return echo.Themes == 0 ? 2 : question.StarExpected is StarExpectation.Full ? 4 : 2.5;
    }

    private const double GoodFit = .6, SomeFit = .25;
    private const int NearTop = 3;

    // A story told at length shows two cues of nearly any theme by chance.
    private const int ManyCues = 3;

    // Asked for something that went wrong, the answer tells of nothing that did.
    private static bool BreaksPremise(AnswerFindings findings) =>
        Competencies.AskedBy(findings.Question.AskAs).Contains("failure") && !findings.AnyPoint(CriterionKind.Challenge) && !findings.AnyPoint(CriterionKind.Learning)
        && !findings.Answer.Sentences.Any(sentence => OwnershipCues.OwnsMiss(sentence) || Competencies.CuesIn(sentence.Sentence.Tokens).Any(cue => cue.Competency.Name is "failure" or "late" or "persistence" or "crisis"));

    private static int Rank(AnswerFindings findings, string narrative)
    {
        for (var i = 0; i < findings.Stories.Count; i++)
            if (findings.Stories[i].StoryId == narrative) return i;
        return int.MaxValue;
    }

    private static double Structure(StarScores star) => Math.Min(5, 1 + star.S + star.T + star.A + star.R);

    private static double Specificity(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        var figures = 0;
        for (var i = 0; i < sentences.Count; i++)
            // Holiday numbers must not count: a figure is specific only where the notes know what is told, or where somebody acts.
            if (findings.Grounded[i] || findings.Used.Count > 0 && OwnershipCues.ActsAsI(sentences[i])) figures += sentences[i].Terms.Count(term => term.Term.IsFigure);
        var confirmed = findings.Facts.Count(fact => fact.Status is FactStatus.Confirmed);
        var grounded = findings.Grounded.Count(told => told);
        if (grounded == 0) return figures > 0 ? 2 : 1;
        if (findings.Used.Count == 0) return 2;
        var concrete = Math.Min(3, 1.5 + .5 * grounded);
        return Math.Min(5, concrete + Math.Min(2, .5 * Math.Max(figures, confirmed)));
    }

    private static double Ownership(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        var mine = sentences.Count(OwnershipCues.ActsAsI);
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
        var blame = sentences.Any(OwnershipCues.Blames) || findings.Contradicts
            || owned == 0 && sentences.Count(OwnershipCues.FaultsOthers) is var faults && faults >= LeastFaults && faults > mine;
        return blame ? Math.Min(rating, 2) : Math.Min(rating, 5);
    }

    // One fault of others is part of many a story; a list of them and no deed beside it is blame.
    private const int LeastFaults = 3;

    private static double Reflection(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        var rating = 1.0;
        var changed = false;
        var told = findings.Response is ResponseType.Story or ResponseType.Exemplification;
        for (var i = 0; i < sentences.Count; i++)
        {
            var later = LaterChange.In(sentences[i].Sentence.Tokens) || OwnershipCues.DoesNow(sentences[i]);
            var owned = OwnershipCues.OwnsMiss(sentences[i]) && findings.Used.Count > 0;
            changed |= later;
            if (owned) rating = Math.Max(rating, 4);
            else if (StarCues.Learns(sentences[i].Sentence.Tokens) || later) rating = Math.Max(rating, findings.Grounded[i] || later && told ? 3 : 2);
        }
        // Doing what a learning says is an action; reflecting on it takes words that look back.
        var learned = findings.Points.Where(point => point.Entry.Criterion.Kind is CriterionKind.Learning && point.Verdict.Credit > 0)
            .Where(point => findings.Evidence(point.Verdict).Any(PolarityJudge.Regrets)).ToArray();
        if (learned.Any(point => point.Verdict.Verdict is Verdict.Met)) rating = Math.Max(rating, 4);
        else if (learned.Length > 0) rating = Math.Max(rating, 3);
        if (rating >= 4 && changed) rating = 5;
        return findings.Contradicts ? Math.Min(rating, 1) : rating;
    }
}
