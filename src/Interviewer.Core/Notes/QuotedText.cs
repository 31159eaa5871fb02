namespace Interviewer.Notes;

/// <summary>What is to be said, set in quotations: the text of a section that holds nothing else, or of the bold line right above it.</summary>
internal static class QuotedText
{
    public static void Unquote(NoteSection section)
    {
        var items = section.Items;
        if (section.Level == 0 || !items.Exists(IsSpeech)) return;
        var alone = items.TrueForAll(item => item.Kind is NoteItemKind.Quote or NoteItemKind.Aside || item.IsOnlyLinks);
        for (var i = 0; i < items.Count; i++)
        {
            if (!IsSpeech(items[i]) || !alone && !(i > 0 && IsLabel(items[i - 1]))) continue;
            items[i] = items[i] with { Kind = NoteItemKind.Paragraph };
            if (i > 0 && Retellings.IsTitle(items[i - 1].Text)) items[i - 1] = items[i - 1] with { Kind = NoteItemKind.Aside };
        }
    }

    private static bool IsSpeech(NoteItem item) =>
        item is { Kind: NoteItemKind.Quote, Corrected: null, Text.Length: > 0 } && !item.Reading.AsksCandidate && !item.Reading.Instructs && !QuestionLabel.Is(item) && !QuestionLabel.IsFit(item.Text);

    private static bool IsLabel(NoteItem item) => item is { Kind: NoteItemKind.Paragraph, Children.Count: 0 } && (item.IsWhollyBold || item.Text.EndsWith(':'));
}
