namespace Interviewer.Grading;

/// <summary>Presence of situation, task, action and result: 0, .5 or 1 each.</summary>
public sealed record StarScores(double S, double T, double A, double R)
{
    private const double MostOfAStory = 2.5;

    /// <summary>0 to 4.</summary>
    internal double Sum() => S + T + A + R;

    /// <summary>Whether enough of a story is told to be a case, however much of a view it sounds.</summary>
    internal bool IsCase() => Sum() >= MostOfAStory;
}
