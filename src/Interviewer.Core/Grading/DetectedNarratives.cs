namespace Interviewer.Grading;

/// <summary>How strongly each narrative is told in an answer, strongest first.</summary>
internal sealed class DetectedNarratives
{
    // A narrative is used when it is this share as strong as the strongest, and the strongest is used at all above the floor.
    private const double ShareOfBest = .7;
    private const double Floor = .55;

    // Beside one that is told far more of, a narrative is a passing remark.
    private const double ShareOfMain = .4;

    // Of 7,000 answers that tell something the notes do not hold, nineteen in twenty are below this for every narrative.
    private const double SurelyMeant = 1;

    private const double ToldInPart = 1.2;
    private const double ToldAtLength = 2;

    // Of each, and of all together, how well any point is told in each sentence.
    private readonly Dictionary<string, double[]> tells = [];
    private readonly double[] best = [];

    /// <param name="strengths">Strongest first.</param>
    public DetectedNarratives(IReadOnlyList<NarrativeStrength> strengths)
    {
        tells = strengths.ToDictionary(narrative => narrative.Id, narrative => narrative.Sentences);
        best = strengths.Aggregate(best, (sofar, narrative) => NarrativeDetector.Larger(sofar, narrative.Sentences));
        var most = strengths.Count > 0 ? strengths[0].Strength : 0;
        Used = [.. strengths.TakeWhile(pair => pair.Strength >= Floor && pair.Strength >= ShareOfBest * most).Select(pair => pair.Id)];
        Meant = [.. strengths.TakeWhile(pair => pair.Strength >= SurelyMeant && pair.Strength >= ShareOfBest * most).Select(pair => pair.Id)];
        Main = [.. strengths.TakeWhile(pair => most >= Floor && pair.Strength >= ShareOfMain * most).Select(pair => pair.Id)];
        Credited = [.. strengths.TakeWhile((pair, i) => pair.Strength >= ToldInPart || i == 0 && pair.Strength >= Floor).Select(pair => pair.Id)];
        Touched = [.. strengths.TakeWhile(pair => pair.Strength >= ToldAtLength).Select(pair => pair.Id)];
    }

    /// <param name="told">Ids of those that a model says the answer tells.</param>
    public DetectedNarratives(IReadOnlyList<string> told) => (Used, Meant, Main, Credited, Touched) = (told, told, told, told, told);

    /// <summary>Ids of those that the answer is about.</summary>
    public IReadOnlyList<string> Used { get; }

    /// <summary>Ids of the used ones that are told by more than a likeness: who tells another story contradicts nothing.</summary>
    public IReadOnlyList<string> Meant { get; }

    /// <summary>Ids of those that make up the answer, the used ones among them: what is told beside them says nothing of its aim.</summary>
    public IReadOnlyList<string> Main { get; }

    /// <summary>Ids of those whose points count: unlike <see cref="Used"/> whatever else is told more of, so that telling more never takes a point away.</summary>
    public IReadOnlyList<string> Credited { get; }

    /// <summary>Ids of those that are told at length.</summary>
    public IReadOnlyList<string> Touched { get; }

    /// <summary>
    /// Whether the stretch tells a point of this one rather than by chance: the answer is about it, or no other is told better there. Of what tells
    /// another better, hardly one likeness in a hundred does.
    /// </summary>
    public bool Tells(string id, Alignment at) => Used.Contains(id) || at.Count > 0 && Most(tells[id], at) >= Most(best, at);

    private static double Most(double[] sentences, Alignment at) => sentences[at.First..(at.First + at.Count)].Max();
}
