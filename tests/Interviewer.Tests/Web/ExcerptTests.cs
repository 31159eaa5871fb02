using Interviewer.Web.Views;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class ExcerptTests
{
    private const string Passage = "### The lighthouse\n* Context\n  * It was **dark** for weeks.\n* Repaired the lamps by hand.\n";

    [Fact]
    public void Lines_that_share_a_word_with_the_query_are_shown_without_marks() =>
        Assert.Equal(["Repaired the lamps by hand."], Excerpt.Of(Passage, "repairing things"));

    [Fact]
    public void Otherwise_the_first_lines_are_shown() =>
        Assert.Equal(["Context", "It was dark for weeks.", "Repaired the lamps by hand."], Excerpt.Of(Passage, "zeppelin"));

    [Fact]
    public void A_link_is_shown_as_its_words() =>
        Assert.Equal(["As told in the long winter of (mostly) fog"], Excerpt.Of("* As told in [the long winter](#the-long-winter) of (mostly) fog", "winter"));
}
