namespace Interviewer.Notes;

/// <summary>"Conflict | the rota" in a table of which story to tell: what its author says those stories are good for.</summary>
internal sealed class StoryPlans
{
    // Who wrote down as many questions asks those, and means the topics of such a table as an index of the stories.
    private const int FewestAsked = 3;

    private readonly HashSet<(string File, int Line)> rows = [];
    private readonly ILookup<string, string> topics;

    public StoryPlans(IEnumerable<NoteDocument> documents, LinkResolver links)
    {
        var plans =
            from document in documents
            from section in document.Root.SelfAndDescendants()
            let asked = section.Items.FindAll(item => QuestionLabel.IsAsked(item.Text, item.Reading.Cues))
            // A topic among questions is asked like those.
            let asksNone = asked.TrueForAll(item => QuestionLabel.TopicsAsked(item).Length > 0)
            from item in asked
            from child in item.Children
            from story in links.Pointed(child.Text)
            select (Place: (document.File, item.Line), asksNone, story, Topics: QuestionLabel.TopicsAsked(item));
        var found = plans.ToList();
        rows.UnionWith(found.Where(plan => plan.asksNone).Select(plan => plan.Place));
        topics = found.SelectMany(plan => plan.Topics, (plan, topic) => (plan.story, topic)).ToLookup(plan => plan.story, plan => plan.topic);
    }

    public NarrativeDraft Apply(NarrativeDraft draft) =>
        topics.Contains(draft.Narrative.Id) ? draft with { Narrative = draft.Narrative with { GoodFor = [.. draft.Narrative.GoodFor, .. topics[draft.Narrative.Id]] } } : draft;

    /// <summary>The questions to ask: without the topics where there are others.</summary>
    public List<Question> Asked(List<Question> questions) =>
        questions.FindAll(question => !rows.Contains((question.File, question.Line))) is { Count: >= FewestAsked } asked ? asked : questions;
}
