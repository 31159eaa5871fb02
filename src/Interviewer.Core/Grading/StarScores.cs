namespace Interviewer.Grading;

/// <summary>Presence of situation, task, action and result: 0, .5 or 1 each.</summary>
public sealed record StarScores(double S, double T, double A, double R)
{
    // What tells this much of a story is a case, however much of a view it sounds.
    private const double MostOfAStory = 2.5;

    internal double Sum() => S + T + A + R;

    internal bool TellCase() => Sum() >= MostOfAStory;
}
