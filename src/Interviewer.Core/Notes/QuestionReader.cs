namespace Interviewer.Notes;

/// <summary>The questions sections and embedded questions of one file.</summary>
internal sealed class QuestionReader(NoteDocument document, SectionTyper kinds, StableIds ids, LinkResolver links, NotesOverlap overlap)
{
    private readonly BulletClassifier classifier = new(overlap.Repeats);

    public List<Question> Questions { get; } = [];

    public List<Bullet> Bullets { get; } = [];

    public void Read()
    {
        foreach (var section in document.Root.SelfAndDescendants())
        {
            if (kinds[section] is SectionKind.Questions) ReadQuestions(section);
            else foreach (var item in section.Items.SelectMany(item => item.SelfAndDescendants()).Where(EmbeddedQuestions.Is)) ReadEmbedded(item, section);
        }
    }

    private void ReadQuestions(NoteSection section)
    {
        var items = section.Items.Where(item => item.Kind is NoteItemKind.Bullet or NoteItemKind.Paragraph).ToList();
        // A heading that is itself a question owns what stands below it.
        if (QuestionForm.IsInterrogative(section.Title) || QuestionForm.IsRequest(section.Title))
            items = [new(NoteItemKind.Paragraph, section.Title, null, section.Title, LineRange.At(section.Line), [], items)];
        foreach (var classified in classifier.Classify(items, group: null))
        {
            Bullets.AddRange(classified.SelfAndNotes().Where(one => one.Item.Kind is NoteItemKind.Bullet)
                .Select(one => new Bullet(document.File, one.Item.Line, one.Role, one.Of, one.Confidence, one.Reason)));
            if (classified.Role is BulletRole.Question) Add(classified, QuestionRole.Question, group: null, section);
            foreach (var sub in classified.Notes.Where(note => note.Role is BulletRole.SubQuestion)) Add(sub, QuestionRole.SubQuestion, classified.Item.Text, section);
        }
    }

    private void ReadEmbedded(NoteItem item, NoteSection section)
    {
        var question = new ClassifiedItem(item, BulletRole.Question, null, .8, "");
        question.Notes.AddRange(item.Children.Where(child => child.IsOnlyLinks).Select(child => new ClassifiedItem(child, BulletRole.StoryLink, item.Line, 1, "")));
        Add(question, QuestionRole.Embedded, group: null, section);
    }

    private void Add(ClassifiedItem question, QuestionRole role, string? group, NoteSection section)
    {
        var text = question.Item.Text;
        var askAs = QuestionPhrasing.AskAs(text, group);
        var probes = Notes(question, BulletRole.Probe);
        // The group's words are its topic, not what the question asks for.
        var asked = QuestionPhrasing.AskAs(text, group: null);
        var type = QuestionTyping.TypeOf(asked, probes.Count, wantsStory: role is QuestionRole.Embedded);
        var linked = links.Targets(document.File, question.SelfAndNotes().SelectMany(note => note.Item.Links));
        var corrected = question.SelfAndNotes().Where(note => note.Item.Corrected is BulletRole.StoryLink).SelectMany(note => links.Named(document.File, note.Item)).Distinct().ToList();
        Questions.Add(new(
            ids.Next("question", section.HeadingPath, text), role, type, text, askAs, document.File, question.Item.Line, group,
            QuestionTyping.StarExpected(type, asked), QuestionTyping.KExpected(type, probes.Count),
            probes, Notes(question, BulletRole.AnswerHint), [.. linked.Union(corrected)]) { CorrectedStories = corrected });
    }

    private static List<QuestionNote> Notes(ClassifiedItem question, BulletRole role) =>
        [.. question.Notes.Where(note => note.Role == role).Select(note => new QuestionNote(note.Item.Text, note.Item.Line))];
}
