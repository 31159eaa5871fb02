using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>Anything a candidate can do besides answering, by name.</summary>
internal sealed record CommandRequest(string? Command)
{
    public static IReadOnlyList<string> Names { get; } = ["skip", "hint", "retry", "continue", "pause", "resume", "end"];

    /// <summary>Null when there is no such command.</summary>
    public static SessionCommand? Parse(string? name) => name switch
    {
        "skip" => new SessionCommand.Skip(),
        "hint" => new SessionCommand.Hint(),
        "retry" => new SessionCommand.Retry(),
        "continue" => new SessionCommand.Continue(),
        "pause" => new SessionCommand.Pause(),
        "resume" => new SessionCommand.Resume(),
        "end" => new SessionCommand.End(),
        _ => null,
    };
}
