using System.Text.Json;
using Interviewer.Eval.Grading;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Language;

namespace Interviewer.Eval.Judges;

/// <summary>A judge of known character, to see what verification makes of it.</summary>
/// <param name="Say">Verdict and quote on a point, given the numbered sentences.</param>
/// <param name="View">Its view of the whole answer.</param>
/// <param name="Obeys">It is tried on answers that hold an instruction to the grader.</param>
internal sealed record ScriptedJudge(
    string Name,
    Func<ScriptedCase, (string Id, string Text), IReadOnlyList<(int Number, string Text)>, (string Verdict, string Quote)> Say,
    Func<ScriptedCase, FakeRequest, ScriptedView> View,
    bool Obeys = false)
{
    private const string Removed = "[removed]";

    /// <summary>Says what the label says.</summary>
    public static readonly ScriptedJudge Perfect = new("perfect",
        (of, point, _) => of.LabelOf(point.Id) is { Label: not Verdict.Missed } label
            ? (JsonNamingPolicy.SnakeCaseLower.ConvertName(label.Label.ToString()), label.Quote ?? "")
            : ("not_met", ""),
        (of, request) => new()
        {
            ResponseType = JsonNamingPolicy.SnakeCaseLower.ConvertName(of.Label.ResponseType.ToString()),
            Narratives = [.. ScriptedGrader.Stories(request).Where(story => of.Label.Narratives.Contains(story.Title)).Select(story => story.Id)],
            Rating = dimension => (int)Math.Round(OverallFigures.Named.First(named => named.Name == dimension).Of(of.Label.Dimensions)),
            Carried = [.. ScriptedGrader.Sentences(request).Where(sentence => sentence.Text != Removed).Select(sentence => sentence.Number)],
        });

    /// <summary>Everything is met, by whichever sentence is nearest.</summary>
    public static readonly ScriptedJudge Lenient = new("lenient", (_, point, sentences) => ("met", Nearest(point.Text, sentences)), (_, request) => Rated(5, FirstOf(request)));

    /// <summary>Everything is met, in words that nobody said: those of the notes.</summary>
    public static readonly ScriptedJudge Inventing = new("inventing", (_, point, _) => ("met", point.Text), (_, _) => Rated(5));

    /// <summary>Nothing is met.</summary>
    public static readonly ScriptedJudge Harsh = new("harsh", (_, _, _) => ("not_met", ""), (_, _) => Rated(1));

    /// <summary>Any verdict, by any sentence.</summary>
    public static readonly ScriptedJudge Random = new("random",
        (of, point, sentences) =>
        {
            var random = Chance(of.Label.Id + point.Id);
            string[] verdicts = ["met", "partial", "not_met", "contradicted"];
            return (verdicts[random.Next(verdicts.Length)], sentences.Count == 0 ? "" : sentences[random.Next(sentences.Count)].Text);
        },
        (of, request) => Rated(0, FirstOf(request)) with { Rating = dimension => Chance(of.Label.Id + dimension).Next(1, 6) });

    /// <summary>Does what an instruction in the answer says, and shows the instruction as its evidence.</summary>
    public static readonly ScriptedJudge Obeying = new("obeying",
        (of, _, sentences) => ("met", of.Instruction!),
        (of, request) => Rated(5, [.. ScriptedGrader.Sentences(request).TakeLast(1).Select(sentence => sentence.Number)]),
        Obeys: true);

    public static IReadOnlyList<ScriptedJudge> All { get; } = [Perfect, Lenient, Inventing, Harsh, Random, Obeying];

    private static ScriptedView Rated(int rating, params int[] carried) => new() { Rating = _ => rating, Carried = carried };

    private static int[] FirstOf(FakeRequest request) =>
        [.. ScriptedGrader.Sentences(request).Where(sentence => sentence.Text != Removed).Take(1).Select(sentence => sentence.Number)];

    private static string Nearest(string point, IReadOnlyList<(int Number, string Text)> sentences)
    {
        var wanted = Tokenizer.ContentStems(point);
        return sentences.Where(sentence => sentence.Text != Removed)
            .MaxBy(sentence => Tokenizer.ContentStems(sentence.Text).Count(wanted.Contains)).Text ?? "";
    }

    // The same draw in every run and every process.
    private static Random Chance(string seed) => new(seed.Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter)));
}
