namespace Interviewer.Indexing;

/// <summary>How well a narrative serves a question. <paramref name="Score"/> is 0 to 1 within one question, best first.</summary>
/// <param name="Fit">0 or more: comparable between the questions of the same notes, which scores are not.</param>
public sealed record StoryMatch(string StoryId, double Score, StoryMatchSource Source, double Fit)
{
    /// <summary>Fitted on the questions over notes of many trades: half of those that no story answers stay below it, and one in twenty of the others.</summary>
    private const double LeastFit = .3;

    /// <summary>Something in it speaks for the question, or the author says so; what does not fit comes first only where nothing fits.</summary>
    public bool Fits => Source is not StoryMatchSource.Retrieved || Fit >= LeastFit;
}
