using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// The author's own facets ("root cause", "metrics to track progress") are asked for in words that no answer repeats, so they are
/// found by how such things are said and not by overlap.
/// </summary>
internal static class FacetDetectors
{
    private sealed record Detector(Phrases Asks, Func<Sentence, bool> Said, bool FigureWillDo = false)
    {
        public Detector(Phrases asks, Phrases said, bool figureWillDo = false) : this(asks, sentence => said.In(sentence.Tokens), figureWillDo) { }
    }

    // First match wins: "things learned in later projects" asks for the later change, not for the lesson alone.
    private static readonly Detector[] Detectors =
    [
        new(Phrases.Of("next time, ~future, ~later, ~differently, ~applied, ~apply, you do now, since"),
            ChangeSince.In),
        new(Phrases.Of("~cause, ~reason, ~reasons, ~why, ~motivation, ~because"),
            Phrases.Of("""
                because, due to, the reason, reasons, root cause, the cause, real cause, caused by, turned out, came down to, the culprit, the real problem,
                so that, in order to, that is why, that's why, which is why, what was behind, we saw that, found that, showed that
                """)),
        new(Phrases.Of("~metric, ~metrics, ~measure, ~measured, ~track, ~progress, ~knew, ~know it, ~success, ~result, ~outcome, ~impact, ~evidence, ~number"),
            Phrases.Of("""
                ~measure, ~metric, ~track, ~count, ~chart, ~dashboard, percent, per cent, ~percentage, ~target, went down, went up, came down, ~dropped, ~fell,
                ~rose, ~reduced, ~increase, ~halved, ~doubled, less than, more than, down to, up to
                """), figureWillDo: true),
        new(Phrases.Of("~obstacle, ~challenge, ~difficulty, ~hard, ~held, ~hindered, ~barrier, ~risk, ~problem, ~afraid, ~struggle"),
            Phrases.Of("""
                ~obstacle, ~challenge, ~difficult, ~struggle, hard part, hardest, the trouble, the problem, was afraid, i was scared, didn't want, did not want, got in the way,
                held me back, ~setback, kept failing, pushed back, ~resist, ~refuse, couldn't, ~worried, ~dread, ~nervous, wanted to be liked, like being liked
                """)),
        new(Phrases.Of("~learn, ~lesson, ~takeaway, ~insight"),
            Hindsight.Is),
        new(Phrases.Of("~objective, ~goal, ~aim, ~target, ~plan"),
            Phrases.Of("~goal, ~objective, ~aim, i wanted to, i set out, set myself, the plan was, my target, i decided to, i meant to, so that by")),
        new(Phrases.Of("how you found, how you discovered, how did you find, ~diagnose, ~investigate"),
            Phrases.Of("~found, ~discover, looked at, went through, ~checked, ~counted, ~plotted, ~traced, ~investigate, ~compare, it turned out, ~timed, ~asked")),
    ];

    /// <summary>Null when the facet is none of the known kinds; then overlap must do.</summary>
    public static PointVerdict? Judge(Criterion facet, AnswerReading answer, Func<ReadSentence, bool> onTopic)
    {
        var asked = Tokenizer.Tokenize(facet.Text);
        var detector = Array.Find(Detectors, candidate => candidate.Asks.In(asked));
        if (detector is null) return null;
        var best = PointVerdict.Missed;
        for (var i = 0; i < answer.Sentences.Count; i++)
        {
            var sentence = answer.Sentences[i];
            var framed = detector.Said(sentence.Sentence);
            var figure = detector.FigureWillDo && sentence.Terms.Any(term => term.Term.IsFigure);
            if (!framed && !figure) continue;
            // The frame alone is a way of speaking; together with what the notes tell, or with a figure, it is substance.
            var verdict = onTopic(sentence) && (!detector.FigureWillDo || figure) ? Verdict.Met : Verdict.Partial;
            if (!onTopic(sentence) && !framed) continue;
            if (verdict is Verdict.Met) return new(verdict, false, new(1, i, 1));
            if (best.Verdict is Verdict.Missed) best = new(verdict, true, new(.5, i, 1));
        }
        return best;
    }
}
