using Interviewer.Interviews;

namespace Interviewer.Terminal;

/// <summary>The commands of a chat: a word after a slash. Anything else is an answer.</summary>
internal static class ChatCommand
{
    public const string Next = "/next";
    public const string Help = "/help";
    public const string Points = "/points";
    public const string Pause = "/pause";

    /// <summary>What each command does, in the order in which help lists them.</summary>
    public static readonly IReadOnlyList<(string Name, string Does)> All =
    [
        ("/hint", "a nudge from your own notes"),
        ("/skip", "move on without answering, or without more follow-ups"),
        (Next, "from the feedback to the next question; Enter does the same"),
        ("/retry", "answer the question again; the last attempt counts"),
        (Points, "every point of your notes that applied, with your words beside it"),
        (Pause, "stop here and go on another time; Ctrl+C does the same"),
        ("/end", "end the interview now and see the report"),
        (Help, "this list"),
    ];

    /// <summary>"/skip please" is meant as "/skip"; anything but a known command with words behind it stays as it is.</summary>
    public static string Meant(string text) =>
        text.Trim().Split(' ')[0] is var word && !text.Contains('\n') && All.Any(command => command.Name == word) ? word : text;

    public static bool IsCommand(string text) => text.Trim() is ['/', ..] word && !word.Contains(' ') && !word.Contains('\n');

    public static bool BelongsToReview(string text) => text.Trim() is Next or "/retry" or Points or Pause or "/end" or Help;

    /// <summary>What the interview is asked to do; null when it is a matter of this terminal alone, or unknown.</summary>
    public static SessionCommand? ToSession(string text) => text.Trim() switch
    {
        "/hint" => new SessionCommand.Hint(),
        "/skip" => new SessionCommand.Skip(),
        Next => new SessionCommand.Continue(),
        "/retry" => new SessionCommand.Retry(),
        "/end" => new SessionCommand.End(),
        _ => null,
    };
}
