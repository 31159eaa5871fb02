namespace Interviewer.Eval.FollowUps;

/// <summary>
/// Answers follow-ups as somebody who holds points back until a question brings them to mind: what was asked is read from its words, never from
/// the kind of probe it is. Tells at most two points at a time, in the order of the notes.
/// </summary>
internal sealed class SimulatedCandidate(IEnumerable<HeldPoint> held)
{
    private const int PointsAtATime = 2;

    private readonly List<HeldPoint> untold = [.. held.OrderBy(point => point.Point.Lines[0].First)];

    public IReadOnlyList<HeldPoint> Untold => untold;

    public string Answer(string question)
    {
        var asked = QuestionReader.Read(question);
        HeldPoint[] told = [.. untold.Where(point => point.ComesUp(question, asked)).Take(PointsAtATime)];
        untold.RemoveAll(told.Contains);
        return told.Length == 0 ? "There is not much more I could say about that." : string.Join(' ', told.Select(point => point.Retelling));
    }

    /// <summary>The most points that any <paramref name="questions"/> questions, each about one thing, could have brought out.</summary>
    public static int Reachable(IReadOnlyList<HeldPoint> held, int questions)
    {
        if (questions == 0 || held.Count == 0) return 0;
        // A point is asked after by what it answers to, or by its own words.
        return held.SelectMany(Ways).Distinct().Max(way =>
        {
            HeldPoint[] told = [.. held.Where(point => Ways(point).Contains(way)).OrderBy(point => point.Point.Lines[0].First).Take(PointsAtATime)];
            return told.Length + Reachable([.. held.Except(told)], questions - 1);
        });
    }

    private static IEnumerable<string> Ways(HeldPoint point) => point.BroughtOutBy.Select(about => about.ToString()).Append(point.Point.Id);
}
