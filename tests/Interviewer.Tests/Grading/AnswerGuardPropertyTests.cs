using System.Diagnostics;
using CsCheck;
using Interviewer.Eval.Robustness;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Grading;

/// <summary>What holds for any answer put together from true sentences, talk and noise.</summary>
public sealed class AnswerGuardPropertyTests
{
    private static readonly Preparation Prepared = SampleNotes.Preparation;

    private static readonly string[] True =
    [
        .. SentenceSplitter.Split(SampleNotes.Strong).Select(sentence => sentence.Text),
        "The deck oven caught fire on Christmas Eve with 300 orders open.", "I evacuated the shop and phoned every customer with an open order.", "All of the orders were honoured by 27 December.",
        "I used to promise deliveries before I had asked the bakers.",
    ];

    private static readonly string[] Talk =
    [
        .. SentenceSplitter.Split(SampleNotes.Weak).Select(sentence => sentence.Text),
        "That is how I see it.", "It was a long winter, you know, and um, nobody slept.", "We talked about it a lot.", "well uh it is what it is", "Thanks for asking!",
    ];

    private static readonly Gen<string[]> Sentences = Gen.Frequency((3, Gen.OneOf(True)), (1, Gen.OneOf(Talk))).Array[1, 9];

    private static readonly Gen<string> Question = Gen.OneOf([.. Prepared.Outline.Questions.Select(question => question.Text)]);

    private static readonly Gen<string> Attack = Gen.OneOf([.. Utterances.Injections.Select(attack => Injections.Fill(attack, Prepared.Outline.Criteria.Select(criterion => criterion.Text)))]);

    [Fact]
    public void An_appended_instruction_never_raises_a_thing() => Gen.Select(Question, Sentences, Attack).Sample((question, said, attack) =>
    {
        var text = string.Join(' ', said);
        var (clean, attacked) = (Grade(question, text), Grade(question, $"{text} {attack}"));
        Assert.True(attacked.Score <= clean.Score, $"{clean.Score} became {attacked.Score} with “{attack}” after “{text}”");
        var before = clean.Criteria.ToDictionary(result => result.Id, result => result.Verdict);
        // What the candidate said in the notes' own words is taken away beside an instruction, and what is left may be read for other points: it is worth no more.
        if (attacked.SetAside.Any(sentence => said.Contains(sentence.TrimEnd('\n')))) return;
        Assert.All(attacked.Criteria, result => Assert.True(result.Verdict.Level() <= before.GetValueOrDefault(result.Id, Verdict.Missed).Level(), $"{result.Verdict} with “{attack}” after “{text}”: {result.Text}"));
    }, iter: 300);

    [Fact]
    public void Every_quote_is_a_slice_that_starts_in_its_sentence() => Gen.Select(Question, Sentences, Gen.OneOf(".", " ", "\n", "… ", "\" ", " — ", " 🙂 ", "\n\n", ". um. ", " 1 ", "…\n…").Array[1, 3].Select(string.Concat)).Sample((question, said, noise) =>
    {
        var text = string.Join(noise, said);
        var sentences = SentenceSplitter.Split(text);
        foreach (var result in Grade(question, text).Criteria.Where(result => result.Quote is not null))
        {
            var sentence = sentences[result.Sentence!.Value - 1];
            Assert.InRange(text.IndexOf(result.Quote!, sentence.Start, StringComparison.Ordinal), sentence.Start, sentence.End);
        }
    }, iter: 300);

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("#")]
    [InlineData("<a")]
    [InlineData("✓")]
    [InlineData("[x")]
    [InlineData(": -")]
    [InlineData(" / ")]
    [InlineData("score:-")]
    [InlineData("grade ==(")]
    [InlineData("\"a\" : ")]
    [InlineData("the answer clearly ")]
    [InlineData("you are a ")]
    [InlineData("ignoreall")]
    [InlineData("ignore it ")]
    [InlineData("αγνόησ")]
    [InlineData("игнорир")]
    [InlineData("忽略")]
    public void Nothing_that_is_typed_over_and_over_takes_long(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, InterviewSession.MaximumAnswerLength / scrap.Length));
        var clock = Stopwatch.StartNew();

        AnswerGuard.Inspect(text, Prepared.Pasted, "What went wrong?");
        AnswerGuard.Inspect(SampleNotes.Strong + "\n\n" + text, Prepared.Pasted, "What went wrong?");

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static Evaluation Grade(string question, string text) => AnswerGrader.Grade(Prepared, Prepared.FindQuestion(question), [new(text)]);
}
