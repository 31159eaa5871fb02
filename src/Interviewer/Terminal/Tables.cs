using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>Tables without lines: columns and a quiet head are enough.</summary>
internal static class Tables
{
    /// <param name="heads">A head that ends in &gt; is of figures, one that ends in ~ may wrap; the sign is not shown.</param>
    public static Grid New(params IReadOnlyList<string> heads)
    {
        var grid = new Grid { Expand = false };
        foreach (var head in heads)
        {
            var column = new GridColumn { Padding = new Padding(2, 0, 0, 0), NoWrap = !head.EndsWith('~') };
            grid.AddColumn(head.EndsWith('>') ? column.RightAligned() : column);
        }
        grid.AddRow([.. heads.Select(head => new Text(head.TrimEnd('>', '~'), Palette.Soft))]);
        return grid;
    }
}
