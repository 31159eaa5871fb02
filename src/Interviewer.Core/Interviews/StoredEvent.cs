using System.Text.Json.Serialization;

namespace Interviewer.Interviews;

/// <summary>An event with its place in the log: <paramref name="Version"/> counts from 1 without gaps within a session.</summary>
[JsonConverter(typeof(StoredEventJson))]
public sealed record StoredEvent(int Version, DateTimeOffset At, SessionEvent Event);
