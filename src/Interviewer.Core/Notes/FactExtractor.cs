using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>What an answer can be checked against: figures, outcomes, roles, names and the like, each with its line.</summary>
internal sealed class FactExtractor(LinkResolver links, StableIds ids)
{
    private const int MaximumClaims = 50;

    private readonly List<Fact> facts = [];
    private readonly Dictionary<(string Owner, FactKind Kind, string Value), List<IReadOnlyList<string>>> known = [];
    private readonly HashSet<string> stories = [];

    public static List<Fact> Extract(IReadOnlyList<NarrativeDraft> drafts, LinkResolver links, StableIds ids)
    {
        var extractor = new FactExtractor(links, ids);
        extractor.stories.UnionWith(drafts.Where(draft => draft.Narrative.Kind is NarrativeKind.Story).Select(draft => draft.Narrative.Id));
        foreach (var draft in drafts) extractor.Read(draft);
        return extractor.facts;
    }

    private void Read(NarrativeDraft draft)
    {
        var kinds = new Dictionary<NoteItem, CriterionKind>(draft.Passages.Sum(passage => passage.Items.Count), SameItem.Comparer);
        foreach (var passage in draft.Passages)
        {
            foreach (var item in passage.Items) kinds[item] = passage.Kind;
        }
        var parts = draft.Passages.SelectMany(passage => passage.Items).Where(item => item.Whole is not null).ToLookup(item => item.Whole!, SameItem.Comparer);
        foreach (var item in draft.Items) Read(item, draft.Narrative, draft.Narrative.Id, kinds, parts);
        foreach (var passage in draft.Passages.Where(passage => passage.IsPoint))
        {
            if (StatementFacts.Stance(passage) is { } stance) Add(stance, draft.Narrative, draft.Narrative.Id, passage.Lines[0].First);
        }
    }

    private void Read(NoteItem item, Narrative narrative, string owner, Dictionary<NoteItem, CriterionKind> kinds, ILookup<NoteItem, NoteItem> parts)
    {
        // An improvement area that links to a story on a line tells of that story there, and in what is nested under it.
        if (narrative.Kind is not NarrativeKind.Story && item.Links.Count > 0)
            owner = links.Targets(narrative.File, item.Links).FirstOrDefault(stories.Contains) ?? owner;
        if (parts.Contains(item))
        {
            foreach (var part in parts[item]) Read(part, narrative, owner, kinds, parts);
        }
        // What a story says at length is as true as what it says in short.
        else if ((!item.IsAside || item.Kind is NoteItemKind.Retelling) && !item.IsOnlyLinks)
        {
            var place = new FactPlace(kinds.GetValueOrDefault(item, CriterionKind.Context), stories.Contains(owner), owner != narrative.Id);
            var text = item.Whole is null && PartLabels.Read(item) is { Rest.Length: > 0 } labelled ? labelled.Rest : item.Text;
            if (StatementFacts.OfItem(text, item.Reading.Cues) is { } said) Add(said, narrative, owner, item.Line);
            if ((item.Reading.Cues & (Cue.Figure | Cue.Capital | StatementFacts.Cues)) is not Cue.None) ReadSentences(text, item, place, narrative, owner);
        }
        foreach (var child in item.Children) Read(child, narrative, owner, kinds, parts);
    }

    private void ReadSentences(string text, NoteItem item, FactPlace place, Narrative narrative, string owner)
    {
        var sentences = SentenceSplitter.Split(text);
        Sentence? before = null;
        foreach (var sentence in sentences)
        {
            var cues = sentences.Count == 1 ? item.Reading.Cues : Cues.In(sentence.Text);
            if ((cues & Cue.Figure) is not Cue.None)
                foreach (var found in FigureFacts.In(sentence, place, cues)) Add(found, narrative, owner, item.Line);
            if ((cues & Cue.Capital) is not Cue.None)
                foreach (var found in NameFacts.In(sentence, place)) Add(found, narrative, owner, item.Line);
            if ((cues & StatementFacts.Cues) is not Cue.None)
                foreach (var found in StatementFacts.In(sentence, before, place, cues)) Add(found, narrative, owner, item.Line);
            before = sentence;
        }
    }

    private void Add(FoundFact found, Narrative narrative, string owner, int line)
    {
        // "From 40 minutes to 15" under "A shorter handover" is about the handover.
        if (found.HeadNouns.Count == 0) found = found with { HeadNouns = [.. Tokenizer.ContentStems(narrative.Title)] };
        if (!IsNew(found, owner)) return;
        var id = ids.Next("fact", [owner, found.Kind.ToString(), found.Value], found.Text);
        facts.Add(new(id, owner, found.Kind, found.Text, found.Value, found.Unit, found.HeadNouns, found.Tolerance, found.Negated, found.Severity, narrative.File, line));
    }

    /// <summary>One fact per claim: said twice, it would be contradicted twice.</summary>
    private bool IsNew(FoundFact found, string owner)
    {
        var key = (owner, found.Kind, found.Value);
        if (!known.TryGetValue(key, out var claims)) known[key] = claims = [];
        var again = found.Kind is FactKind.Name or FactKind.Place
            ? claims.Count > 0
            : claims.Exists(heads => Holds(found.HeadNouns, heads) || Holds(heads, found.HeadNouns));
        // A claim repeated past this many is noise; the limit keeps hostile notes from costing quadratic time.
        if (again || claims.Count >= MaximumClaims) return false;
        claims.Add(found.HeadNouns);
        return true;
    }

    private static bool Holds(IReadOnlyList<string> nouns, IReadOnlyList<string> others)
    {
        foreach (var other in others)
            if (!nouns.Contains(other)) return false;
        return true;
    }

    /// <summary>The very item. The runtime's own hash of an object is made on first use, at a price.</summary>
    private sealed class SameItem : IEqualityComparer<NoteItem>
    {
        public static readonly SameItem Comparer = new();

        public bool Equals(NoteItem? one, NoteItem? other) => ReferenceEquals(one, other);

        public int GetHashCode(NoteItem item) => item.Line * 31 + item.Text.Length;
    }
}
