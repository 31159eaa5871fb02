using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>"A time when you:" above a list of what: each line of it is a question that opens so.</summary>
internal static partial class SharedOpenings
{
    private const int Fewest = 2;

    public static void Spread(List<NoteItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!IsOpen(items[i].Text) || Opening().Match(items[i].Text) is not { Success: true } shared || items[i].Corrected is not null) continue;
            var below = items[i].Children.Count > 0 ? items[i].Children : [.. items.Skip(i + 1).TakeWhile(item => item.Kind is NoteItemKind.Bullet)];
            if (below.Count < Fewest) continue;
            var asked = below.Select(item => item with { Text = $"{shared.Groups[1].Value} {Rest(item.Text)}", BoldLead = null }).ToList();
            items.RemoveRange(i, items[i].Children.Count > 0 ? 1 : 1 + below.Count);
            items.InsertRange(i, asked);
            i += asked.Count - 1;
        }
    }

    private static bool IsOpen(string text) => text.AsSpan().TrimEnd() is [.., ':' or '.' or '…'];

    private static string Rest(string text) => Again().Replace(text, "") is [var first, .. var others] ? char.ToLowerInvariant(first) + others : text;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^((?:(?:tell (?:me|us) about|describe|give (?:me |us )?an example of|share|recall|think of) )?(?:an? |the )?(?:time|situation|occasion|example) (?:when|where|in which) you(?:['’]ve| have| had)?)\s*(?::|\.{3}|…)\s*$", Options)]
    private static partial Regex Opening();

    /// <summary>What the opening has said already.</summary>
    [GeneratedRegex(@"^(?:\W*(?:when|where)\s+)?(?:you\s+)?", Options)]
    private static partial Regex Again();
}
