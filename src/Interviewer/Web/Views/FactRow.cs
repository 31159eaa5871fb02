using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>What was found about one passage of the answer; several figures in it that fared alike share the row.</summary>
/// <param name="Notes">What the notes say to it; none for what they do not have.</param>
internal sealed record FactRow(string Key, FactStatus Status, string Quote, IReadOnlyList<FactNote> Notes)
{
    public string Word => Status switch
    {
        FactStatus.Confirmed => "Agrees with your notes",
        FactStatus.Contradicted => "Differs from your notes",
        FactStatus.New => "Not in your notes",
        FactStatus.Check => "Worth checking",
        _ => throw new InvalidOperationException($"Unknown fact status {Status}."),
    };

    /// <summary>Contradictions first.</summary>
    public static IReadOnlyList<FactRow> Of(string card, IReadOnlyList<FactFinding> findings, NotesOutline outline) =>
        [.. findings
            .GroupBy(finding => (finding.Status, finding.Quote))
            .Select((found, index) => new FactRow(
                $"{card}-f{index + 1}",
                found.Key.Status,
                found.Key.Quote,
                FactNote.Of([.. found.Select(finding => outline.Facts.FirstOrDefault(fact => fact.Id == finding.Id)).OfType<Fact>()])))
            .OrderBy(row => row.Status is FactStatus.Contradicted ? 0 : 1)];

    /// <summary>The words after a number of such facts.</summary>
    public static string Counted(FactStatus status, int count) => (status, count) switch
    {
        (FactStatus.Confirmed, 1) => "agrees with your notes",
        (FactStatus.Confirmed, _) => "agree with your notes",
        (FactStatus.Contradicted, 1) => "differs from your notes",
        (FactStatus.Contradicted, _) => "differ from your notes",
        (FactStatus.New, _) => "not in your notes",
        (FactStatus.Check, _) => "worth checking",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
