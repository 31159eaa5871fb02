namespace Interviewer.Notes;

internal sealed record InlineLink(string Text, string Url, int Line);
