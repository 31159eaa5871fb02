using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class WordTests
{
    [Theory]
    [InlineData("led", "leading")]
    [InlineData("built", "builds")]
    [InlineData("organised", "organizing")]
    [InlineData("prioritisation", "prioritization")]
    [InlineData("behaviour", "behavior")]
    [InlineData("criteria", "criterion")]
    public void Forms_of_a_word_share_a_stem(string a, string b) => Assert.Equal(Stemmer.Stem(a), Stemmer.Stem(b));

    [Theory]
    [InlineData("promise", "promiz")]
    [InlineData("exercise", "exerciz")]
    public void Words_that_merely_end_in_ise_keep_it(string word, string never) => Assert.NotEqual(never, Stemmer.Stem(word));

    [Fact]
    public void A_plural_acronym_is_its_singular() => Assert.Equal("sla", Assert.Single(Tokenizer.Tokenize("SLAs")).Stem);

    [Theory]
    [InlineData("team", "team", 1)]
    [InlineData("deliver", "delivery", .9)]
    [InlineData("decide", "decision", .9)]
    [InlineData("own", "ownership", .9)]
    [InlineData("teammate", "colleague", .8)]
    [InlineData("deadline", "cupboard", 0)]
    [InlineData("stable", "kitchen", 0)]
    public void Words_are_as_near_as_their_meaning(string a, string b, double expected)
    {
        var (first, second) = (Stemmer.Stem(a), Stemmer.Stem(b));
        if (expected > 0) Assert.Equal(expected, SynonymLexicon.Similarity(first, second));
        else Assert.True(SynonymLexicon.Similarity(first, second) < .7);
        Assert.Equal(SynonymLexicon.Similarity(first, second), SynonymLexicon.Similarity(second, first));
    }

    [Fact]
    public void Misspelt_words_are_near_without_being_synonyms() =>
        Assert.InRange(SynonymLexicon.Similarity(Stemmer.Stem("stakeholder"), Stemmer.Stem("stakholder")), .45, .75);

    [Fact]
    public void A_phrase_is_found_and_compared_as_one_term()
    {
        var phrases = SynonymLexicon.PhrasesIn(Tokenizer.Tokenize("We finished on the agreed day.")).Select(phrase => phrase.Term).ToList();
        Assert.Contains(phrases, term => SynonymLexicon.Similarity(term, string.Join(' ', Tokenizer.Tokenize("on schedule").Select(token => token.Stem))) == .8);
    }

    [Fact]
    public void The_lexicon_is_large_enough_to_be_of_use() => Assert.InRange(SynonymLexicon.ClusterCount, 250, 2000);
}
