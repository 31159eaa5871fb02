namespace Interviewer.Web.Charts;

/// <summary>A picture with the same figures as a table.</summary>
/// <param name="Name">In addresses.</param>
/// <param name="Summary">What it shows, in one sentence.</param>
/// <param name="Picture">Null while there is too little to draw; then <paramref name="Summary"/> says so.</param>
internal sealed record Chart(string Name, string Title, string Summary, Svg? Picture, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
