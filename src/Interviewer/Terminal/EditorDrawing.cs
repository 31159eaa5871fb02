using System.Text;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>Draws a text being typed: wrapped between words, and only as much of it as the window can redraw.</summary>
internal sealed class EditorDrawing(IAnsiConsole console, string mark)
{
    private int cursorRow;

    /// <param name="finished">Draws all of it, so that it can be scrolled back to, and goes to the next line.</param>
    public void Show(TextEditor editor, bool finished)
    {
        var text = editor.Text;
        var rows = Prose.Spans(text, console.Profile.Width - mark.Length - 1).ToList();
        var row = rows.FindLastIndex(span => span.Start <= editor.Cursor);
        var height = finished ? rows.Count : Math.Min(rows.Count, Math.Max(console.Profile.Height - 2, 1));
        var first = Math.Clamp(row - height + 1, 0, rows.Count - height);
        var output = new StringBuilder();
        if (cursorRow > 0) output.Append($"\e[{cursorRow}A");
        output.Append("\r\e[J");
        for (var i = first; i < first + height; i++)
        {
            if (i > first) output.Append("\r\n");
            output.Append(i == 0 ? mark : new string(' ', mark.Length)).Append(text, rows[i].Start, rows[i].Length);
        }
        if (finished)
        {
            output.Append("\r\n");
            cursorRow = 0;
        }
        else
        {
            cursorRow = row - first;
            if (height - 1 - cursorRow is > 0 and var up) output.Append($"\e[{up}A");
            var column = mark.Length + Prose.Width(text[rows[row].Start..editor.Cursor]);
            output.Append('\r');
            if (column > 0) output.Append($"\e[{column}C");
        }
        console.Profile.Out.Writer.Write(output.ToString());
        console.Profile.Out.Writer.Flush();
    }
}
