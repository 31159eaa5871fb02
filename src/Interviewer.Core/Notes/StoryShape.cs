using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>What shows that some items tell a story: labels with something behind them, or somebody who did something.</summary>
internal static partial class StoryShape
{
    private const int FewestWords = 12;

    private const int FewestDeeds = 3, FewestOrders = 3;

    // Unlabelled paragraphs under a question are a story rather than hints from about this length on.
    private const int LongAnswer = 40;

    /// <summary>At least two labels of the parts of a story have content, and they are no instructions for writing one.</summary>
    public static bool IsLabelled(IReadOnlyList<NoteItem> items, IEnumerable<NoteSection>? parts = null)
    {
        var labels = new List<(PartKind Kind, string Opening, IReadOnlyList<NoteItem> Below)>();
        foreach (var item in items)
        {
            if (PartLabels.Read(item) is { } label) labels.Add((label.Kind, label.Rest, item.Children));
        }
        foreach (var part in parts ?? [])
        {
            if (part.Reading.Label is { } label) labels.Add((label.Kind, "", part.Items));
        }
        if (labels.DistinctBy(label => label.Kind).Count() < 2) return false;
        var written = labels.Select(label => (label.Kind, Text: Joined(label.Below, label.Opening))).Where(one => Placeholders.HasWords(one.Text, Cues.In(one.Text))).ToList();
        return written.Count * 2 >= labels.Count
            && written.DistinctBy(one => one.Kind).Count() >= 2
            && written.Count(one => Instructs(one.Text)) * 2 < written.Count
            && (written.Exists(one => one.Kind is not (PartKind.Role or PartKind.Action)) || written.Exists(one => SentenceSplitter.Split(one.Text).Exists(TellsPast)));
    }

    /// <summary>Says that somebody did something, in more than a few words.</summary>
    public static bool IsTold(IEnumerable<NoteItem> items, int words = FewestWords)
    {
        var written = Written(items);
        return written.Sum(Words) >= words && written.Exists(item => item.Reading.TellsPast) && written.Count(OnlyInstructs) * 2 < written.Count;
    }

    public static bool IsTold(NoteSection section) => IsLabelled(section.Items, section.Sections) || IsTold(section.Items);

    /// <summary>Tells what its author did, one thing after another: a story even where nothing around it says so.</summary>
    public static bool IsStoryByItself(IReadOnlyList<NoteItem> items)
    {
        if (items.Any(item => item.Kind is NoteItemKind.Table or NoteItemKind.Code)) return false;
        var written = Written(items);
        if (written.Sum(Words) < LongAnswer || written.Count(OnlyInstructs) * 2 >= written.Count) return false;
        var past = written.Sum(item => item.Reading.Sentences.Narrating);
        return past >= FewestDeeds && past * 2 >= written.Sum(item => item.Reading.Sentences.All) && written.Exists(item => item.Reading.TellsPast)
            || PresentTelling.Tells([.. written.SelectMany(item => SentenceSplitter.Split(item.Text))]);
    }

    // "… Test with five users before you sign" at the end of what happened is no instruction.
    private static bool OnlyInstructs(NoteItem item) => item.Reading.Instructs && item.Reading.Sentences is var (all, narrating) && narrating * 2 < all;

    public static bool IsLongAnswer(IReadOnlyList<NoteItem> items) => IsLabelled(items) || IsTold(items, LongAnswer);

    /// <summary>What stands below a question that is a heading answers it with a story, rather than with advice or points to make.</summary>
    public static bool Answers(string question, IReadOnlyList<NoteItem> items, IEnumerable<NoteSection> parts)
    {
        if (IsLabelled(items, parts) || IsTold(items)) return true;
        var written = Written(items);
        if (written.Sum(Words) < FewestWords || written.Exists(item => QuestionForm.AddressesYou(item.Text))) return false;
        var expected = QuestionTyping.StarExpected(QuestionTyping.TypeOf(question, probes: 0), question);
        return expected is StarExpectation.Full || (question.StartsWith("how ", StringComparison.OrdinalIgnoreCase) && written.Exists(item => QuestionForm.IsFirstPerson(item.Text)));
    }

