using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Reads how a sentence puts a thing. Whoever plans, wishes, doubts, reports others or speaks of another project has claimed nothing about
/// this one, whatever figure is named. Frames reach to the right until the speaker turns back ("but", "and I"); conditions colour the whole sentence.
/// </summary>
internal static class TellingFrames
{
    private static readonly Phrases Wished = Phrases.Of("""
        ~wish, ~hope, ~want, would love, have loved, loved to, ~dream, asked for, ~aim, target, goal, the plan was, our plan, plan said, plan to, plans to, planned, planning, meant to, supposed to, intended, ~propose, promised, must, budget, draft,
        on paper, about to, talked of, talk of, spoke of, i'd like, would like, i'll, we'll, you'll, he'll, she'll, they'll, ~suggest, ~imagine, suppose, ~prevent, ~avoid, tested it, tested with, tested on, tried it on, tried it with, ~simulate, pilot had, pilot before
        """);

    private static readonly Phrases Believed = Phrases.Of("""
        thought, ~believe, ~assume, ~assumption, ~guess, ~suspect, sure that, were sure, was sure, certain that, was certain, were certain, ~convince, ~expect, ~fear, afraid, ~worry, ~predict, forecast said, forecast had,
        ~estimate, hypothesis, theory, my bet, first bet, figured, ~blame, looked like, seemed, wonder, wondered, wondering, asked whether, whether, rumour, rumor
        """);

    private static readonly Phrases Reported = Phrases.Of("said, says, ~claim, telling, told, tells, quoted, insisted that, according to, reported that");

    // "Six months, I'd told them": said before it was so.
    private static readonly Phrases SaidBefore = Phrases.Of("""
        i'd told, i'd said, i'd promised, i'd thought, i'd guessed, we'd told, we'd said, we'd promised, we'd thought, i thought, we thought, they thought, i said, we said, they said, he said, she said,
        everyone said, everybody said, everyone thought, everybody thought
        """);

    private static readonly Phrases Conditional = Phrases.Of("""
        if, unless, would, wouldn't, might, may have, had we, had i, had it, had they, had there, were we, as if, as though, without that, easily have
        """);

    // What should have been done says nothing of what is told beside it.
    private static readonly Phrases Missed = Phrases.Of("could have, could've, should have, should've");

    private static readonly Phrases Habitual = Phrases.Of("normally, usually, typically, rather than, instead of");

    private static readonly Phrases OtherTime = Phrases.Of("""
        before that, before this, before the, before my, previously, previous, prior, old, legacy, existing, years earlier, year earlier, earlier, years ago, years before, year before, last time, last job, last project, last one,
        later on, years later, since then, nowadays, these days, next one, next project, next year, future
        """);

    private static readonly Phrases OtherPlace = Phrases.Of("""
        another, a different, somewhere else, elsewhere, somebody else, someone else, other project, other projects, other place, other places, other team, other teams, other company, whole company, across the company,
        ~competitor, ~colleague, ~friend, next door, down the corridor
        """);

    private static readonly Phrases TurnsBack = Phrases.Of("but, however, yet, and i, and we, and it, so i, so we, then i, then we");

    private static readonly string[] FirstPerson = ["i", "we", "i've", "to"];

    /// <param name="noted">How the notes put it, as of <see cref="Wording"/>: a frame that stands there as well ("18 extra beds were wanted") casts no doubt.</param>
    public static Telling At(FactClause clause, int at, string noted = "")
    {
        var tokens = clause.Tokens;
        var (first, last) = (Left(clause, at), Right(clause, at));
        if (clause.ClauseEnd(at) is var end && end + 1 < tokens.Count && SaidBefore.LengthAt(tokens, end + 1) > 0) return Telling.Supposed;
        if (clause.Sentence.Text.EndsWith('?') || IsConditional(tokens, noted)) return Telling.Supposed;
        for (var i = first; i <= last; i++)
        {
            if (Stands(Wished, i) || Stands(Believed, i)) return Telling.Supposed;
            if (Stands(Reported, i) && (i == 0 || !FirstPerson.Contains(tokens[i - 1].Lower))) return Telling.Supposed;
            if (Stands(Habitual, i) && i < at) return Telling.Supposed;
            if (Stands(OtherTime, i) || Stands(OtherPlace, i)) return Telling.Elsewhere;
        }
        if (Enumerable.Range(clause.ClauseStart(at), clause.ClauseEnd(at) - clause.ClauseStart(at) + 1).Any(i => Missed.LengthAt(tokens, i) > 0)) return Telling.Supposed;
        if (!noted.Contains(" had ", StringComparison.Ordinal) && IsAnterior(tokens, clause.ClauseStart(at), at)) return Telling.Elsewhere;
        return Polarity.IsNegated(tokens, at) ? Telling.Denied : Telling.Asserted;

        bool Stands(Phrases frames, int i) => frames.LengthAt(tokens, i) is var length and > 0 && !noted.Contains(Wording(tokens.Skip(i).Take(length)), StringComparison.Ordinal);
    }

    /// <summary>The words in lower case, each between spaces.</summary>
    public static string Wording(IEnumerable<Token> tokens) => $" {string.Join(' ', tokens.Select(token => token.Lower))} ";

    // "If you look at it" is a manner of speaking; "if you like" takes back a part of what is said.
    private static bool IsConditional(IReadOnlyList<Token> tokens, string noted)
    {
        for (var i = Conditional.IndexIn(tokens); i >= 0; i = Conditional.IndexIn(tokens, i + 1))
            if (!IsNoted(tokens, i, noted) && !(tokens[i].Lower is "if" && i + 1 < tokens.Count && tokens[i + 1].Lower is "you" && !(i + 2 < tokens.Count && tokens[i + 2].Lower is "like" or "will" or "want"))) return true;
        return false;
    }

    // "They would still get 400", as the notes put it; "they would have got 400" is another thing.
    private static bool IsNoted(IReadOnlyList<Token> tokens, int at, string noted) =>
        noted.Contains(Wording([tokens[at]]), StringComparison.Ordinal) && !(at + 1 < tokens.Count && tokens[at + 1].Lower is "have" && !noted.Contains(" have ", StringComparison.Ordinal));

    // "had been", "had dropped": over before the story's own time. "By the time it had settled I had eight" goes on to another verb.
    private static bool IsAnterior(IReadOnlyList<Token> tokens, int first, int at)
    {
        for (var i = first; i < at - 1; i++)
            if (tokens[i].Lower is "had" or "hadn't" or "i'd" or "we'd" or "it'd" && (tokens[i + 1].Lower is "been" || tokens[i + 1].Lower is not "to" && Verbs.IsPast(tokens[i + 1].Lower)))
                return !tokens.Take(at - 1).Skip(i + 2).Any(token => token.Lower is "i" or "we");
        return false;
    }

    // What "that we had promised" tells of the date is no promise of it.
    private static int Right(FactClause clause, int at)
    {
        var end = clause.ClauseEnd(at);
        for (var i = at + 1; i <= end; i++)
            if (clause.Tokens[i].Lower is "that" or "which" or "who" or "than" or "as" or "we" or "i" or "they" or "he" or "she") return i - 1;
        return end;
    }

    private static int Left(FactClause clause, int at)
    {
        for (var i = at; i > 0; i--)
            if (TurnsBack.LengthAt(clause.Tokens, i) > 0 || clause.Gaps.Between(i).IndexOfAny(";:—–") >= 0) return i;
        return 0;
    }
}
