using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Questions outside the questions sections: a request to "you" whose nested items are links to stories.</summary>
internal static partial class EmbeddedQuestions
{
    public static bool Is(NoteItem item) => item.Corrected is { } corrected ? corrected is BulletRole.Question : LooksLikeOne(item);

    private static bool LooksLikeOne(NoteItem item) =>
        item.Children.Count > 0
        && item.Children.Count(child => child.IsOnlyLinks) * 2 > item.Children.Count
        && (QuestionForm.IsRequest(item.Text) || QuestionForm.IsInterrogative(item.Text))
        && (QuestionForm.AddressesYou(item.Text) || AsksForStory().IsMatch(item.Text));

    [GeneratedRegex(@"^(?:tell (?:me|us) about|talk about|describe|give an example of) (?:an?|some|your) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForStory();
}
