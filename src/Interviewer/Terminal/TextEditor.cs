using System.Text;

namespace Interviewer.Terminal;

/// <summary>A text being typed, with a cursor: what each key does to it. Knows nothing of a screen.</summary>
internal sealed class TextEditor
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    /// <summary>Characters before the cursor.</summary>
    public int Cursor { get; private set; }

    public void Insert(string added)
    {
        text.Insert(Cursor, added);
        Cursor += added.Length;
    }

    /// <summary>Removes a \ that stands right before the cursor at the end of the text.</summary>
    public bool TakeBackslash()
    {
        if (Cursor == 0 || Cursor != text.Length || text[^1] is not '\\') return false;
        Remove(Cursor - 1);
        return true;
    }

    public void Press(ConsoleKeyInfo key)
    {
        var control = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.Backspace when control: case ConsoleKey.W when control: Remove(WordBefore()); break;
            case ConsoleKey.Backspace: Remove(Before()); break;
            case ConsoleKey.Delete: text.Remove(Cursor, After() - Cursor); break;
            case ConsoleKey.LeftArrow when control: Cursor = WordBefore(); break;
            case ConsoleKey.RightArrow when control: Cursor = WordAfter(); break;
            case ConsoleKey.LeftArrow: Cursor = Before(); break;
            case ConsoleKey.RightArrow: Cursor = After(); break;
            case ConsoleKey.Home: case ConsoleKey.A when control: Cursor = LineStart(); break;
            case ConsoleKey.End: case ConsoleKey.E when control: Cursor = LineEnd(); break;
            case ConsoleKey.U when control: Remove(LineStart()); break;
            case ConsoleKey.K when control: text.Remove(Cursor, LineEnd() - Cursor); break;
            default:
                if (key.KeyChar is '\t') Insert(" ");
                else if (!char.IsControl(key.KeyChar)) Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void Remove(int from)
    {
        text.Remove(from, Cursor - from);
        Cursor = from;
    }

    private int Before() => Cursor == 0 ? 0 : Cursor - (Cursor > 1 && char.IsSurrogatePair(text[Cursor - 2], text[Cursor - 1]) ? 2 : 1);

    private int After() => Cursor == text.Length ? Cursor : Cursor + (Cursor + 1 < text.Length && char.IsSurrogatePair(text[Cursor], text[Cursor + 1]) ? 2 : 1);

    private int WordBefore()
    {
        var at = Cursor;
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private int WordAfter()
    {
        var at = Cursor;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private int LineStart()
    {
        var at = Cursor;
        while (at > 0 && text[at - 1] is not '\n') at--;
        return at;
    }

    private int LineEnd()
    {
        var at = Cursor;
        while (at < text.Length && text[at] is not '\n') at++;
        return at;
    }
}
