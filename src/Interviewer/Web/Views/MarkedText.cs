namespace Interviewer.Web.Views;

/// <summary>A text cut where quotes begin and end, so that each piece knows the quotes it is part of; quotes may overlap.</summary>
internal static class MarkedText
{
    /// <param name="quotes">Key and quote; a quote that is no slice of the text marks nothing.</param>
    public static IReadOnlyList<MarkedPiece> Cut(string text, IEnumerable<(string Key, string Quote)> quotes) => Cut(
        text,
        [.. quotes
            .Select(mark => (mark.Key, Start: text.IndexOf(mark.Quote, StringComparison.Ordinal), mark.Quote.Length))
            .Where(span => span is { Start: >= 0, Length: > 0 })]);

    public static IReadOnlyList<MarkedPiece> Cut(string text, IReadOnlyList<(string Key, int Start, int Length)> spans)
    {
        var cuts = spans.SelectMany(span => new[] { span.Start, span.Start + span.Length }).Append(0).Append(text.Length).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new MarkedPiece(
            text[from..to],
            [.. spans.Where(span => span.Start <= from && to <= span.Start + span.Length).Select(span => span.Key)]))];
    }
}
