using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Everything found in an answer before it is rated.</summary>
/// <param name="Echo">How far it speaks of what was asked.</param>
/// <param name="MissesTopic">As of <see cref="NamedTopic"/>.</param>
/// <param name="Stories">The ranking of narratives for the question, best first.</param>
/// <param name="Used">Ids of the narratives the answer uses, strongest first.</param>
/// <param name="Main">Those that make up the answer, the used ones among them.</param>
/// <param name="MainShare">Of its sentences, how many tell a point of one of those; 0 to 1.</param>
/// <param name="Touched">Those that it tells at length, whatever else it tells more of.</param>
/// <param name="Points">The applicable criteria with their verdicts.</param>
/// <param name="Told">How well a clean sentence, by position, tells anything that the notes hold or that happened, 0 to 1.</param>
/// <param name="Coverage">0 to 1.</param>
/// <param name="Account">What it says of the candidate; null where a case is asked for.</param>
/// <param name="Method">Where it is asked for, how much of a way of working it describes, 0 to 1.</param>
/// <param name="Weakness">How one is told; null where none is asked for, or nothing done about it is told.</param>
internal sealed record AnswerFindings(
    Question Question,
    AnswerReading Answer,
    StarSegmentation Star,
    ResponseType Response,
    QuestionEcho Echo,
    bool MissesTopic,
    IReadOnlyList<StoryMatch> Stories,
    IReadOnlyList<string> Used,
    IReadOnlyList<string> Main,
    double MainShare,
    IReadOnlyList<string> Touched,
    IReadOnlyList<(RubricCriterion Entry, PointVerdict Verdict)> Points,
    IReadOnlyList<double> Told,
    IReadOnlyList<FactFinding> Facts,
    double Coverage,
    SelfAccount? Account,
    WeaknessAccount? Weakness,
    double Method)
{
    public bool AnyPoint(CriterionKind kind, Verdict least = Verdict.Partial) => Points.Any(point =>
        point.Entry.Criterion.Kind == kind && (point.Verdict.Verdict is Verdict.Met || least is Verdict.Partial && point.Verdict.Verdict is Verdict.Partial));

    public bool Grounded(int sentence) => Told[sentence] >= VerdictJudge.Hint;

    /// <summary>The answer defends the opposite of a learning or principle that belongs to the question or to a story it tells.</summary>
    public bool Contradicts { get; } = Points.Any(point => point.Verdict.Verdict is Verdict.Contradicted && point.Entry.Importance is not Importance.Bonus
        && (point.Entry.Narrative is null || Used.Contains(point.Entry.Narrative))
        && point.Entry.Criterion.Kind is CriterionKind.Learning or CriterionKind.Principle or CriterionKind.Hint)
        || Used.Count > 0 && PolarityJudge.DefendsFailure(Question, Answer);

    public IEnumerable<ReadSentence> Evidence(PointVerdict verdict) => Answer.Sentences.Skip(verdict.At.First).Take(verdict.At.Count);
}
