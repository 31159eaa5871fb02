using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>
/// Chooses and orders the questions of an interview: as many kinds of question as the notes allow, an easy one first, and
/// never two in a row meant for the same story. Equal seeds over equal notes give equal plans.
/// </summary>
internal static class InterviewPlanner
{
    /// <summary>How far down a question's ranking a story may stand and still be meant for it.</summary>
    private const int FittingStories = 3;

    /// <summary>From so many questions on it is an interview, which opens with who the candidate is; fewer are an exercise.</summary>
    private const int WithOpening = 3;

    private static readonly QuestionType[] Openers = [QuestionType.Remit, QuestionType.Accomplishment, QuestionType.Approach];

    /// <exception cref="InterviewerException">The notes hold no question, the number is not positive, or the focus matches nothing.</exception>
    public static IReadOnlyList<PlannedQuestion> Plan(Preparation preparation, StartOptions options, int seed)
    {
        if (options.Questions < 1) throw new InterviewerException($"An interview has at least one question, not {options.Questions}.");
        var asked = preparation.Outline.Questions.Where(question => question.Role is not QuestionRole.Derived).ToList();
        if (asked.Count == 0)
            throw new InterviewerException("These notes hold no question to ask; add a heading \"Example questions\" with a list of them.");
        var focus = InterviewFocus.Resolve(preparation, options.Focus);
        var random = new Random(seed);
        var candidates = focus.Choose(asked, options.Questions);
        var shuffled = candidates.Shuffled(random);
        var chosen = Vary(options.Questions < WithOpening ? shuffled : [.. shuffled.OrderBy(question => question.Type is not QuestionType.Introduction)], options.Questions);
        return Order(preparation, chosen, focus);
    }

    /// <summary>Takes one question of each kind in turn until there are enough.</summary>
    private static List<Question> Vary(IReadOnlyList<Question> shuffled, int count) =>
        [.. shuffled
            .GroupBy(question => question.Type)
            .SelectMany(kind => kind.Select((question, round) => (question, round)))
            .OrderBy(pair => pair.round)
            .Select(pair => pair.question)
            .Take(count)];

    private static List<PlannedQuestion> Order(Preparation preparation, List<Question> chosen, InterviewFocus focus)
    {
        var plan = new List<PlannedQuestion>();
        var left = new List<Question>(chosen);
        string? previous = null;
        while (left.Count > 0)
        {
            var opening = plan.Count == 0;
            var next = (opening ? Opener(left) : null)
                ?? left.Find(question => Fitting(preparation, question).FirstOrDefault() is not { } best || best.StoryId != previous)
                ?? left[0];
            left.Remove(next);
            var story = focus.Story ?? Fitting(preparation, next).FirstOrDefault(match => match.StoryId != previous)?.StoryId;
            plan.Add(new(next.Id, next.AskAs, story, Reason(next, opening, focus), Hints.For(preparation, next, story)));
            previous = story;
        }
        return plan;
    }

    // Nobody is asked for their reasons before they have said who they are.
    private static Question? Opener(List<Question> left) =>
        left.Find(question => question.Type is QuestionType.Introduction) ?? left.Find(question => Openers.Contains(question.Type)) ?? left.Find(question => question.Type is not QuestionType.Motive);

    private static IEnumerable<StoryMatch> Fitting(Preparation preparation, Question question) =>
        preparation.FittingStories(question).Take(FittingStories);

    private static string Reason(Question question, bool opening, InterviewFocus focus) =>
        (opening, focus.Description) switch
        {
            (_, { } described) => $"you chose {described}",
            (true, _) => $"an opening question ({Words.Of(question.Type)})",
            (false, _) => $"for variety: {Words.Of(question.Type)}",
        };
}
