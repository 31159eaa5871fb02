using Interviewer.Language;

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
    private bool? isPlaceholder;
    private bool? tells;
    private bool? tellsPast;
    private bool? instructs;
    private (int All, int Narrating)? sentences;

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

    // The sentences themselves are not kept: over many files it takes longer to keep them than to read them again.
    /// <inheritdoc cref="StoryShape.CountSentences"/>
    public (int All, int Narrating) Sentences => sentences ??= StoryShape.CountSentences(text);

    /// <summary>Says somewhere what was done, whatever it opens with.</summary>
    public bool TellsAction => tells ??= Wording.OpensWithAction(text) || Wording.PointsToAction(text) || SentenceSplitter.Split(text).Skip(1).Any(sentence => Wording.OpensWithAction(sentence.Text));

    /// <inheritdoc cref="StoryShape.TellsPast"/>
    public bool TellsPast => tellsPast ??= SentenceSplitter.Split(text).Exists(StoryShape.TellsPast);

    /// <inheritdoc cref="StoryShape.Instructs"/>
    public bool Instructs => instructs ??= StoryShape.Instructs(text);

    /// <summary>Holds a mark that stands where text is still to be written.</summary>
    public bool StandsIn => standsIn ??= Placeholders.StandIn(text, Cues);

    /// <summary>Such a mark and no word besides.</summary>
    public bool IsPlaceholder => isPlaceholder ??= StandsIn && Placeholders.IsNothingElse(text, Cues);

    /// <summary>A changed copy of the item has other words or another kind.</summary>
    public bool IsOf(NoteItem other) => ReferenceEquals(text, other.Text) && ReferenceEquals(boldLead, other.BoldLead) && isAside == other.IsAside;
}
