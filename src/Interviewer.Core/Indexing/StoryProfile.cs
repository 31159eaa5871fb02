using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>What ranking needs to know of one narrative, read once.</summary>
/// <param name="Stems">Occurrences of each content stem, those of the title among them.</param>
/// <param name="Title">Content stems of the title and of what the author says it is good for.</param>
/// <param name="TitleAsks">Competencies that those name as a question would, such as "Handling conflict".</param>
/// <param name="Shows">Occurrences of each cue by which stories show a competency; one in the title, which says what it is about, counts twice.</param>
/// <param name="HasTrouble">It has a challenge or a learning.</param>
/// <param name="HasFigures">Its impact is measured.</param>
internal sealed record StoryProfile(
    string Id,
    NarrativeKind Kind,
    IReadOnlyDictionary<string, int> Stems,
    IReadOnlySet<string> Title,
    IReadOnlySet<Competency> TitleAsks,
    IReadOnlyDictionary<CompetencyCue, double> Shows,
    bool HasTrouble,
    bool HasFigures)
{
    public static StoryProfile Of(Narrative narrative)
    {
        var title = Tokenizer.Tokenize(narrative.Title);
        var named = narrative.GoodFor.Select(topic => Tokenizer.Tokenize(topic)).Prepend(title).ToList();
        // Parts are read one by one, so that no phrase is found across the border of two.
        var passages = narrative.Parts.Select(part => Tokenizer.Tokenize(part.Text)).Prepend(title).ToList();
        return new(
            narrative.Id,
            narrative.Kind,
            passages.SelectMany(Content).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            named.SelectMany(Content).ToHashSet(StringComparer.Ordinal),
            named.SelectMany(Competencies.AskedIn).Select(cue => cue.Competency).ToHashSet(),
            passages.Append(title).SelectMany(Competencies.CuesIn).Where(cue => !cue.Asks).CountBy(cue => cue).ToDictionary(entry => entry.Key, entry => (double)entry.Value),
            narrative.Parts.Any(part => part.Kind is PartKind.Challenge or PartKind.Learning),
            narrative.Parts.Any(part => part.Kind is PartKind.Impact && part.Text.Any(char.IsAsciiDigit)));
    }

    public bool DoesShow(string competency) => Shows.Keys.Any(cue => cue.Competency.Name == competency);

    private static IEnumerable<string> Content(List<Token> tokens) => tokens.Where(token => token.IsContent).Select(token => token.Stem);
}
