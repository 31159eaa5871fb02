namespace Interviewer.Notes;

/// <summary>What an item's own words say by themselves, read once for all the readers that ask.</summary>
internal sealed class ItemReading(NoteItem item)
{
    private readonly string text = item.Text;
    private readonly string? boldLead = item.BoldLead;
    private readonly bool isAside = item.IsAside;
    private PartLabel? label;
    private bool labelled;
    private string? asked;
    private bool? asks;
    private bool? standsIn;
    private bool? tells;

    public Cue Cues { get; } = Notes.Cues.In(item.Text);

    public PartLabel? Label
    {
        get
        {
            if (labelled) return label;
            labelled = true;
            return label = isAside ? null : PartLabels.Find(text, boldLead, Cues);
        }
    }

    /// <summary>The question in it, as <see cref="QuestionText"/> finds it.</summary>
    public string Asked => asked ??= QuestionText.Of(text).Asked;

    public bool AsksCandidate => asks ??= QuestionForm.AsksCandidate(Asked, Cues);

    /// <summary>Says somewhere what was done.</summary>
    public bool TellsAction => tells ??= Wording.TellsAction(text);

    /// <summary>Holds a mark that stands where text is still to be written.</summary>
    public bool StandsIn => standsIn ??= Placeholders.StandIn(text);

    /// <summary>A changed copy of the item has other words or another kind.</summary>
    public bool IsOf(NoteItem other) => ReferenceEquals(text, other.Text) && ReferenceEquals(boldLead, other.BoldLead) && isAside == other.IsAside;
}
