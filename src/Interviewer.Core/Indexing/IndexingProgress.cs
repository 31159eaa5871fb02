namespace Interviewer.Indexing;

/// <param name="Done">Files finished, of <paramref name="Total"/>.</param>
/// <param name="File">The file just finished.</param>
public sealed record IndexingProgress(int Done, int Total, string File);
