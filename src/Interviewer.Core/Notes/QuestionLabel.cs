using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>
/// Questions that stand with their story: "Question: …", "Best for: …", a request quoted above the answer. The label, the questions
/// beside or below it, and whether it names topics only.
/// </summary>
internal static partial class QuestionLabel
{
    private const int LongestFit = 40;

    /// <summary>Belongs to the questions of a story rather than to what it tells.</summary>
    public static bool Is(NoteItem item) => item.Corrected is null && (Label(item.Text, item.Reading.Cues) is not null || IsRequest(item));

    /// <summary>"Q: …": a question because its label says so.</summary>
    public static bool IsAsked(string text, Cue cues = Cue.Any) => (cues & Cue.QuestionLabel) is not Cue.None && Asks().IsMatch(text);

    /// <summary>"Follow-up: …": asks on from the question above.</summary>
    public static bool GoesOn(string text) => FollowUp().IsMatch(text);

    /// <summary>"Question 3:" and nothing else.</summary>
    public static bool IsBare(string text) => Bare().IsMatch(text);

    /// <summary>How long the label of "A: …" or "Answer - …" is; 0 without one.</summary>
    public static int AnswerLength(string text) => Answers().Match(text).Length;

    /// <summary>"Best for: …", "Tags: …": says what a story is good for.</summary>
    public static bool IsFit(string text) => FitLength(text) > 0;

    /// <summary>"Leadership principles" and nothing else; not "Competencies → which story".</summary>
    public static bool IsFitTitle(string title) => FitLength(title + ":") == title.Length + 1;

    /// <summary>What such a label names: "conflict", "leading without being boss".</summary>
    public static IEnumerable<string> Topics(string text) =>
        FitLength(text) is > 0 and var length ? Divided(text[length..]) : [];

    /// <summary>Those of "Question: conflict, difficult colleague", which asks nothing.</summary>
    public static string[] TopicsAsked(NoteItem item) =>
        item.Text[Asks().Match(item.Text).Length..] is var topics && !QuestionForm.AsksCandidate(topics) ? Divided(topics) : [];

    private static string[] Divided(string topics) => topics.Split([',', ';', '/', '|', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int FitLength(string text) => text.AsSpan(0, Math.Min(text.Length, LongestFit)).IndexOfAny(":→⇒>") > 0 ? Fits().Match(text).Length : 0;

    /// <summary>The questions, each with its line; none when the label names topics ("Best for: conflict").</summary>
    public static IEnumerable<NoteItem> Questions(NoteItem item)
    {
        if (item.Corrected is not null) return [];
        if (Label(item.Text, item.Reading.Cues) is not { } label) return IsRequest(item) ? [item] : [];
        var rest = item.Text[label.Length..].Trim();
        var asked = label.IsFit ? Pieces(rest).Where(QuestionForm.AsksCandidate) : rest.Length > 0 ? [rest] : [];
        var beside = asked.Select((text, i) => item with { Text = text, BoldLead = null, Children = i == 0 && rest.Length > 0 && !label.IsFit ? item.Children : [] }).ToList();
        if (beside.Count > 0 && !label.IsFit) return beside;
        return beside.Concat(item.Children.Where(child => !label.IsFit || child.Reading.AsksCandidate));
    }

    private static bool IsRequest(NoteItem item) =>
        item.Kind is NoteItemKind.Paragraph or NoteItemKind.Quote && item.Children.Count == 0 && item.Text.Length <= QuestionText.Longest
        && PartLabels.Read(item) is null && item.Reading.AsksCandidate;

    private static (int Length, bool IsFit)? Label(string text, Cue cues)
    {
        if ((cues & Cue.QuestionLabel) is not Cue.None && Asks().Match(text) is { Success: true } asks) return (asks.Length, false);
        return FitLength(text) is > 0 and var fits ? (fits, true) : null;
    }

    private static IEnumerable<string> Pieces(string text) =>
        Separator().Split(text).Select(piece => QuestionText.Of(piece.Trim('"', '“', '”', ' ')).Asked).Where(piece => piece.Length > 0);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[^\p{L}\p{N}]{0,6}(?:(?:interview |sample |example |behaviou?ral |possible |typical )?(?:questions?|prompts?|fragen?|preguntas?)(?: (?:answered|asked|this answers|it answers))?|q)\s?\d{0,3}\s?(?::|[.)–—]\s)\s*", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^[^\p{L}\p{N}]{0,6}(?:best (?:for|fit|used for)|good (?:for|fit)|use (?:for|this for|it for|when)|works (?:for|well for)|fits|answers|can answer|covers|maps to|relevant (?:for|to)|tags?|themes?|competenc(?:y|ies)|keywords?|leadership principles?|lps?|principles? shown|skills(?: shown)?|why (?:it|this) works|what (?:it|this) shows|(?:questions?|useful|suits?|answer) (?:for )?this(?: story)?)\s?(?::|-{1,2}>|=>|[→⇒])\s*", Options)]
    private static partial Regex Fits();

    [GeneratedRegex(@"^\W*follow[- ]?ups?(?: (?:questions?|answers?))?\s?\d{0,2}\s?[:–—-]", Options)]
    private static partial Regex FollowUp();

    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?:question|prompt|frage|pregunta|q)[^\p{L}\p{N}]*\d{0,3}[^\p{L}\p{N}]*$", Options)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^A(?:nswer)?(?: \([^)]{1,24}\))?(?:\s?:|\s?[–—-]\s)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Answers();

    [GeneratedRegex(@"\s*[;|]\s*|(?<=[?.""”])\s*,\s*|(?<=[?.])\s+(?=[""“\p{Lu}])|[""”],?\s+(?:and|or)?\s*(?=[""“])")]
    private static partial Regex Separator();
}
