namespace Interviewer.Web.Views;

/// <summary>What a call may come back with.</summary>
/// <param name="Type">Of its content; empty for none.</param>
/// <param name="Shape">Null where it need not be said: errors are alike.</param>
internal sealed record ApiAnswer(string Status, string Description, string Type, string? Shape);
