using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Names and places: told, denied, or another in their stead.</summary>
internal static class FactNames
{
    private static readonly Phrases TookPlace = Phrases.Of("~happen, took place, rolled out, roll out, rolled it out, ~deploy, ~launch, went live, we did this, i did this, did it, it ran, that ran, was based, were based");

    private static readonly Phrases Work = Phrases.Of("~project, ~launch, ~deployment, roll out, rollout, go live, the work, the whole thing");

    private static readonly Phrases Chosen = Phrases.Of("set up, ~introduce, ~choose, chose, ~pick, ~use, ~adopt, ~install, bought, went with, settled on, switched to, moved to, brought in, went for, decided on, ~select");

    private static readonly Phrases Tool = Phrases.Of("the tool, the system, the software, the program, the programme, the platform, the app");

    private static readonly string[] Within = ["in", "at", "across", "throughout"];

    private static readonly string[] Pointing = ["it", "all", "we", "i", "this", "that", "everything"];

    private static readonly string[] Dates =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
    ];

    public static FactJudgement? Judge(FactReading reading, FactClause clause, NotedFacts noted)
    {
        var fact = reading.Fact;
        var name = Tokenizer.Tokenize(fact.Value);
        for (var i = 0; i + name.Count <= clause.Tokens.Count; i++)
        {
            var here = i;
            if (name.Where((part, at) => clause.Tokens[here + at].Lower != part.Lower).Any()) continue;
            // "We never called the agency" tells nothing of it.
            var denied = Enumerable.Range(Math.Max(0, i - 3), Math.Min(i, 3)).Any(at => clause.Tokens[at].Lower is "never" or "without");
            return denied ? null : new(FactStatus.Confirmed, i, i + name.Count - 1);
        }
        return fact.Kind is FactKind.Place ? Elsewhere(reading, clause, noted) : Other(reading, clause, noted);
    }

    // The same thing told of another place. A town says nothing against the full name of a house that may stand in it.
    private static FactJudgement? Elsewhere(FactReading fact, FactClause clause, NotedFacts noted)
    {
        if (!IsOfPlace(fact, clause)) return null;
        var house = fact.Fact.Value.Contains(' ') && fact.Fact.Text.Contains($"at {fact.Fact.Value}", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            var leads = i == 0 ? clause.Tokens.Count > 2 && clause.Tokens[1].Lower is "was" or "is" && clause.Tokens[2].Lower is "where"
                : house ? clause.Tokens[i - 1].Lower is "at" : Within.Contains(clause.Tokens[i - 1].Lower);
            if (leads && IsUnknownName(clause, i, noted)) return new(FactStatus.Contradicted, Math.Max(0, i - 1), i);
        }
        return null;
    }

    private static bool IsOfPlace(FactReading fact, FactClause clause)
    {
        var shared = FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems);
        var pointing = Pointing.Contains(clause.Tokens[0].Lower);
        return shared >= 3 || TookPlace.In(clause.Tokens) && (shared > 0 || pointing || Work.In(clause.Tokens))
            || (shared > 0 || pointing && clause.Tokens[0].Lower is not "i" || Work.In(clause.Tokens)) && clause.Tokens.Skip(1).Take(clause.Tokens.Count - 2).Where((token, at) => token.Lower is "was" or "were" && Within.Contains(clause.Tokens[at + 2].Lower)).Any();
    }

    // The notes say what was set up for it; another name for the same use is another tool. A tool for something else is just new.
    private static FactJudgement? Other(FactReading fact, FactClause clause, NotedFacts noted)
    {
        var own = Tokenizer.Tokenize(fact.Fact.Text);
        if (!IsChosen(own, own.FindIndex(token => token.Lower == fact.Fact.Value))) return null;
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            if (IsSameUse(fact, clause, i) && IsUnknownName(clause, i, noted)) return new(FactStatus.Contradicted, 0, i);
        }
        return null;
    }

    private static bool IsChosen(IReadOnlyList<Token> tokens, int name) =>
        Enumerable.Range(1, 2).Any(back => name >= back && Chosen.LengthAt(tokens, name - back) == back);

    private static bool IsSameUse(FactReading fact, FactClause clause, int name)
    {
        var tokens = clause.Tokens;
        // "Orchard was the tool we used", "the tool we used was Orchard".
        if (name + 2 < tokens.Count && tokens[name + 1].Lower is "was" && (Tool.LengthAt(tokens, name + 2) > 0 || tokens[name + 2].Lower is "what")) return true;
        if (name == 0) return false;
        if (tokens[name - 1].Lower is "was" && Tool.IndexIn(tokens) is >= 0 and var tool && tool < name) return true;
        var chosen = IsChosen(tokens, name);
        if (chosen && name + 2 < tokens.Count && tokens[name + 1].Lower is "for" && tokens[name + 2].Lower is "it" or "this" or "that") return true;
        if (!chosen && tokens[name - 1].Lower is not ("in" or "into" or "with")) return false;
        var shared = FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems);
        return shared > 1 || shared == 1 && tokens.Take(name).Any(token => token.Lower is "it" or "them" or "everything" or "all");
    }

    private static bool IsUnknownName(FactClause clause, int at, NotedFacts noted)
    {
        var token = clause.Tokens[at];
        return char.IsUpper(clause.Sentence.Text[token.Start - clause.Sentence.Start]) && token is { IsContent: true, Length: > 3 } && !Dates.Contains(token.Lower)
            && !noted.Mentions(token.Stem) && clause.TellingAt(at) is Telling.Asserted;
    }
}
