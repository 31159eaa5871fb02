using Interviewer.Grading;

namespace Interviewer.Web.Views;

/// <summary>One rating with what it means in words, so that nobody has to guess what a 3 is.</summary>
/// <param name="Value">1 to 5.</param>
/// <param name="Anchor">The worded step nearest to the value.</param>
internal sealed record DimensionRow(string Name, double Value, string Anchor)
{
    private static readonly (string Name, bool OfStory, Func<Dimensions, double> Value, string[] Anchors)[] Scales =
    [
        ("Relevance", false, rated => rated.Relevance,
            ["does not answer the question", "near the question, but not what it asks for", "on the topic, but general", "a fitting example; part of the question left open", "answers the question with what fits it"]),
        ("Coverage", false, rated => rated.Coverage,
            ["hardly any of your points", "a few of your points", "about half of your points", "most of your points", "nearly all of your points"]),
        ("Structure", true, rated => rated.Structure,
            ["no story yet", "one part of a story", "some parts; task or result missing", "nearly all parts, one of them thin", "situation, task, action and result"]),
        ("Specificity", false, rated => rated.Specificity,
            ["nothing concrete", "little that could be checked", "concrete, the result in words only", "concrete, with a figure or a checkable outcome", "several figures or names, the result measured"]),
        ("Ownership", true, rated => rated.Ownership,
            ["your part is not told, or others are blamed", "little of it is told as yours", "your part unclear where it matters", "clear actions of your own", "your own decisions, with reasons"]),
        ("Reflection", true, rated => rated.Reflection,
            ["no looking back", "a general remark", "names a lesson", "a lesson from your notes, or an honest miss", "a lesson, and what you do differently since"]),
    ];

    /// <param name="ofStory">Whether a story was asked for: without one its parts are not rated.</param>
    public static IReadOnlyList<DimensionRow> Of(Dimensions? rated, bool ofStory) => rated is null
        ? []
        : [.. Scales.Where(scale => ofStory || !scale.OfStory).Select(scale => new DimensionRow(scale.Name, scale.Value(rated), Word(scale.Anchors, scale.Value(rated))))];

    private static string Word(string[] anchors, double value) =>
        anchors[Math.Clamp((int)Math.Round(value, MidpointRounding.AwayFromZero), 1, anchors.Length) - 1];
}
