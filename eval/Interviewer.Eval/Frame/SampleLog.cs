using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Eval.Frame;

/// <param name="Milliseconds">Wall time of this sample, with others beside it unless the measure runs one at a time.</param>
/// <param name="Unscored">Why there is no result; null when there is one.</param>
internal sealed record SampleLog(string Id, Part Part, int Epoch, double Milliseconds, Tokens Tokens, string? Unscored, JsonElement? Result)
{
    /// <summary>For the console only; null when there is nothing to show or it may not be shown.</summary>
    [JsonIgnore]
    public string? Text { get; init; }
}
