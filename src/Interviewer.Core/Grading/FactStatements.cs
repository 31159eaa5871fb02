using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Holds statements against the notes: what was not needed, roles, names, causes, regrets, the order of a career.</summary>
internal static class FactStatements
{
    private static readonly Phrases Asserted = Phrases.Of("~build, ~use, ~need, ~implement, ~add, ~introduce, ~design, ~choose, ~rely, ~essential, the key, was key, were key, ~crucial, ~develop, ~deploy, ~install, set up, put in, ~create, ~require, ~adopt, ~insist, got, ~secure, fought for, pushed for, made the case, went with, in scope, into scope, into the scope");

    private static readonly Phrases Dropped = Phrases.Of("""
        ~cut, ~drop, ~remove, ~reject, ~avoid, ~skip, ~question, ~prune, ~unnecessary, ~withdraw, ~challenge, ruled out, threw out, left out, didn't survive, no need, overkill, do without, did without, nobody, not, never, no, without,
        didn't, don't, wasn't, weren't, doesn't, couldn't, ~refuse, out of scope, ~wait, ~want, ~wish, asked for, ~whether, instead
        """);

    private static readonly string[][] Ranks =
    [
        ["intern", "trainee", "apprentice", "helper", "volunteer"],
        ["engineer", "developer", "nurse", "analyst", "teacher", "assistant", "officer", "member", "technician", "scientist", "designer", "researcher", "buyer"],
        ["lead", "leader", "supervisor", "foreman", "coordinator", "captain", "architect", "owner"],
        ["manager", "head", "principal", "matron", "superintendent"],
        ["director", "vp", "president", "chief", "ceo", "cto", "cfo", "coo", "founder", "partner"],
    ];

    private static readonly Phrases SelfAs = Phrases.Of("i was, i'm, i am, as, my role was, i became, i served as, i acted as, i worked as, my title was, i've been");

    private static readonly Phrases Bystander = Phrases.Of("just helping, only helping, just helped, only helped, helping out, just helped out, only watched, just watched, wasn't really involved, only a bystander, just along");

    private static readonly Phrases CauseFrame = Phrases.Of("root cause, real cause, actual cause, the cause, culprit, real reason");

    private static readonly Phrases AtOnce = Phrases.Of("immediately, right away, straight away, at once, from day one, from the start, from the beginning, from the outset, at the outset, at the start, early on, very early, on the first day, instantly");

    private static readonly Phrases Noticed = Phrases.Of("i ~spot, i ~notice, i caught, i saw, i ~realise, i ~identify, i found, i picked up on, i ~recognise");

    private static readonly Phrases Fought = Phrases.Of("i ~insist, i ~push, i ~challenge, i ~question, i ~raise, i fought, i ~argue, i ~demand, i ~check, i ~ask, i told, i ~involve, i spoke");

    private static readonly Phrases AlwaysBeen = Phrases.Of("always been, always worked as, never changed, only ever been, only ever worked");

    private const int Reach = 6;

    public static FactJudgement? Judge(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals) => fact.Kind switch
    {
        FactKind.Negation => Need(fact, clause, rivals),
        FactKind.Role => Role(fact, clause, rivals),
        FactKind.Name or FactKind.Place => Name(fact, clause),
        FactKind.Cause => Cause(fact, clause),
        FactKind.Stance => Stance(fact, clause),
        FactKind.Sequence => Sequence(fact, clause),
        _ => null,
    };

    private static FactJudgement? Need(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals)
    {
        if (Place(fact.HeadNouns, clause, fact.HeadNouns.Count > 2 ? fact.HeadNouns.Count - 1 : fact.HeadNouns.Count) is not { } at) return null;
        var dropped = Dropped.In(clause.Tokens);
        if (dropped) return new(FactStatus.Confirmed, at.First, at.Last);
        if (clause.IsUnreal || clause.IsElsewhere || rivals.Any(rival => rival.Kind is not FactKind.Negation && FactClause.Overlap(fact.HeadNouns, [.. Tokenizer.ContentStems(rival.Text)]) == fact.HeadNouns.Count)) return null;
        var asserted = fact.Value is "never" || Asserted.In(clause.Tokens);
        return asserted ? new(FactStatus.Contradicted, at.First, at.Last) : null;
    }

