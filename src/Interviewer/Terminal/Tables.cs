using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>Tables without lines: columns and a quiet head are enough.</summary>
internal static class Tables
{
    /// <param name="heads">A head that ends in &gt; is of figures, one that ends in ~ may wrap; the sign is not shown.</param>
    public static Table New(params IReadOnlyList<string> heads)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var head in heads)
        {
            var column = new TableColumn(new Text(head.TrimEnd('>', '~'), Palette.Soft)) { Padding = new Padding(2, 0, 0, 0), NoWrap = !head.EndsWith('~') };
            table.AddColumn(head.EndsWith('>') ? column.RightAligned() : column);
        }
        return table;
    }
}
