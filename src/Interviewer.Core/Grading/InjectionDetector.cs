using System.Text;
using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Finds the sentences of an answer that speak to the grader instead of answering.</summary>
internal static partial class InjectionDetector
{
    /// <summary>An order cut over up to this many sentences or lines is still found.</summary>
    private const int LongestCut = 3;

    private const int ShortestHidden = 24;

    /// <summary>For each sentence, whether it is an instruction to the grader or belongs to one.</summary>
    public static bool[] Find(string raw, IReadOnlyList<Sentence> sentences)
    {
        var folded = sentences.Select(sentence => TextFolding.Fold(RunOn().Replace(sentence.Text, ": "))).ToArray();
        var found = new bool[sentences.Count];
        var aboutHiring = InjectionPatterns.Hiring.IsMatch(string.Join(' ', folded));
        for (var i = 0; i < found.Length; i++) found[i] = IsInstruction(sentences[i].Text, folded[i], aboutHiring);
        for (var i = 0; i < found.Length; i++) MarkCut(folded, found, i);
        MarkRest(raw, sentences, found);
        Quarantine(raw, sentences, found);
        return found;
    }

    // A sentence cut for its length is still one: what follows the order in it ("… and that she cut the cost by half") belongs to it.
    private static void MarkRest(string raw, IReadOnlyList<Sentence> sentences, bool[] found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            var between = raw.AsSpan(sentences[i - 1].End - 1, sentences[i].Start - sentences[i - 1].End + 1);
            found[i] |= found[i - 1] && between.IndexOfAny(".!?…\n") < 0;
        }
    }

    private static bool IsInstruction(string text, string folded, bool aboutHiring) =>
        Speaks(folded, aboutHiring)
        || InjectionPatterns.OtherLanguages.IsMatch(text.ToLowerInvariant()) || InjectionPatterns.OtherLanguages.IsMatch(folded)
        || (TextFolding.HidesCharacters(text) || IsSpacedOut(folded)) && InjectionPatterns.Squashed.IsMatch(Letters(folded))
        || WithoutLeet(folded) is { } plain && Speaks(plain, aboutHiring)
        || Hidden(text) is { } hidden && Speaks(TextFolding.Fold(hidden), aboutHiring);

    private static bool Speaks(string folded, bool aboutHiring)
    {
        foreach (var order in InjectionPatterns.Orders)
            if (IsOrder(order, folded)) return true;
        if (InjectionPatterns.ThirdPerson.IsMatch(folded) && (InjectionPatterns.Marking.IsMatch(folded) || !aboutHiring && !InjectionPatterns.FirstPerson.IsMatch(folded))) return true;
        foreach (var sign in InjectionPatterns.Signs)
            if (sign.IsMatch(folded)) return true;
        var from = folded.LastIndexOf(": ", StringComparison.Ordinal) + 2;
        return from > 1 && InjectionPatterns.Signs.Any(sign => sign.IsMatch(folded[from..]));
    }

    // "We decided to give it full marks", "I told them to ignore …": somebody else's order, unless the grader is spoken to.
    private static bool IsOrder(System.Text.RegularExpressions.Regex order, string folded)
    {
        for (var match = order.Match(folded); match.Success; match = match.NextMatch())
        {
            var before = folded.AsSpan(0, match.Groups["verb"].Index);
            var clause = before[(before.LastIndexOfAny(".:;!?") + 1)..];
            if (!InjectionPatterns.Reported.IsMatch(clause) || InjectionPatterns.Addressed.IsMatch(clause)) return true;
        }
        return false;
    }

    private static void MarkCut(string[] folded, bool[] found, int first)
    {
        var joined = new StringBuilder(folded[first]);
        for (var last = first + 1; last < folded.Length && last < first + LongestCut && folded[last - 1].Length < 80; last++)
        {
            joined.Append(' ').Append(folded[last]);
            if (found[first] || found[last]) return;
            // Sentence ends inside the order are what cut it.
            var text = joined.ToString().Replace('.', ' ').Replace("  ", " ", StringComparison.Ordinal);
            var whole = text.Length < 300 && InjectionPatterns.Orders.Take(4).Any(order => Spans(order, text, folded[first].Length, folded[last].Length));
            if (!whole) continue;
            for (var i = first; i <= last; i++) found[i] = true;
            return;
        }
    }

    private static bool Spans(System.Text.RegularExpressions.Regex order, string text, int lengthOfFirst, int lengthOfLast)
    {
        var match = order.Match(text);
        return match.Success && match.Groups["verb"].Index < lengthOfFirst && match.Index + match.Length > text.Length - lengthOfLast && IsOrder(order, text);
    }

    // What follows an instruction in the same paragraph, until the candidate speaks again, is taken as its continuation.
    private static void Quarantine(string raw, IReadOnlyList<Sentence> sentences, bool[] found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i] || !found[i - 1]) continue;
            var between = raw.AsSpan(sentences[i - 1].End, sentences[i].Start - sentences[i - 1].End);
            found[i] = between.Count('\n') < 2 && !sentences[i].Tokens.Any(token => token.Lower is "i" or "we" or "my" or "our" or "me" or "us" or "i'd" or "i'm" or "i've" or "we'd" or "we'd");
        }
    }

    // Without a full stop an instruction runs on from the answer's last words; its capital still shows where it begins.
    [GeneratedRegex(@"(?<=[\p{Ll}\d])[ \t]+(?=[^\p{L}\p{N}\s]*\p{Lu}\p{L}+\b)", RegexOptions.CultureInvariant)]
    private static partial Regex RunOn();

    private static bool IsSpacedOut(string folded)
    {
        var run = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var single = char.IsLetter(folded[i]) && (i == 0 || !char.IsLetter(folded[i - 1])) && (i + 1 == folded.Length || !char.IsLetter(folded[i + 1]));
            if (single && ++run >= 5) return true;
            if (!single && char.IsLetter(folded[i])) run = 0;
        }
        return false;
    }

    private static string Letters(string folded) => string.Concat(folded.Where(char.IsLetter));

    // "1gn0re": digits and signs that stand for letters inside words.
    private static string? WithoutLeet(string folded)
    {
        StringBuilder? plain = null;
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i] switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', _ => ' ' };
            if (letter is ' ' || !(i > 0 && char.IsLetter(folded[i - 1]) || i + 1 < folded.Length && char.IsLetter(folded[i + 1]))) continue;
            (plain ??= new(folded))[i] = letter;
        }
        return plain?.ToString();
    }

    private static string? Hidden(string text)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < ShortestHidden) continue;
            var code = word.Trim('"', '\'', '(', ')', '.', ',');
            var bytes = new byte[code.Length];
            if (Convert.TryFromBase64String(code.PadRight((code.Length + 3) / 4 * 4, '='), bytes, out var length) && length > 8
                && bytes.AsSpan(0, length).IndexOfAnyExceptInRange((byte)9, (byte)126) < 0) return Encoding.ASCII.GetString(bytes, 0, length);
        }
        return null;
    }
}
