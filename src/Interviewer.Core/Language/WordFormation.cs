using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Kinship of two stems by their letters alone.</summary>
internal static class WordFormation
{
    private const int ShortestBase = 4;

    // What Snowball leaves standing on short words.
    private static readonly FrozenSet<string> Endings =
        new[] { "er", "or", "ment", "anc", "enc", "ant", "ent", "ness", "abl", "ibl", "ship", "less", "ful", "ation", "ist", "th", "ion", "ur", "age", "iv", "ic" }
            .ToFrozenSet(StringComparer.Ordinal);

    // Unrelated words that look derived.
    private static readonly FrozenSet<string> Accidents = """
        custom customer  depart department  mast master  numb number  form former  count counter  temp temper  prop proper  corn corner  tend tender
        comp compass  port porter  fact factor  mass massage  mess message  pass passion  miss mission  cart carton  cent center  matt matter  pass passage
        vent ventur  part partner  lett letter  pack packag  plan planer  quart quarter  chart charter  stat station  post poster  bank banker  weath weather
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => string.Concat(pair[0], " ", pair[1])).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Negatives = ["un", "in", "im", "ir", "il", "dis", "mis", "non"];

    /// <summary>Whether the longer is the shorter with a derivational ending: own, ownership; deliver, delivery.</summary>
    public static bool AreDerived(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.Length < ShortestBase || b.Length == a.Length || b[0] != a[0] || !b.StartsWith(a, StringComparison.Ordinal)) return false;
        var ending = b[a.Length..];
        // "-y" only where it forms nouns of verbs in -r; elsewhere it joins strangers (part, party).
        var related = ending is "i" ? a[^1] is 'r' && a.Length > 5 : Endings.Contains(ending);
        return related && !Accidents.Contains($"{a} {b}");
    }

    /// <summary>Whether one is the other with a negating prefix.</summary>
    public static bool AreOpposed(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        foreach (var prefix in Negatives)
            if (b.Length == a.Length + prefix.Length && b.StartsWith(prefix, StringComparison.Ordinal) && b.EndsWith(a, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Dice coefficient of character trigrams with the word's edges marked; 0 unless the first letters agree, which spares most pairs the count.</summary>
    public static double TrigramDice(string a, string b)
    {
        if (a.Length < 3 || b.Length < 3 || a[0] != b[0] || char.IsAsciiDigit(a[0])) return 0;
        // Shared trigrams are at most those of the shorter word: 2·short / (short + long) has to reach .6.
        int shorter = Math.Min(a.Length, b.Length), longer = Math.Max(a.Length, b.Length);
        if (2.0 * shorter / (shorter + longer) < .6) return 0;
        Span<bool> used = b.Length <= 64 ? stackalloc bool[b.Length] : new bool[b.Length];
        var shared = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                if (used[j] || At(a, i - 1) != At(b, j - 1) || a[i] != b[j] || At(a, i + 1) != At(b, j + 1)) continue;
                used[j] = true;
                shared++;
                break;
            }
        }
        return 2.0 * shared / (a.Length + b.Length);
    }

    private static char At(string word, int i) => i < 0 ? '^' : i < word.Length ? word[i] : '$';
}
