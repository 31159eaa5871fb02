namespace Interviewer.Notes;

/// <summary>The questions sections and embedded questions of one file.</summary>
internal sealed class QuestionReader(NoteDocument document, SectionTyper kinds, StableIds ids, LinkResolver links, NotesOverlap overlap)
{
    // One or two may be meant for the candidate: "What is good leadership?"
    private const int FewestQuizzes = 4;

    private readonly HashSet<Question> quizzes = [];

    private readonly BulletClassifier classifier = new(overlap.Repeats, text => links.Named(text).Count > 0);

    public List<Question> Questions { get; } = [];

    public List<Bullet> Bullets { get; } = [];

    /// <summary>Says that questions of a technical interview are not asked in this one; null when there are none.</summary>
    public Gap? LeftOut { get; private set; }

    public void Read()
    {
        foreach (var section in document.Root.SelfAndDescendants().Where(section => kinds[section] is not SectionKind.Advice))
        {
            if (kinds[section] is SectionKind.Questions) ReadQuestions(section);
            else ReadOthers(section);
        }
        if (quizzes.Count < FewestQuizzes) return;
        var first = quizzes.MinBy(quiz => quiz.Line)!;
        LeftOut = new(GapKind.TechnicalQuestions, $"{quizzes.Count} questions test knowledge, such as “{first.AskAs}”: they are not asked here.", document.File, first.Line);
        Questions.RemoveAll(quizzes.Contains);
    }

    private void ReadQuestions(NoteSection section)
    {
        var isAsked = kinds.QuestionOf(section) is not null;
        var items = section.Items.Where(item => item.Kind is NoteItemKind.Bullet or NoteItemKind.Paragraph || (item.Kind is NoteItemKind.Quote && (isAsked || item.Reading.AsksCandidate)))
            .SelectMany(item => QuestionLabel.Questions(item) is var labelled && labelled.Any() ? labelled : [item]).ToList();
        // A heading that is itself a question owns what stands below it.
        if (isAsked)
            items = [new(NoteItemKind.Paragraph, section.Title, null, section.Title, LineRange.At(section.TitleLine), section.TitleLinks, items)];
        foreach (var classified in classifier.Classify(QuestionSections.WithAnswers(items), group: null, QuestionSections.Announces(section)))
        {
            Bullets.AddRange(classified.SelfAndNotes().Where(one => one.Item.Kind is NoteItemKind.Bullet)
                .Select(one => new Bullet(document.File, one.Item.Line, one.Role, one.Of, one.Confidence, one.Reason)));
            if (classified.Role is BulletRole.Question) Add(classified, QuestionRole.Question, group: null, section);
            foreach (var sub in classified.Notes.Where(note => note.Role is BulletRole.SubQuestion)) Add(sub, QuestionRole.SubQuestion, classified.Item.Text, section);
        }
    }

    /// <summary>Questions beside a story, and those answered with links.</summary>
    private void ReadOthers(NoteSection section)
    {
        var story = kinds[section] is SectionKind.Stories ? links.Narrative(section) : null;
        if (kinds.QuestionOf(section) is not null)
            Add(new(new(NoteItemKind.Paragraph, section.Title, null, section.Title, LineRange.At(section.TitleLine), section.TitleLinks, []), BulletRole.Question, null, .95, ""), QuestionRole.Question, null, section, story);
        foreach (var item in section.Items.Where(item => item.Kind is not NoteItemKind.Aside))
        {
            foreach (var asked in QuestionLabel.Questions(item))
            {
                foreach (var classified in classifier.Classify([asked], group: null).Where((one, i) => i == 0 || one.Role is BulletRole.Question))
                    Add(classified with { Role = BulletRole.Question }, QuestionRole.Question, null, section, story);
            }
            foreach (var embedded in (QuestionLabel.Is(item) ? [] : item.SelfAndDescendants()).Where(EmbeddedQuestions.Is)) ReadEmbedded(embedded, section);
        }
    }

    private void ReadEmbedded(NoteItem item, NoteSection section)
    {
        var question = new ClassifiedItem(item, BulletRole.Question, null, .8, "");
        question.Notes.AddRange(item.Children.Where(child => child.IsOnlyLinks).Select(child => new ClassifiedItem(child, BulletRole.StoryLink, item.Line, 1, "")));
        Add(question, QuestionRole.Embedded, group: null, section);
    }

    /// <param name="story">The story it stands with.</param>
    private void Add(ClassifiedItem question, QuestionRole role, string? group, NoteSection section, string? story = null)
    {
        var (text, pointer, mayAnswer) = QuestionText.Of(question.Item.Text);
        // "A job that went wrong - Mr Hollis"
        if (pointer is null && text.LastIndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash && links.Meant(text[(dash + 3)..]).Count > 0) (text, pointer) = (text[..dash], text[(dash + 3)..]);
        var probes = Notes(question, BulletRole.Probe);
        // The group's words are its topic, not what the question asks for.
        var asked = QuestionPhrasing.AskAs(text, group: null);
        var type = QuestionTyping.TypeOf(asked, probes.Count, wantsStory: role is QuestionRole.Embedded);
        var notes = question.SelfAndNotes().ToList();
        var corrected = notes.Where(note => note.Item.Corrected is BulletRole.StoryLink).SelectMany(note => links.Named(document.File, note.Item)).Distinct().ToList();
        List<string> stories = [.. links.Targets(document.File, notes.SelectMany(note => note.Item.Links)), .. corrected];
        var pointers = notes.Where(note => note.Role is BulletRole.StoryLink).Select(note => note.Item.Text).Prepend(pointer ?? "").ToList();
        stories.AddRange(pointers.SelectMany(links.Pointed).Concat(pointers.SelectMany(SameAs)).Prepend(story).OfType<string>());
        var hints = Notes(question, BulletRole.AnswerHint);
        if (mayAnswer && stories.Count == 0 && pointer!.Contains(' ')) hints = [new(pointer, question.Item.Line), .. hints];
        // A prepared answer can be held against the notes.
        if (type is QuestionType.Plan && hints.Count > 0) type = QuestionType.Approach;
        var read = new Question(
            ids.Next("question", section.HeadingPath, text), role, type, text, group is null ? asked : QuestionPhrasing.AskAs(text, group), document.File, question.Item.Line, group,
            QuestionTyping.StarExpected(type, asked), QuestionTyping.KExpected(type, probes.Count),
            probes, hints, [.. stories.Distinct()]) { CorrectedStories = corrected };
        Questions.Add(read);
        if (question.Item.Corrected is null && QuestionForm.IsQuiz(text)) quizzes.Add(read);
    }

    /// <summary>"Same answer as question 1": the stories of that question.</summary>
    private IReadOnlyList<string> SameAs(string text) =>
        StoryPointers.SameAs(text) is { } number && number <= Questions.Count ? Questions[number - 1].StoryLinks : [];

    private static List<QuestionNote> Notes(ClassifiedItem question, BulletRole role) =>
        [.. question.Notes.Where(note => note.Role == role).Select(note => new QuestionNote(note.Item.Text, note.Item.Line)).OrderBy(note => note.Line)];
}
