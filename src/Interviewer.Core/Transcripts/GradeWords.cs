using System.Globalization;
using Interviewer.Grading;

namespace Interviewer.Transcripts;

/// <summary>How a grade is put into words, alike wherever a transcript is shown.</summary>
public static class GradeWords
{
    /// <summary>The score of an answer, such as "4 / 5, strong"; an answer without a score says so.</summary>
    public static string Verdict(Evaluation evaluation) => evaluation.Overall is { } overall
        ? $"{overall} / 5, {Name(overall)}"
        : $"not graded: {evaluation.Reason}";

    /// <summary>A mean or unrounded score with one decimal; a dash where there is none.</summary>
    public static string Score(double? score) => score?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    /// <param name="overall">1 to 5.</param>
    public static string Name(int overall) => overall switch
    {
        <= 1 => "not there yet",
        2 => "thin",
        3 => "partly there",
        4 => "strong",
        _ => "excellent",
    };

    /// <summary>Shares of the answer's words, such as "situation 22 %, task 8 %, …".</summary>
    public static string Shares(StarShares shares) => string.Create(
        CultureInfo.InvariantCulture,
        $"situation {Percent(shares.S)}, task {Percent(shares.T)}, action {Percent(shares.A)}, result {Percent(shares.R)}, lesson {Percent(shares.L)}");

    /// <summary>How it was said: shown, never scored.</summary>
    public static string Spoken(Delivery delivery)
    {
        // 150 words a minute is ordinary speech.
        var time = TimeSpan.FromMinutes(delivery.Words / 150.0);
        return $"{Count(delivery.Words, "word")} (about {(int)time.TotalMinutes}:{time.Seconds:00} spoken), {Count(delivery.Fillers, "filler")}, "
            + $"{Count(delivery.Hedges, "hedge")}, “I” {delivery.I} and “we” {delivery.We} times, {Count(delivery.Figures, "figure")}";
    }

    /// <summary>Where a criterion stands in the notes, such as "notes.md:164-165".</summary>
    public static string Place(CriterionResult criterion) => $"{criterion.File}:{string.Join(",", criterion.Lines)}";

    /// <summary>What was noticed about an answer, in words.</summary>
    public static string Flag(string flag, Evaluation evaluation) => flag switch
    {
        "empty" => "nothing in it that could be graded",
        "no_answer" => "no answer was given",
        "asked_back" => "a question back, which is no answer yet",
        "injection" => $"left out, as it seems to speak to the grader: {string.Join(" ", evaluation.SetAside.Select(sentence => $"“{sentence}”"))}".TrimEnd(' ', ':'),
        _ => flag.Replace('_', ' '),
    };

    private static string Percent(double share) => $"{Math.Round(share * 100)} %";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
