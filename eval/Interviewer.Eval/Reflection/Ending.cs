using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reflection;

/// <summary>How an answer ends, in two to five sentences, and with what reflection.</summary>
internal sealed record Ending(string Id, string Text, EndingKind Kind)
{
    public static IEnumerable<Sample<Ending>> ReadAll() => EvalData.Parts<Ending>("endings.jsonl").Select(pair => new Sample<Ending>(pair.Item.Id, pair.Item, pair.Part));
}