    /// <summary>The stretch of a few tokens that holds at least <paramref name="least"/> of the stems.</summary>
    private static (int First, int Last)? Place(IReadOnlyList<string> stems, FactClause clause, int least)
    {
        if (least == 0) return null;
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            if (!stems.Any(stem => FactClause.Alike(stem, clause.Tokens[i].Stem))) continue;
            var last = Math.Min(clause.Tokens.Count, i + Reach) - 1;
            var window = Enumerable.Range(i, last - i + 1).Select(at => clause.Tokens[at].Stem).ToArray();
            if (stems.Count(stem => window.Any(said => FactClause.Alike(stem, said))) >= least) return (i, last);
        }
        return null;
    }

    private static FactJudgement? Role(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals)
    {
        var rank = Rank(fact.Value.Split(' '));
        if (rank >= 2 && Bystander.IndexIn(clause.Tokens) is var bystander and >= 0 && clause.Tokens.Any(token => token.Lower is "i" or "i'm")) return new(FactStatus.Contradicted, bystander, bystander + 1);
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            var length = SelfAs.LengthAt(clause.Tokens, i);
            if (length == 0) continue;
            var last = Math.Min(clause.Tokens.Count, i + length + 5) - 1;
            var words = Enumerable.Range(i + length, Math.Max(0, last - i - length + 1)).Select(at => clause.Tokens[at]).ToArray();
            if (fact.HeadNouns.All(head => words.Any(word => word.Stem == head))) return new(FactStatus.Confirmed, i, last);
            if (words.Length == 0 || words[0].Lower is not ("the" or "a" or "an" or "their" or "our") || clause.IsUnreal || clause.IsElsewhere) continue;
            var title = words.Skip(1).TakeWhile(word => word.IsContent).Select(word => word.Lower).ToArray();
            var claimed = Rank(title);
            var known = rivals.Any(rival => rival.Kind is FactKind.Role && Rank(rival.Value.Split(' ')) >= claimed);
            if (claimed > rank && rank >= 0 && claimed >= 3 && !known) return new(FactStatus.Contradicted, i, Math.Min(last, i + length + title.Length));
        }
        return null;
    }

    private static int Rank(IEnumerable<string> words) => words.Select(word => Array.FindIndex(Ranks, rank => rank.Contains(word))).DefaultIfEmpty(-1).Max();

    private static FactJudgement? Name(Fact fact, FactClause clause)
    {
        var name = Tokenizer.Tokenize(fact.Value);
        for (var i = 0; i + name.Count <= clause.Tokens.Count; i++)
        {
            var here = i;
            if (name.Where((part, at) => clause.Tokens[here + at].Lower != part.Lower).Any()) continue;
            var last = i + name.Count - 1;
            // Denied by name: "we never called …".
            var denied = Enumerable.Range(Math.Max(0, i - 3), Math.Min(i, 3)).Any(at => clause.Tokens[at].Lower is "never" or "without") && FactClause.Overlap(fact.HeadNouns, clause.Stems) == 0 && !clause.IsUnreal;
            return new(denied ? FactStatus.Contradicted : FactStatus.Confirmed, i, last);
        }
        return fact.Kind is FactKind.Place ? Elsewhere(fact, clause) : null;
    }

    // The same thing told of another place.
    private static FactJudgement? Elsewhere(Fact fact, FactClause clause)
    {
        if (clause.IsUnreal || clause.IsElsewhere || FactClause.Overlap(fact.HeadNouns, clause.Stems) < 3) return null;
        for (var i = 1; i < clause.Tokens.Count; i++)
        {
            var token = clause.Tokens[i];
            if (clause.Tokens[i - 1].Lower is "in" or "at" && char.IsUpper(clause.Sentence.Text[token.Start - clause.Sentence.Start]) && token is { IsContent: true, Length: > 3 } && !IsDate(token.Lower) && !fact.Text.Contains(token.Lower, StringComparison.OrdinalIgnoreCase))
                return new(FactStatus.Contradicted, i - 1, i);
        }
        return null;
    }

    private static bool IsDate(string lower) => lower is "january" or "february" or "march" or "april" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "christmas" or "easter";

    private static FactJudgement? Cause(Fact fact, FactClause clause)
    {
        var shared = FactClause.Overlap(fact.HeadNouns, clause.Stems);
        if (shared >= 3) return new(FactStatus.Confirmed, 0, clause.Tokens.Count - 1);
        if (shared > 0 || fact.Severity is not FactSeverity.Material || clause.IsUnreal || clause.IsElsewhere || FactClause.Overlap(fact.HeadNouns, clause.NearStems) > 2) return null;
        var frame = CauseFrame.IndexIn(clause.Tokens);
        var named = frame >= 0 ? clause.Tokens.Skip(frame).Any(token => token.Lower is "was" or "were") : IsAfterAll(clause.Tokens);
        var first = frame >= 0 ? frame : 0;
        if (!named || Polarity.IsNegated(clause.Tokens, Math.Min(clause.Tokens.Count - 1, first + 3)) || clause.Tokens.Any(token => token.Lower is "not" or "never" or "wasn't")) return null;
        return FactClause.Overlap(Tokenizer.ContentStems(fact.Text), clause.Stems) <= 1 ? new(FactStatus.Contradicted, first, clause.Tokens.Count - 1) : null;
    }

    private static bool IsAfterAll(IReadOnlyList<Token> tokens) =>
        tokens.Count > 4 && tokens[^1].Lower is "all" && tokens[^2].Lower is "after" && tokens.Any(token => token.Lower is "it") && tokens.Any(token => token.Lower is "was");

    private static FactJudgement? Stance(Fact fact, FactClause clause)
    {
        var here = FactClause.Overlap(fact.HeadNouns, clause.Stems);
        var near = FactClause.Overlap(fact.HeadNouns, clause.NearStems);
        var all = clause.Tokens.Count - 1;
        if (Polarity.EndorsesOpposite(clause.Sentence)) return near >= 1 ? new(near >= 2 ? FactStatus.Contradicted : FactStatus.Check, 0, all) : null;
        if (here >= 1 && AtOnce.In(clause.Tokens) && !clause.IsUnreal && !clause.IsElsewhere && !clause.Tokens.Any(token => token.Lower is "not" or "never" or "didn't" or "now" or "hadn't"))
        {
            var verb = (fact.Value is "regret" ? Fought : Noticed).IndexIn(clause.Tokens);
            if (verb >= 0) return new(FactStatus.Contradicted, verb, all);
        }
        return near >= 2 && Polarity.HasRegretFrame(clause.Sentence) ? new(FactStatus.Confirmed, 0, all) : null;
    }

    private static FactJudgement? Sequence(Fact fact, FactClause clause)
    {
        if (AlwaysBeen.IndexIn(clause.Tokens) is var always and >= 0 && clause.Tokens.Any(token => token.Lower is "i" or "i've") && !clause.IsUnreal && FactClause.Overlap(fact.HeadNouns, clause.Stems) > 0)
            return new(FactStatus.Contradicted, always, clause.Tokens.Count - 1);
        return FactClause.Overlap(fact.HeadNouns, clause.Stems) >= Math.Max(2, fact.HeadNouns.Count - 1) ? new(FactStatus.Confirmed, 0, clause.Tokens.Count - 1) : null;
    }
}
