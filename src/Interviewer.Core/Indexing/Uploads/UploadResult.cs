namespace Interviewer.Indexing.Uploads;

/// <param name="Name">As it is kept; as it was sent when it was refused.</param>
/// <param name="Problem">The end of a sentence that begins with the file; null unless it was refused.</param>
public sealed record UploadResult(string Name, UploadOutcome Outcome, string? Problem);
