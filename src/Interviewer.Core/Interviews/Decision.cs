namespace Interviewer.Interviews;

/// <summary>What the rules make of a command: events to store, possibly none, or one sentence of refusal.</summary>
public sealed record Decision(IReadOnlyList<SessionEvent> Events, string? Refusal)
{
    public static Decision Accept(params IReadOnlyList<SessionEvent> events) => new(events, null);

    public static Decision Refuse(string sentence) => new([], sentence);

    internal Decision Then(Decision next) => next.Refusal is null ? Accept([.. Events, .. next.Events]) : next;
}
