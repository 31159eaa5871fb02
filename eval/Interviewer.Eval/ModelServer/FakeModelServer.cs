using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interviewer.Eval.ModelServer;

/// <summary>
/// A model server on a real port that speaks the wire formats of OpenAI, Azure OpenAI and Ollama, for chat, streams, tools, JSON schemas
/// and embeddings. Replies come from a queue, or from a function of the request when the queue is empty; every request is kept.
/// </summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<FakeReply> queue = new();

    private FakeModelServer(WebApplication app) => this.app = app;

    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    /// <summary>What is answered when nothing is queued.</summary>
    public Func<FakeRequest, FakeReply> Otherwise { get; set; } = _ => new FakeReply.Text("Understood.");

    /// <summary>The vector of a text.</summary>
    public Func<string, float[]> Embed { get; set; } = HashVector.Of;

    /// <summary>What requests for embeddings get in the place of vectors; null for vectors.</summary>
    public FakeReply? EmbeddingFault { get; set; }

    /// <summary>Base address without a trailing slash.</summary>
    public string Address => app.Urls.First();

    public static async Task<FakeModelServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var server = new FakeModelServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync(cancellationToken);
        return server;
    }

    public void Enqueue(params IEnumerable<FakeReply> replies)
    {
        foreach (var reply in replies) queue.Enqueue(reply);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Method == "GET")
        {
            await context.Response.WriteAsJsonAsync(new JsonObject { ["models"] = new JsonArray(), ["data"] = new JsonArray() });
            return;
        }
        var body = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!;
        var request = new FakeRequest(context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()), body);
        Requests.Enqueue(request);
        if (request.IsEmbedding && EmbeddingFault is null)
        {
            await EmbedAsync(context, request);
            return;
        }
        var reply = request.IsEmbedding ? EmbeddingFault! : queue.TryDequeue(out var next) ? next : Otherwise(request);
        switch (reply)
        {
            case FakeReply.Status status:
                context.Response.StatusCode = (int)status.Code;
                if (status.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait;
                await WriteAsync(context, status.Body ?? """{"error":{"message":"It failed.","code":"failed"}}""", "application/json");
                break;
            case FakeReply.Raw raw:
                await WriteAsync(context, raw.Body, raw.ContentType);
                break;
            case FakeReply.Text text when request.Streams:
                await StreamAsync(context, request, text.Content, int.MaxValue, text.Pace, text.FinishReason);
                break;
            case FakeReply.Text text:
                await Task.Delay(text.Pace, context.RequestAborted);
                await WriteAsync(context, Whole(request, new JsonObject { ["role"] = "assistant", ["content"] = text.Content }, text.FinishReason, text.Content).ToJsonString(), "application/json");
                break;
            case FakeReply.Tool tool:
                await CallToolAsync(context, request, tool);
                break;
            case FakeReply.Reset reset:
                if (reset.AfterPieces > 0) await StreamAsync(context, request, reset.Content, reset.AfterPieces, TimeSpan.Zero, "stop");
                context.Abort();
                break;
            case FakeReply.Stall stall:
                if (stall.AfterPieces > 0) await StreamAsync(context, request, stall.Content, stall.AfterPieces, TimeSpan.Zero, "stop");
                try
                {
                    await Task.Delay(Timeout.Infinite, context.RequestAborted);
                }
                catch (OperationCanceledException)
                {
                }
                break;
        }
    }

    private Task EmbedAsync(HttpContext context, FakeRequest request)
    {
        string[] inputs = request.Body["input"] is JsonArray many ? [.. many.Select(one => one!.GetValue<string>())] : [request.Body["input"]!.GetValue<string>()];
        var model = request.Body["model"]?.GetValue<string>() ?? "fake";
        var base64 = request.Body["encoding_format"]?.GetValue<string>() is "base64";
        JsonNode Vector(string text) => base64
            ? Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(Embed(text)))
            : JsonSerializer.SerializeToNode(Embed(text))!;
        JsonObject reply = request.IsOllama
            ? new() { ["model"] = model, ["embeddings"] = new JsonArray([.. inputs.Select(text => JsonSerializer.SerializeToNode(Embed(text)))]), ["prompt_eval_count"] = 7 }
            : new()
            {
                ["object"] = "list", ["model"] = model,
                ["data"] = new JsonArray([.. inputs.Select((text, i) => (JsonNode)new JsonObject { ["object"] = "embedding", ["index"] = i, ["embedding"] = Vector(text) })]),
                ["usage"] = new JsonObject { ["prompt_tokens"] = 7, ["total_tokens"] = 7 },
            };
        return WriteAsync(context, reply.ToJsonString(), "application/json");
    }

    private static async Task CallToolAsync(HttpContext context, FakeRequest request, FakeReply.Tool tool)
    {
        JsonNode arguments = request.IsOllama ? JsonNode.Parse(tool.ArgumentsJson)! : JsonValue.Create(tool.ArgumentsJson);
        JsonObject call = new() { ["id"] = "call_1", ["type"] = "function", ["index"] = 0, ["function"] = new JsonObject { ["name"] = request.Tool(tool.Name), ["arguments"] = arguments } };
        JsonObject message = new() { ["role"] = "assistant", ["content"] = "", ["tool_calls"] = new JsonArray(call) };
        if (!request.Streams)
        {
            await WriteAsync(context, Whole(request, message, "tool_calls", "").ToJsonString(), "application/json");
            return;
        }
        context.Response.ContentType = request.IsOllama ? "application/x-ndjson" : "text/event-stream";
        await PieceAsync(context, request, Chunk(request, message, null));
        await EndAsync(context, request, "tool_calls");
    }

    private static async Task StreamAsync(HttpContext context, FakeRequest request, string content, int pieces, TimeSpan pace, string finish)
    {
        context.Response.ContentType = request.IsOllama ? "application/x-ndjson" : "text/event-stream";
        var words = content.Split(' ');
        for (var i = 0; i < words.Length && i < pieces; i++)
        {
            if (pace > TimeSpan.Zero) await Task.Delay(pace, context.RequestAborted);
            await PieceAsync(context, request, Chunk(request, new JsonObject { ["role"] = "assistant", ["content"] = (i > 0 ? " " : "") + words[i] }, null));
        }
        if (pieces == int.MaxValue) await EndAsync(context, request, finish);
    }

    private static async Task EndAsync(HttpContext context, FakeRequest request, string finish)
    {
        await PieceAsync(context, request, Chunk(request, new JsonObject { ["role"] = "assistant", ["content"] = "" }, finish));
        if (!request.IsOllama) await context.Response.WriteAsync("data: [DONE]\n\n", context.RequestAborted);
    }

    private static async Task PieceAsync(HttpContext context, FakeRequest request, JsonObject piece)
    {
        await context.Response.WriteAsync(request.IsOllama ? piece.ToJsonString() + "\n" : $"data: {piece.ToJsonString()}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static JsonObject Chunk(FakeRequest request, JsonObject delta, string? finish)
    {
        if (request.IsOllama) return OllamaMessage(request, delta, done: finish is not null);
        JsonObject chunk = new()
        {
            ["id"] = "chatcmpl-1", ["object"] = "chat.completion.chunk", ["created"] = 1, ["model"] = Model(request),
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
        };
        if (finish is not null) chunk["usage"] = Usage();
        return chunk;
    }

    private static JsonObject Whole(FakeRequest request, JsonObject message, string finish, string content) => request.IsOllama
        ? OllamaMessage(request, message, done: true)
        : new()
        {
            ["id"] = "chatcmpl-1", ["object"] = "chat.completion", ["created"] = 1, ["model"] = Model(request),
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finish }),
            ["usage"] = Usage(),
        };

    private static JsonObject OllamaMessage(FakeRequest request, JsonObject message, bool done)
    {
        JsonObject reply = new() { ["model"] = Model(request), ["created_at"] = "2026-03-14T09:30:00Z", ["message"] = message, ["done"] = done };
        if (done) (reply["done_reason"], reply["prompt_eval_count"], reply["eval_count"]) = ("stop", 120, 30);
        return reply;
    }

    private static JsonObject Usage() => new() { ["prompt_tokens"] = 120, ["completion_tokens"] = 30, ["total_tokens"] = 150 };

    private static string Model(FakeRequest request) => request.Body["model"]?.GetValue<string>() ?? "fake-deployment";

    private static Task WriteAsync(HttpContext context, string body, string contentType)
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