    /// <summary>Some text that is neither a label nor a placeholder.</summary>
    public static bool HasContent(IEnumerable<NoteItem> items) =>
        items.SelectMany(item => item.SelfAndDescendants()).Any(item =>
            !item.IsOnlyLinks && item.Kind is not NoteItemKind.Aside
            && (PartLabels.Read(item) is { } label ? Placeholders.HasWords(label.Rest, item.Reading.Cues) : Wording.HasWords(item.Text) && !item.Reading.IsPlaceholder));

    /// <summary>Says that its author, or nobody in particular, did something.</summary>
    public static bool TellsPast(Sentence sentence) =>
        FirstWords().Matches(sentence.Text).Any(first => first.Groups[1].Value.ToLowerInvariant() is var word && PastTense.IsPast(word) && !PastTense.IsImperative(word) && word is not ("put" or "let" or "read" or "cut"))
        || IDid().Matches(sentence.Text).Any(match => match.Groups[1].Success || PastTense.IsPast(match.Groups[2].Value.ToLowerInvariant()));

    /// <summary>A list of what to do, one order after another: no story.</summary>
    public static bool AreInstructions(IReadOnlyList<NoteItem> items)
    {
        var bullets = items.Where(item => item.Kind is NoteItemKind.Bullet).ToList();
        return bullets.Count >= FewestOrders && bullets.Count * 2 > items.Count && !items.Any(item => PartLabels.Read(item) is not null)
            && bullets.Count(item => item.Reading.Instructs || PastTense.IsBase(FirstWord(item.Text)) || PastTense.IsImperative(FirstWord(item.Text))) * 3 >= bullets.Count * 2
            && bullets.Exists(item => ToReader().IsMatch(item.Text));
    }

    private static string FirstWord(string text) => text[..(text.IndexOf(' ') is > 0 and var blank ? blank : text.Length)].ToLowerInvariant();

    /// <summary>Tells its reader what to write, rather than what happened.</summary>
    public static bool Instructs(string text) => Instruction().IsMatch(text) || ToReader().IsMatch(text);

    /// <summary>How many sentences there are, and how many of them tell of the past.</summary>
    public static (int All, int Narrating) CountSentences(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        return (sentences.Count, sentences.Count(Narrates));
    }

    private static bool Narrates(Sentence sentence) =>
        sentence.Tokens.Any(token => PastTense.IsPast(token.Lower) || token.Lower is "was" or "were" or "had" or "didn't" or "wasn't" or "weren't" or "hadn't" or "couldn't");

    private static List<NoteItem> Written(IEnumerable<NoteItem> items) =>
        [.. items.SelectMany(item => item.SelfAndDescendants())
            .Where(item => item.Kind is not (NoteItemKind.Code or NoteItemKind.Aside) && item.Text.Length > 0 && !item.IsOnlyLinks && !item.Reading.IsPlaceholder)];

    private static string Joined(IEnumerable<NoteItem> items, string first) =>
        string.Join(' ', items.SelectMany(item => item.SelfAndDescendants()).Select(item => item.Text).Prepend(first));

    private static int Words(NoteItem item) => item.Text.AsSpan().Count(' ') + 1;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Of the sentence, and of fragments that dashes join.</summary>
    [GeneratedRegex(@"(?:^| [-–—] )\W*([\p{L}’']+)", Options)]
    private static partial Regex FirstWords();

    [GeneratedRegex(@"\b(?:I|we)(?: (?:also|then|first|finally|personally|\p{L}+ly))? (?:(was|were|had|did|could|couldn['’]t|didn['’]t|wasn['’]t)\b|(\p{L}+))|\b(?:wir|ich) (hatten?|waren?|habe|haben)\b|\b(?:j['’]ai|nous avons)\b", Options)]
    private static partial Regex IDid();

    [GeneratedRegex(@"^\W*(?:describe|explain|set (?:the scene|up)|tell|give|outline|share|state|mention|detail|discuss|provide|specify|highlight|what (?:was|were|did|is|happened)|how did|who was|your |the (?:specific|situation you|steps you)|be |use |keep |avoid |choose |pick |prepare |don['’]t |do not |never |always )", Options)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\byour?\b", Options)]
    private static partial Regex ToReader();
}
