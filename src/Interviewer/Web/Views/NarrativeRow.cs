using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>A story or area of the outline.</summary>
/// <param name="Points">What an answer told with it can get across.</param>
/// <param name="Open">It is the one looked at.</param>
internal sealed record NarrativeRow(Narrative Narrative, IReadOnlyList<Criterion> Points, bool Open, CorrectionForm? Form, bool CanCorrect)
{
    public int Line => Narrative.Lines[0].First;
}
