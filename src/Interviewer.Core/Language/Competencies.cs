using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>The small ontology of <c>competencies.txt</c>: which competencies a question asks for and a passage shows.</summary>
internal static class Competencies
{
    private static readonly List<Competency> Known = [];

    /// <summary>Cues by their first stem, so that a text is read once.</summary>
    private static readonly FrozenDictionary<string, List<CompetencyCue>> Cues = Load();

    public static IReadOnlyList<Competency> All => Known;

    public static IEnumerable<CompetencyCue> AllCues => Cues.Values.SelectMany(cues => cues);

    /// <summary>Names of the competencies a text asks for or shows.</summary>
    public static IReadOnlySet<string> Of(string text) => Names(CuesIn(Tokenizer.Tokenize(text)));

    /// <summary>Names of the competencies a question asks for.</summary>
    public static IReadOnlySet<string> AskedBy(string question) => Names(AskedIn(Tokenizer.Tokenize(question)));

    /// <summary>Every cue of a text, once per place where it stands.</summary>
    public static IEnumerable<CompetencyCue> CuesIn(IReadOnlyList<Token> tokens) => Places(tokens).Select(place => place.Cue);

    /// <summary>What a question asks for. The longest phrase wins: "help others grow" is not about growing oneself.</summary>
    public static IReadOnlyList<CompetencyCue> AskedIn(IReadOnlyList<Token> tokens)
    {
        var places = Places(tokens).Where(place => place.Cue.Asks).ToList();
        return [.. places.Where(place => !places.Exists(other => other.First <= place.First && place.End <= other.End && other.End - other.First > place.End - place.First)).Select(place => place.Cue)];
    }

    private static IEnumerable<(CompetencyCue Cue, int First, int End)> Places(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Cues.TryGetValue(tokens[i].Stem, out var cues)) continue;
            foreach (var cue in cues)
                if (EndOf(cue.Stems, tokens, i) is { } end) yield return (cue, i, end);
        }
    }

    /// <returns>Where the cue that begins here ends, or null if it does not stand here.</returns>
    private static int? EndOf(ReadOnlySpan<string> stems, IReadOnlyList<Token> tokens, int at)
    {
        if (stems is []) return at;
        if (stems[0] is not CompetencyCue.AnyWords)
            return at < tokens.Count && tokens[at].Stem == stems[0] ? EndOf(stems[1..], tokens, at + 1) : null;
        for (var skipped = 0; skipped <= CompetencyCue.MostWordsSkipped; skipped++)
            if (EndOf(stems[1..], tokens, at + skipped) is { } end) return end;
        return null;
    }

    private static HashSet<string> Names(IEnumerable<CompetencyCue> cues) => cues.Select(cue => cue.Competency.Name).ToHashSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, List<CompetencyCue>> Load()
    {
        using var stream = typeof(Competencies).Assembly.GetManifestResourceStream("Interviewer.Language.competencies.txt")!;
        using var reader = new StreamReader(stream);
        var cues = new List<CompetencyCue>();
        var seen = new HashSet<(int Competency, bool Asks, string Stems)>();
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var name, ']']) Known.Add(new(Known.Count, name, SuitsAreas: false, IsSetting: false));
            else if (line.Split(':', 2) is [var key, var value] && line[0] is not '#') Read(key, value, cues, seen);
        }
        return cues.GroupBy(cue => cue.Stems[0]).ToFrozenDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    private static void Read(string key, string value, List<CompetencyCue> cues, HashSet<(int Competency, bool Asks, string Stems)> seen)
    {
        if (key is "areas") Known[^1] = Known[^1] with { SuitsAreas = true };
        if (key is "setting") Known[^1] = Known[^1] with { IsSetting = true };
        if (key is not ("asks" or "shows")) return;
        foreach (var phrase in value.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] stems = [.. phrase.Split(' ').SelectMany(word => word is CompetencyCue.AnyWords ? [word] : Tokenizer.Tokenize(word).Select(token => token.Stem))];
            // "fail" and "failed" are one cue: counting both would weigh a word by how many forms the file lists.
            if (seen.Add((Known.Count, key is "asks", string.Join(' ', stems))))
                cues.Add(new(cues.Count, Known[^1], key is "asks", phrase, stems));
        }
    }
}
