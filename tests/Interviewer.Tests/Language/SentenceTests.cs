using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("We met at 9 a.m. and left. It was late!", 2)]
    [InlineData("Growth was 3.5 percent, e.g. in March. Fine.", 2)]
    [InlineData("One\ntwo\n\nthree", 3)]
    [InlineData("", 0)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, SentenceSplitter.Split(text).Count);

    [Theory]
    [InlineData("and then we ran the whole thing again ", 60)]
    [InlineData("word ", 900)]
    public void Speech_without_full_stops_is_cut_and_loses_nothing(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var sentences = SentenceSplitter.Split(text);
        Assert.True(sentences.Count > 1);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Tokens.Count, 1, 120));
        Assert.Equal(Tokenizer.Tokenize(text).Count, sentences.Sum(sentence => sentence.Tokens.Count));
        Assert.All(sentences, sentence => Assert.Equal(text.Substring(sentence.Start, sentence.Length), sentence.Text));
        Assert.Equal(Enumerable.Range(1, sentences.Count), sentences.Select(sentence => sentence.Number));
    }

    [Theory]
    [InlineData("We did not check the figures.", "check", true)]
    [InlineData("We never lost a patient.", "lost", true)]
    [InlineData("We did not wait, but we checked it.", "checked", false)]
    [InlineData("It was not only late.", "late", false)]
    [InlineData("We checked the figures.", "checked", false)]
    public void Negation_reaches_to_the_end_of_its_clause(string text, string word, bool negated)
    {
        var tokens = Tokenizer.Tokenize(text);
        Assert.Equal(negated, Polarity.IsNegated(tokens, tokens.FindIndex(token => token.Lower == word)));
    }

    [Theory]
    [InlineData("I should have asked earlier.", true, false)]
    [InlineData("Since then I ask in the first meeting.", true, false)]
    [InlineData("We were right to ignore it.", false, true)]
    [InlineData("I don't really think that was a problem.", false, true)]
    [InlineData("It wasn't my fault.", false, true)]
    [InlineData("We moved the gate.", false, false)]
    public void Regret_and_defence_are_told_apart(string text, bool regrets, bool defends)
    {
        var sentence = Assert.Single(SentenceSplitter.Split(text));
        Assert.Equal(regrets, Hindsight.Is(sentence));
        Assert.Equal(defends, Polarity.EndorsesOpposite(sentence));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" um uh")]
    public void Dictated_speech_without_a_stop_is_cut_where_somebody_begins(string hesitation)
    {
        var said = string.Join(" ", "when i took over the harbour it had the most accidents on the coast", "i counted four months of them in the log", "most were before seven in the morning",
            "so i asked one of the pilots to come in at five", "he said he was glad that i asked and the first week was hard for him", "accidents came down from eleven to four", "i should have asked the night crew because they had known it all along");
        string[] starts = [.. SentenceSplitter.Split(said.Replace(" the ", $"{hesitation} the ", StringComparison.Ordinal)).Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Lower).Where(word => word is not ("um" or "uh")).Take(3)))];
        Assert.Equal(["when i took", "i counted four", "so i asked", "he said he", "i should have"], starts);
    }

    [Fact]
    public void A_long_sentence_with_commas_is_cut_at_a_joint_alone()
    {
        const string written = "When I took over the harbour, which had the most accidents on the coast, I counted four months of them, one by one, and I asked one of the pilots to come in at five, since nearly all of them had happened by seven.";
        Assert.EndsWith("one by one,", SentenceSplitter.Split(written)[0].Text, StringComparison.Ordinal);
    }
}
