using System.Text.Json;
using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>
/// Server-sent events of one turn. The response begins with the first event, so that a refusal can still become problem details;
/// a client that has gone away stops the writing, never the work.
/// </summary>
internal sealed class EventStream(HttpContext context)
{
    public bool HasStarted { get; private set; }

    public ValueTask WriteAsync(StoredEvent entry) => WriteAsync(JsonSerializer.SerializeToElement(entry, InterviewerJson.Compact), entry.Version);

    public ValueTask WriteAsync<T>(string type, T value) =>
        WriteAsync(type, JsonSerializer.Serialize(value, InterviewerJson.Compact), id: null);

    private ValueTask WriteAsync(JsonElement entry, int version) => WriteAsync(entry.GetProperty("type").GetString()!, entry.GetRawText(), version);

    private async ValueTask WriteAsync(string type, string json, int? id)
    {
        if (!HasStarted) context.Response.ContentType = "text/event-stream";
        HasStarted = true;
        if (context.RequestAborted.IsCancellationRequested) return;
        try
        {
            await context.Response.WriteAsync($"event: {type}\n{(id is null ? "" : $"id: {id}\n")}data: {json}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
    }
}
