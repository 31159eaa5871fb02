using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <param name="Note">What the notes say; null for a fact they do not have.</param>
internal sealed record FactRow(string Key, FactFinding Finding, Fact? Note)
{
    public string Word => Finding.Status switch
    {
        FactStatus.Confirmed => "Agrees with your notes",
        FactStatus.Contradicted => "Differs from your notes",
        FactStatus.New => "Not in your notes",
        FactStatus.Check => "Worth checking",
        _ => throw new InvalidOperationException($"Unknown fact status {Finding.Status}."),
    };

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
