namespace Interviewer.Indexing.Uploads;

/// <param name="Name">Relative to the uploaded notes, with '/'.</param>
public sealed record UploadedFile(string Name, long Bytes, DateTimeOffset At);
