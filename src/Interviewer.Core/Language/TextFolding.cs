using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Interviewer.Language;

/// <summary>
/// Brings a text back to what it looks like to a reader, so that a pattern cannot be dodged by lookalike letters, invisible characters
/// or styled alphabets. Only for matching; never for quoting.
/// </summary>
internal static class TextFolding
{
    // By hand: under invariant globalization the platform does not decompose letters.
    private const string Accents =
        "àa áa âa ãa äa åa āa ăa ąa çc ćc čc ďd èe ée êe ëe ēe ęe ěe ğg ģg ìi íi îi ïi īi įi ķk ļl łl ľl ñn ńn ňn ņn òo óo ôo õo öo øo őo ŕr řr śs šs şs șs " +
        "ťt țt ţt ùu úu ûu üu ūu ůu űu ųu ýy ÿy źz žz żz ạa ảa ấa ầa ẩa ẫa ậa ắa ằa ặa ẹe ẻe ếe ềe ểe ễe ệe ỉi ịi ọo ỏo ốo ồo ổo ỗo ộo ớo ờo ởo ỡo ợo ụu ủu ứu ừu ửu ữu ựu ơo ưu đd";

    private static readonly FrozenDictionary<char, char> Lookalikes = Pairs(
        "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ѵv ӏl вb кk мm нh тt гr пn " +
        "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz " +
        "αa εe οo ρp τt υu νv κk ιi ηn χx ωw γy μm ıi ɑa ɡg ɩi ⅼl ⅰi ⅴv ꞌ' ’' ‘' “\" ”\" –- —- ‐- ‑- " +
        Accents);

    /// <summary>Lower case, plain letters, single spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune)) continue;
            if (Rune.IsWhiteSpace(rune))
            {
                if (folded.Length > 0 && folded[^1] is not ' ') folded.Append(' ');
                continue;
            }
            // Nearly every character is plain already.
            if (rune.IsAscii)
            {
                folded.Append(char.ToLowerInvariant((char)rune.Value));
                continue;
            }
            foreach (var part in Plain(rune).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark) continue;
                var lower = Rune.ToLowerInvariant(part);
                if (lower.IsBmp && Lookalikes.TryGetValue((char)lower.Value, out var plain)) folded.Append(plain);
                else folded.Append(lower.ToString());
            }
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Whether the text holds characters that show nothing, inside or between words.</summary>
    public static bool HidesCharacters(string text) => text.EnumerateRunes().Any(IsInvisible);

    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0xAD or 0x34F or 0x61C or 0x180E or >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x206F
            or 0xFEFF or >= 0xFE00 and <= 0xFE0F or 0xE0001 or 0xE007F;

    private static string Plain(Rune rune) => rune.Value switch
    {
        // Tag characters are invisible ASCII; models read them.
        >= 0xE0020 and <= 0xE007E => ((char)(rune.Value - 0xE0000)).ToString(),
        >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString(),
        >= 0x1D400 and <= 0x1D6A3 => ((char)('a' + (rune.Value - 0x1D400) % 26)).ToString(),
        >= 0x1D7CE and <= 0x1D7FF => ((char)('0' + (rune.Value - 0x1D7CE) % 10)).ToString(),
        >= 0x24B6 and <= 0x24E9 => ((char)('a' + (rune.Value - 0x24B6) % 26)).ToString(),
        >= 0x1F130 and <= 0x1F189 when (rune.Value - 0x1F130) % 0x20 < 26 => ((char)('a' + (rune.Value - 0x1F130) % 0x20)).ToString(),
        _ => rune.ToString(),
    };

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
