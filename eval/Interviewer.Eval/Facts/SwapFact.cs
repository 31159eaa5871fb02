using System.Text.Json;

namespace Interviewer.Eval.Facts;

/// <summary>
/// A fact of some notes, written down by hand apart from the parser, with what is needed to tell it rightly and wrongly.
/// </summary>
/// <param name="Kind">Chooses the phrasings in <c>phrasings.txt</c>.</param>
/// <param name="Story">Title of the narrative it belongs to; null for the one its line stands in.</param>
/// <param name="Subject">What the figure or denial is about, as it stands in a sentence.</param>
/// <param name="One">The same in the singular, for what the notes say never happened.</param>
/// <param name="Values">The figure, or both ends of a from-to.</param>
/// <param name="Unit">What follows the figure: "a month", "%", "engineers"; empty when the subject says it all.</param>
/// <param name="Exact">False when the notes say "about", so that a neighbouring figure is no contradiction.</param>
/// <param name="Truths">Right wordings where there is no figure: a role, a date, a place.</param>
/// <param name="Wrong">Wrong ones.</param>
/// <param name="Says">Sentences of this fact alone, with slots as in the phrasings; every second one is held.</param>
/// <param name="Denies">Sentences that contradict it, likewise.</param>
/// <param name="Tells">Sentences that agree with it.</param>
internal sealed record SwapFact(string Id, string Notes, int Line, string Kind)
{
    public string? Story { get; init; }
    public string Subject { get; init; } = "";
    public string One { get; init; } = "";
    public bool Plural { get; init; } = true;
    public IReadOnlyList<double> Values { get; init; } = [];
    public string Unit { get; init; } = "";
    public bool Exact { get; init; } = true;
    public IReadOnlyList<string> Truths { get; init; } = [];
    public IReadOnlyList<string> Wrong { get; init; } = [];
    public IReadOnlyList<string> Says { get; init; } = [];
    public IReadOnlyList<string> Denies { get; init; } = [];
    public IReadOnlyList<string> Tells { get; init; } = [];

    public bool Falls => Values is [var from, var to] && to < from;

    public static IEnumerable<SwapFact> ReadAll(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<SwapFact>(line, InterviewerJson.Compact)!);
}
