namespace Interviewer.Indexing.Uploads;

/// <summary>What became of one uploaded file.</summary>
public enum UploadOutcome { Added, Replaced, Refused }
