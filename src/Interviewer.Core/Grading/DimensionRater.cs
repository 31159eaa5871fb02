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
        var best = findings.Stories.Count > 0 ? findings.Stories[0].Score : 0;
        var fit = findings.Used.Max(id => findings.Stories.FirstOrDefault(match => match.StoryId == id)?.Score ?? 0);
        var rank = findings.Used.Min(id => Rank(findings, id));
        // Whatever the ranking thought of the story: who covers most of what the question asks for has answered it.
        return rank < 3 || fit >= .6 * best || findings.Coverage >= .75 ? 5 : fit >= .25 * best ? 4 : 2;
    }

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
        var blame = sentences.Any(OwnershipCues.Blames) || findings.Contradicts;
        return blame ? Math.Min(rating, 2) : Math.Min(rating, 5);
    }

    private static double Reflection(AnswerFindings findings)
    {
        var sentences = findings.Answer.Sentences;
        var rating = 1.0;
        var changed = false;
        for (var i = 0; i < sentences.Count; i++)
        {
            var later = LaterChange.In(sentences[i].Sentence.Tokens);
            var owned = OwnershipCues.OwnsMiss(sentences[i]) && findings.Used.Count > 0;
            changed |= later;
            if (owned) rating = Math.Max(rating, 4);
            else if (findings.Star.Labels[i] is StarLabel.Learning || later) rating = Math.Max(rating, findings.Grounded[i] ? 3 : 2);
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
