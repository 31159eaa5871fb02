using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>What an answer can be checked against: figures, outcomes, roles, names and the like, each with its line.</summary>
internal sealed class FactExtractor(LinkResolver links, StableIds ids)
{
    private readonly List<Fact> facts = [];
    private readonly HashSet<(string Owner, FactKind Kind, string Value, string Heads)> known = [];
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
        var kinds = new Dictionary<NoteItem, CriterionKind>(ReferenceEqualityComparer.Instance);
        foreach (var passage in draft.Passages)
        {
            foreach (var item in passage.Items) kinds[item] = passage.Kind;
        }
        foreach (var item in draft.Items) Read(item, draft.Narrative, draft.Narrative.Id, kinds);
        foreach (var passage in draft.Passages.Where(passage => passage.IsPoint))
        {
            if (StatementFacts.Stance(passage) is { } stance) Add(stance, draft.Narrative.Id, draft.Narrative.File, passage.Lines[0].First);
        }
    }

    private void Read(NoteItem item, Narrative narrative, string owner, Dictionary<NoteItem, CriterionKind> kinds)
    {
        // An improvement area that links to a story on a line tells of that story there, and in what is nested under it.
        if (narrative.Kind is not NarrativeKind.Story && item.Links.Count > 0)
            owner = links.Targets(narrative.File, item.Links).FirstOrDefault(stories.Contains) ?? owner;
        if (item.Kind is not (NoteItemKind.Quote or NoteItemKind.Code))
        {
            var place = new FactPlace(kinds.GetValueOrDefault(item, CriterionKind.Context), stories.Contains(owner), owner != narrative.Id);
            foreach (var found in StatementFacts.OfItem(item.Text)) Add(found, owner, narrative.File, item.Line);
            foreach (var sentence in SentenceSplitter.Split(item.Text))
            {
                var read = FigureFacts.In(sentence, place).Concat(NameFacts.In(sentence, place)).Concat(StatementFacts.In(sentence, place));
                foreach (var found in read) Add(found, owner, narrative.File, item.Line);
            }
        }
        foreach (var child in item.Children) Read(child, narrative, owner, kinds);
    }

    private void Add(FoundFact found, string owner, string file, int line)
    {
        if (!known.Add((owner, found.Kind, found.Value, string.Join(' ', found.HeadNouns)))) return;
        var id = ids.Next("fact", [owner, found.Kind.ToString(), found.Value], found.Text);
        facts.Add(new(id, owner, found.Kind, found.Text, found.Value, found.Unit, found.HeadNouns, found.Tolerance, found.Negated, found.Severity, file, line));
    }
}
