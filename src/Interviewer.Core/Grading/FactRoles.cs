using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Holds the role an answer claims against that of the notes: a higher rank, or none at all, is another story.</summary>
internal static class FactRoles
{
    private static readonly string[][] Ranks =
    [
        ["intern", "trainee", "apprentice", "helper", "volunteer"],
        ["engineer", "developer", "nurse", "analyst", "teacher", "assistant", "officer", "member", "technician", "scientist", "designer", "researcher", "buyer"],
        ["lead", "leader", "supervisor", "foreman", "coordinator", "captain", "architect", "owner"],
        ["manager", "head", "principal", "matron", "superintendent"],
        ["director", "vp", "president", "chief", "ceo", "cto", "cfo", "coo", "founder", "partner"],
    ];

    /// <summary>From this rank on a title is never said of oneself by the way ("I was the lead on that").</summary>
    private const int Titled = 3;

    private static readonly Phrases SelfAs = Phrases.Of("""
        i was, i'm, i am, as, my role was, my title was, my title at the time was, i became, i served as, i acted as, i worked as, i've been, i had been made, made me, appointed me, promoted me to, i joined as, hired as, i came in as, i held the post of
        """);

    private static readonly Phrases Bystander = Phrases.Of("just helping, only helping, just helped, only helped, helping out, just helped out, only watched, just watched, wasn't really involved, only a bystander, just along, only lent a hand, just lent a hand, somebody else led, someone else led");

    private static readonly string[] Determiners = ["the", "a", "an", "their", "our", "its"];

    private const int TitleReach = 6;

    public static FactJudgement? Judge(FactReading fact, FactClause clause, IReadOnlyList<FactReading> all)
    {
        var rank = Rank(fact.Fact.Value.Split(' '));
        var tokens = clause.Tokens;
        if (rank >= 2 && Bystander.IndexIn(tokens) is var bystander and >= 0 && (clause.Says("i") || clause.Says("i'm"))) return new(FactStatus.Contradicted, bystander, bystander + 1);
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = SelfAs.LengthAt(tokens, i);
            // "Before I was a manager" claims the opposite, "I wasn't like this as a manager" nothing.
            if (length == 0 || i > 0 && tokens[i - 1].Lower is "before" or "until" || i > 1 && tokens[i - 2].Lower is "like") continue;
            var from = i + length;
            var words = tokens.Skip(from).Take(TitleReach).ToArray();
            if (words.Length > 0 && Determiners.Contains(words[0].Lower)) from++;
            var title = tokens.Skip(from).TakeWhile((word, at) => word.IsContent && !(at > 0 && Verbs.IsPast(word.Lower))).Select(word => word.Lower).ToArray();
            var claimed = Rank(title);
            var end = from + title.Length;
            if (claimed <= rank && fact.Fact.HeadNouns.All(head => words.Any(word => word.Stem == head))) return new(FactStatus.Confirmed, i, Math.Min(tokens.Count, i + length + TitleReach) - 1);
            // "As the director said": somebody else's title.
            var anothers = tokens[i].Lower is "as" && end < tokens.Count && Verbs.IsPast(tokens[end].Lower);
            if (claimed <= rank || rank < 0 || claimed < Titled || anothers || clause.TellingAt(i) is Telling.Supposed or Telling.Elsewhere) continue;
            if (!all.Any(other => other.Fact.Kind is FactKind.Role && Rank(other.Fact.Value.Split(' ')) >= claimed)) return new(FactStatus.Contradicted, i, end - 1);
        }
        return null;
    }

    /// <summary>Whether a word, lower-case and singular, says what somebody is at work.</summary>
    public static bool IsTitle(string? word) => word is not null && Rank([word]) >= 0;

    private static int Rank(IEnumerable<string> words) => words.Select(word => Array.FindIndex(Ranks, rank => rank.Contains(word))).DefaultIfEmpty(-1).Max();
}
