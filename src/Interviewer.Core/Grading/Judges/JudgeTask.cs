using System.Security.Cryptography;
using System.Text;
using Interviewer.Notes;

namespace Interviewer.Grading.Judges;

/// <summary>What a grader is shown of one answer: numbered sentences between marks that the answer cannot know, and the points it may judge.</summary>
internal sealed class JudgeTask
{
    /// <summary>Stories the model may say are told: those the rules heard, then those that fit the question best.</summary>
    private const int MostStories = 5;

    private readonly Question question;
    private readonly AnswerReading answer;
    private readonly IReadOnlyList<Narrative> candidates;
    private readonly Dictionary<string, string> ids;
    private readonly Dictionary<string, Alignment> heard;
    private readonly string seed;

    public JudgeTask(Preparation preparation, Question question, AnswerAssessment assessment)
    {
        (this.question, answer) = (question, assessment.Answer);
        candidates = [.. assessment.Used.Concat(assessment.Touched).Concat(preparation.StoriesFor(question).Select(match => match.StoryId)).Distinct().Take(MostStories)
            .Select(id => preparation.Outline.Narratives.First(narrative => narrative.Id == id))];
        Points = [.. assessment.Points.Where(point => point.Entry.Importance is not Importance.Bonus).Select(point => point.Entry.Criterion).DistinctBy(criterion => criterion.Id)];
        heard = assessment.Points.Where(point => point.Verdict.Credit > 0).ToDictionary(point => point.Entry.Criterion.Id, point => point.Verdict.At, StringComparer.Ordinal);
        ids = Points.Index().ToDictionary(entry => entry.Item.Id, entry => $"P{entry.Index + 1}", StringComparer.Ordinal);
        // Drawn from the answer itself, so that the same answer makes the same calls and replies can be kept.
        seed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(preparation.RubricFor(question).Hash + "\n" + answer.Raw)));
    }

    /// <summary>The points worth a model's judgement; bonuses are found by rules.</summary>
    public IReadOnlyList<Criterion> Points { get; }

    /// <summary>What the model calls a point: an id of the notes would cost more than many a point says.</summary>
    public string IdOf(Criterion point) => ids[point.Id];

    /// <summary>Whether the rules credit the point with any of these sentences.</summary>
    public bool IsHeardByRules(Criterion point, Alignment there) =>
        heard.TryGetValue(point.Id, out var at) && at.First < there.First + there.Count && there.First < at.First + at.Count;

    /// <summary>The points in an order of their own for each vote, so that no place in the list is favoured.</summary>
    public IReadOnlyList<Criterion> Shuffled(int vote)
    {
        var order = Points.ToArray();
        new Random(Convert.ToInt32(seed[..7], 16) + vote).Shuffle(order);
        return order;
    }

    /// <param name="points">Those to be judged in this call.</param>
    /// <param name="view">Asks for the view of the whole answer as well.</param>
    /// <param name="errors">What was wrong with the last reply; empty on the first try.</param>
    public IReadOnlyDictionary<string, object?> Values(IReadOnlyList<Criterion> points, bool view, IReadOnlyList<string> errors) => new Dictionary<string, object?>
    {
        ["nonce"] = seed[..12],
        ["question"] = question.AskAs,
        ["points"] = string.Join('\n', points.Select(point => $"{IdOf(point)}: {OneLine(point.Text)}")),
        ["stories"] = string.Join('\n', candidates.Select((narrative, i) => $"N{i + 1}: {OneLine(narrative.Title)}")),
        ["sentences"] = string.Join('\n', answer.Guarded.Sentences.Select(sentence =>
            $"S{sentence.Number}: {(answer.Guarded.Clean.Contains(sentence) ? OneLine(sentence.Text) : "[removed]")}")),
        ["view"] = view,
        ["errors"] = errors.Count == 0 ? "" : $"Your last reply could not be used. Reply again, complete, with these mended:\n- {string.Join("\n- ", errors)}",
    };

    /// <summary>Ids of the stories that the votes say are told; those of no candidate are made up and left out.</summary>
    public IReadOnlyList<string> Told(IEnumerable<JudgeVote> votes) =>
        [.. votes.SelectMany(vote => vote.Whole?.Narratives ?? []).Distinct().SelectMany(id => candidates.Where((_, i) => id == $"N{i + 1}")).Select(narrative => narrative.Id)];

    // A line break inside a sentence could pass for the next one.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
