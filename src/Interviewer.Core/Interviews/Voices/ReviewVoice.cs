using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Models;
using Interviewer.Notes;

namespace Interviewer.Interviews.Voices;

/// <summary>
/// Words feedback and the closing summary by the grader's model. What they say is computed; what is said beyond that is not shown, and the plain
/// wording stands in its place. Without a grader's model nothing is reworded.
/// </summary>
public sealed class ReviewVoice(ModelCalls calls, ModelClients clients, PromptLibrary prompts)
{
    private const string NextId = "next";

    private static readonly JsonElement Form = JsonDocument.Parse("""
        {"type":"object","properties":{"remarks":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"text":{"type":"string"}},
         "required":["id","text"],"additionalProperties":false}}},"required":["remarks"],"additionalProperties":false}
        """).RootElement;

    private sealed record Reply(IReadOnlyList<Remark>? Remarks);

    private sealed record Remark(string? Id, string? Text);

    /// <param name="tokens">Tokens that may still be used for wording.</param>
    /// <returns>The feedback to show, null where it stays as it is; and where its words come from, null when no model was asked.</returns>
    public async Task<(Feedback? Feedback, SpokenBy? By)> WordAsync(Question question, Evaluation evaluation, long tokens, CancellationToken cancellationToken)
    {
        // Whoever waits is not made to wait again for a model that has just failed to grade.
        if (evaluation is not { Feedback: { } plain, Fallback: null }) return (null, null);
        Dictionary<string, string> remarks = new(
            [.. plain.Worked.Select((point, i) => KeyValuePair.Create($"worked-{i + 1}", point.Text)), .. plain.Missing.Select((point, i) => KeyValuePair.Create($"missing-{i + 1}", point.Text)), new(NextId, plain.Next)]);
        var lines = string.Join('\n', remarks.Select(remark => JsonSerializer.Serialize(new { id = remark.Key, text = remark.Value }, InterviewerJson.Compact)));
        var (reply, by) = await AskAsync("feedback", new() { ["question"] = question.AskAs, ["remarks"] = lines }, Form, tokens, cancellationToken);
        if (reply is null) return (null, by);
        var said = (ReplyJson.Read<Reply>(reply, JsonSerializerOptions.Web)?.Remarks ?? []).Where(remark => remark is { Id: not null, Text: not null }).DistinctBy(remark => remark.Id).ToDictionary(remark => remark.Id!, remark => remark.Text!.Trim());
        List<string> refused = [];
        var worded = plain with
        {
            Worked = [.. plain.Worked.Select((point, i) => point with { Text = Passed($"worked-{i + 1}") })],
            Missing = [.. plain.Missing.Select((point, i) => point with { Text = Passed($"missing-{i + 1}") })],
            Next = Passed(NextId),
        };
        if (FeedbackWriter.Words(worded) > FeedbackWriter.MaximumWords) return (null, by! with { Model = null, Fallback = "The model's feedback was not used: it is too long." });
        return (worded, refused.Count == 0 ? by : by! with { Fallback = $"{refused.Count} of {remarks.Count} remarks stand in plain words: {refused[0]}." });

        string Passed(string id)
        {
            var wrong = said.TryGetValue(id, out var text) ? RewordingCheck.Refuse(text, remarks[id]) : "the model left it out";
            if (wrong is not null) refused.Add(wrong);
            return wrong is null ? text! : remarks[id];
        }
    }

    /// <returns>The summary to show, null when there is nothing to sum up; and where its words come from, null when no model was asked.</returns>
    public async Task<(string? Summary, SpokenBy? By)> SumUpAsync(InterviewSession session, long tokens, CancellationToken cancellationToken)
    {
        if (InterviewSummary.Of(session) is not { } plain) return (null, null);
        var (reply, by) = await AskAsync("summary", new() { ["plain"] = plain }, schema: null, tokens, cancellationToken);
        if (reply is null) return (plain, by);
        return RewordingCheck.Refuse(reply.Trim(), plain) is { } wrong
            ? (plain, by! with { Model = null, Fallback = $"The model's summary was not used: {wrong}." })
            : (reply.Trim(), by);
    }

    private async Task<(string? Reply, SpokenBy? By)> AskAsync(string name, Dictionary<string, object?> values, JsonElement? schema, long tokens, CancellationToken cancellationToken)
    {
        if (clients.Settings(ModelRole.Grader) is not { } settings) return (null, null);
        var prompt = prompts[name];
        if (tokens <= 0) return (null, new(null, prompt.Hash, ModelUsage.None, "The token budget of this interview is used up."));
        try
        {
            var reply = await calls.AskAsync(ModelRole.Grader, prompt, values, schema, cancellationToken);
            return (reply.Text, new(settings.Model, prompt.Hash, reply.Usage, null));
        }
        catch (ModelFailureException e)
        {
            return (null, new(null, prompt.Hash, ModelUsage.None, e.Message));
        }
    }
}
