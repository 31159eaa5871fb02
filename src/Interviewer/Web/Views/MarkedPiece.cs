namespace Interviewer.Web.Views;

/// <param name="Keys">Of the quotes that this piece belongs to; empty for plain text.</param>
internal sealed record MarkedPiece(string Text, IReadOnlyList<string> Keys);
