namespace Interviewer.Notes;

/// <summary>What a heading's own words say by themselves, read once for all the readers that ask.</summary>
internal sealed class HeadingReading(string title)
{
    private SectionKind? kind;
    private SectionKind? topic;
    private PartLabel? label;
    private bool labelled;
    private string? asked;
    private bool? forThem;

    /// <summary>The kind that it is made of nothing but the words for: "Interview questions".</summary>
    public SectionKind Kind => kind ??= SectionTyper.Named(title, strict: true);

    /// <summary>The kind that some of its words are for.</summary>
    public SectionKind Topic => topic ??= SectionTyper.Named(title, strict: false);

    public PartLabel? Label
    {
        get
        {
            if (labelled) return label;
            labelled = true;
            return label = PartLabels.ReadTitle(title);
        }
    }

    /// <summary>The question in it, as <see cref="QuestionText"/> finds it.</summary>
    public string Asked => asked ??= QuestionText.Of(title).Asked;

    public bool AsksInterviewer => forThem ??= QuestionForm.AsksInterviewer(title);
}
