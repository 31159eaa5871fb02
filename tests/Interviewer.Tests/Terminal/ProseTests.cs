using CsCheck;
using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class ProseTests
{
    [Fact]
    public void Lines_break_between_words() =>
        Assert.Equal(["The bread was", "late every", "day."], Prose.Lines("The bread was late every day.", 13));

    [Fact]
    public void Line_breaks_of_the_author_stay() => Assert.Equal(["one", "", "two"], Prose.Lines("one\n\ntwo", 20));

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Assert.Equal(["abcdefghij", "klm"], Prose.Lines("abcdefghijklm", 10));

    [Fact]
    public void Wide_characters_take_two_columns() => Assert.Equal(["日本語日本", "語"], Prose.Lines("日本語日本語", 10));

    [Fact]
    public void No_line_is_wider_than_asked_and_no_character_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["ab  \n日é-"], 0, 200], Gen.Int[10, 40]).Sample((text, width) =>
        {
            var covered = 0;
            foreach (var (start, length) in Prose.Spans(text, width))
            {
                if (start != covered && !(start == covered + 1 && text[covered] == '\n')) return false;
                if (Prose.Width(text.Substring(start, length).TrimEnd(' ')) > width) return false;
                covered = start + length;
            }
            return covered == text.Length;
        });

    [Fact]
    public void Notes_and_answers_cannot_steer_the_terminal()
    {
        var screen = new RecordedScreen();
        screen.Console.WriteProse("  ", "red \e[31malert\a [bold]here[/]\tthere");
        Assert.Equal("  red [31malert [bold]here[/] there\n", screen.Output);
    }

    [Fact]
    public void Later_lines_hang_under_the_first()
    {
        var screen = new RecordedScreen();
        screen.Console.Profile.Width = 24;
        screen.Console.WriteProse("  ↳ ", "How did it turn out in the end?");
        Assert.Equal("  ↳ How did it turn out\n    in the end?\n", screen.Output);
    }
}
