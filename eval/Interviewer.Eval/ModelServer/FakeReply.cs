using System.Net;

namespace Interviewer.Eval.ModelServer;

/// <summary>What the fake model server does with one request.</summary>
internal abstract record FakeReply
{
    private FakeReply() { }

    /// <summary>Text, in the provider's format, streamed word by word where streaming was asked for.</summary>
    /// <param name="FinishReason">As OpenAI names it.</param>
    public sealed record Text(string Content, string FinishReason = "stop") : FakeReply
    {
        /// <summary>Time before each piece of a stream.</summary>
        public TimeSpan Pace { get; init; } = TimeSpan.Zero;
    }

    /// <summary>The model wants a function called.</summary>
    /// <param name="Name">How the function's name ends.</param>
    public sealed record Tool(string Name, string ArgumentsJson) : FakeReply;

    public sealed record Status(HttpStatusCode Code, string? Body = null, string? RetryAfter = null) : FakeReply;

    /// <summary>Bytes that are no answer of the protocol.</summary>
    public sealed record Raw(string Body, string ContentType = "application/json") : FakeReply;

    /// <summary>The connection is cut after so many pieces of a stream; at once with 0.</summary>
    public sealed record Reset(int AfterPieces = 0, string Content = "One two three four five six seven eight.") : FakeReply;

    /// <summary>So many pieces, then silence for as long as the client waits.</summary>
    public sealed record Stall(int AfterPieces = 0, string Content = "One two three four five six seven eight.") : FakeReply;
}
