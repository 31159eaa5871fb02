using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class TextEditorTests
{
    private readonly TextEditor editor = new();

    [Fact]
    public void Typing_goes_in_at_the_cursor()
    {
        Type("helo");
        Press(ConsoleKey.LeftArrow);
        Type("l");
        Assert.Equal(("hello", 4), (editor.Text, editor.Cursor));
    }

    [Fact]
    public void Backspace_takes_a_whole_emoji()
    {
        Type("a😀");
        Press(ConsoleKey.Backspace);
        Assert.Equal("a", editor.Text);
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Backspace);
        Assert.Equal("", editor.Text);
    }

    [Fact]
    public void Words_and_lines_can_be_jumped_over_and_removed()
    {
        Type("one two\nthree four");
        Press(ConsoleKey.LeftArrow, ConsoleModifiers.Control);
        Assert.Equal(14, editor.Cursor);
        Press(ConsoleKey.W, ConsoleModifiers.Control);
        Assert.Equal("one two\nfour", editor.Text);
        Press(ConsoleKey.K, ConsoleModifiers.Control);
        Assert.Equal("one two\n", editor.Text);
        Press(ConsoleKey.Home);
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Home);
        Press(ConsoleKey.RightArrow, ConsoleModifiers.Control);
        Press(ConsoleKey.Delete);
        Press(ConsoleKey.End);
        Type("!");
        Assert.Equal("onetwo!", editor.Text);
        Press(ConsoleKey.U, ConsoleModifiers.Control);
        Assert.Equal("", editor.Text);
    }

    [Fact]
    public void Keys_without_a_character_change_nothing()
    {
        Type("text");
        Press(ConsoleKey.Escape);
        Press(ConsoleKey.F5);
        Press(ConsoleKey.RightArrow);
        Press(ConsoleKey.Delete);
        Assert.Equal(("text", 4), (editor.Text, editor.Cursor));
    }

    [Fact]
    public void Only_a_backslash_right_before_the_cursor_at_the_end_is_taken()
    {
        Type("a\\b");
        Assert.False(editor.TakeBackslash());
        Type("\\");
        Assert.True(editor.TakeBackslash());
        Assert.Equal("a\\b", editor.Text);
    }

    private void Type(string text)
    {
        foreach (var letter in text)
        {
            if (letter is '\n') editor.Insert("\n");
            else editor.Press(new(letter, ConsoleKey.None, shift: false, alt: false, control: false));
        }
    }

    private void Press(ConsoleKey key, ConsoleModifiers modifiers = 0) =>
        editor.Press(new('\0', key, modifiers.HasFlag(ConsoleModifiers.Shift), modifiers.HasFlag(ConsoleModifiers.Alt), modifiers.HasFlag(ConsoleModifiers.Control)));
}
