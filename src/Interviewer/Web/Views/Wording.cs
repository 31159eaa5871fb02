using System.Globalization;
using Interviewer.Grading;
using Interviewer.Models;

namespace Interviewer.Web.Views;

/// <summary>How the pages write times and counts.</summary>
internal static class Wording
{
    public static string Day(DateTimeOffset at) => at.ToLocalTime().ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}"
        : $"{time.Minutes}:{time.Seconds:00}";

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    public static string Capital(string words) => words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>A name of the code as words: "OwnPart" gives "own part".</summary>
    public static string Spaced(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {letter}" : $"{letter}")).ToLowerInvariant();

    /// <summary>What a follow-up of that kind is about.</summary>
    public static string Kind(FollowUpType followUp) => followUp switch
    {
        FollowUpType.Rescue => "another way into the question",
        FollowUpType.Refocus => "back to what was asked",
        FollowUpType.ChallengeContradiction => "something that does not fit your notes",
        FollowUpType.Clarify => "something unclear",
        FollowUpType.Situation => "the situation",
        FollowUpType.Task => "the task",
        FollowUpType.ActionOwnership => "your own part",
        FollowUpType.ResultMetric => "the result",
        FollowUpType.Reflection => "what you took from it",
        FollowUpType.Counterfactual => "what else could have been done",
        FollowUpType.Transfer => "what changed later",
        FollowUpType.AuthorProbe => "a point your notes say to ask about",
        FollowUpType.CoveragePoint => "a point your notes hold",
        _ => throw new ArgumentOutOfRangeException(nameof(followUp), followUp, null),
    };

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Part(StarLabel label) => label switch
    {
        StarLabel.Learning => "Lesson",
        StarLabel.None => "None of these",
        _ => label.ToString(),
    };

    /// <summary>The letter of the part's colour in the style sheet.</summary>
    public static char PartClass(StarLabel label) => label is StarLabel.None ? 'x' : char.ToLowerInvariant(Part(label)[0]);

    /// <summary>What a model used, such as "1,204 tokens in 2 calls, 0.003".</summary>
    public static string Usage(ModelUsage usage) => string.Create(
        CultureInfo.InvariantCulture,
        $"{usage.Tokens:N0} tokens in {Count(usage.Calls, "call")}{(usage.Cost is { } cost ? $", {cost:0.####}" : "")}");

    public static string Bytes(long bytes) => bytes < 1024 ? Count((int)bytes, "byte") : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024):N0} kB");

    public static string Percent(double share) => $"{Math.Round(share * 100)} %";
}
