using System.Buffers;
using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Marks that stand where text is still to be written: "TODO", "[...]", "[YOUR METRIC]", "____".</summary>
internal static partial class Placeholders
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[{<_");

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["todo", "tbd", "tbc", "fixme", "xx", "n/a", "wip", "none yet", "coming soon", "to be ", "fill ", "work in progress", "placeholder", "lorem ipsum"], StringComparison.OrdinalIgnoreCase);

    /// <param name="cues">Those of the text or of one that it is part of.</param>
    public static bool StandIn(string text, Cue cues) => MayStandIn(text, cues) && Mark().IsMatch(text);

    public static bool IsNothingElse(string text, Cue cues) => StandIn(text, cues) && !Wording.HasWords(Mark().Replace(text, ""));

    /// <summary>Whether it holds words besides such marks.</summary>
    public static bool HasWords(string text, Cue cues) => Wording.HasWords(text) && !IsNothingElse(text, cues);

    /// <summary>Said to nobody but oneself, about the note rather than in it: "Draft, needs work", "check the figure!!", "ask Tom whether I may say it".</summary>
    public static bool IsRemark(string text) => text.Length <= LongestRemark && (Remark().IsMatch(text) || Reference().IsMatch(text) || text is ['(', .., ')'] && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1);

    /// <summary>The text without a remark that opens it: "TODO find the figure!! ~ 30 %?" leaves "~ 30 %?".</summary>
    public static string AfterRemark(string text) => MayStandIn(text, Cue.Any) && Mark().Match(text) is { Success: true, Index: 0 } mark && mark.Length < text.Length ? text[mark.Length..].Trim() : text;

    /// <summary>The text without such a remark at its end: "Ask first. Maybe better wording".</summary>
    public static string BeforeRemark(string text) => Reworded().Replace(text, "");

    private const int LongestRemark = 120;

    // Every match below holds one of these signs or words, or the text has no word at all.
    private static bool MayStandIn(string text, Cue cues) =>
        text.AsSpan().ContainsAny(Signs) || (cues & Cue.Placeholder) is not Cue.None && text.AsSpan().ContainsAny(Words) || !Wording.HasWords(text);

    [GeneratedRegex(@"\[(?:\.{2,}|…|(?i:fill|insert|add|your|describe|placeholder|todo|to do|write|example)\b[^\]]*|[xX]+%?|(?i:tbd|tbc)|\?+|_+|(?:\p{Lu}[\p{Lu}\d'’/-]*)(?: [\p{Lu}\d'’/-]+)+|\p{Lu}{4,}|[^\]\[]{2,80}(?:\?|\.{3}|…|\b(?i:check|need|ask|confirm|look up)\b)[^\]\[]{0,60})\](?!\()|\{\{?(?i:your|insert|fill|todo|add) ?[^}]{0,60}\}\}?|<(?i:your|insert|fill in|todo|add) [^>]{1,60}>|^\W*(?:(?:TODO|TBD|TBC|FIXME)\b|(?i:fill in(?: with \w+)?):)(?:[^\d~]{0,80}?[!?.:;–—-]+\s*(?=(?:~|≈|(?i:about|around|approx\.?|roughly|maybe|perhaps)\b|[$£€]?\d)[^.!]*\d)|.*$)|\b(?:TODO|TBD|TBC|FIXME|XXX?%?)(?!\w)|_{3,}|^\W*(?:\.{2,}|…|\?+|(?i:tbd|tbc|todo|n/a|wip|none yet|coming soon|to be (?:written|added|done|continued)|fill (?:this )?in(?: later)?|work in progress|placeholder))[\s.!…]*$|\((?i:fill in|to be (?:written|added)|todo|tbd)[^)]*\)|\b(?i:lorem ipsum)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=[.!?]) +(?:(?:maybe|perhaps|needs?|find|todo|find a) )*better (?:word(?:s|ing)?|phras(?:e|ing)|way to (?:say|put) it)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reworded();

    /// <summary>"postmortem: PAY-2291": where to look it up.</summary>
    [GeneratedRegex(@"^\W*(?:[\p{L}][\p{L} -]{1,30}[:=]\s*)?(?:(?:\p{Lu}{2,10}-\d+|#\d+|https?://\S+|[\w-]+\.(?i:md|pdf|docx?|xlsx?|pptx?))(?:\W+(?:and\W+)?)?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    private const string Unfinished = @"(?:(?:very |rough |first |early )*draft|needs? (?:(?:more|some|a|an|real|better|the) )*(?:work|polish|numbers?|figures?|details?|ending|rewriting|shortening)|unfinished|incomplete|(?:finish|rewrite|shorten|tighten|polish|expand) this(?: later)?|(?:way |much )?too (?:long|short|vague)|(?:ending|result|outcome|figure|number)s?(?=\?\?))";

    [GeneratedRegex(@"^\W*(?i:" + Unfinished + @"(?:(?:\W+| and )" + Unfinished + @")*)\W*$|^\W*(?i:check|find|get|confirm|verify|add|look up)\b[^.!?]{1,60}(?:!!+|\?\?+|\?!)\s*$|^\W*[Aa]sk \p{Lu}\p{L}+ (?:whether|if) |^\W*(?i:(?:note|memo|reminder) to (?:my)?self)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
