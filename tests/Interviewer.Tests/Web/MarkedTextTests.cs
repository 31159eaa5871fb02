using CsCheck;
using Interviewer.Web.Views;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class MarkedTextTests
{
    [Fact]
    public void Overlapping_quotes_share_the_piece_they_have_in_common()
    {
        var pieces = MarkedText.Cut("one two three four", [("a", "one two three"), ("b", "two three four"), ("none", "five")]);
        Assert.Equal(["one ", "two three", " four"], pieces.Select(piece => piece.Text));
        Assert.Equal(["a", "a b", "b"], pieces.Select(piece => string.Join(' ', piece.Keys)));
    }

    [Fact]
    public void Nothing_of_the_text_is_lost() => Gen.Select(Gen.String, Gen.Int[0, 20].Array[0, 8]).Sample((text, cuts) =>
    {
        var quotes = cuts.Select((cut, index) => ($"{index}", text[Math.Min(cut, text.Length)..Math.Min(cut + index, text.Length)]));
        Assert.Equal(text, string.Concat(MarkedText.Cut(text, quotes).Select(piece => piece.Text)));
    });
}
