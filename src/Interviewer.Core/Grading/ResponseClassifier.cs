using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Tells a story from a general claim, an opinion or a self-description, after Bangerter, Corvalan and Cavin 2014.
/// Whether it is off topic is not decided here.
/// </summary>
internal static class ResponseClassifier
{
    private static readonly Phrases Occasion = Phrases.Of("""
        when i joined, when i started, when i took, when i first, when we, one time, one day, one night, one weekend, one morning, once, last year, last month, last week, at the time,
        that week, that night, that day, that morning, years ago, months ago, in the end, at first, the first time, the second time, the next day, the next week, then, by the end, after that, at my last, at my first,
        back then, the project, we had, i had, there was, there were, the one i'd, the one i'm, the time
        """);

    private static readonly Phrases Habit = Phrases.Of(Habits.Words, """
        if somebody, if someone, if people, if there is, i try to,
        i make sure, you need, you have to, you've got to, you should, you can, you must
        """);

    private static readonly Phrases Opinion = Phrases.Of("""
        i think, i believe, i feel, in my opinion, in my view, my view, it's important, it is important, important to, important that, is about, it's about, should, the key is, the key, everybody, everyone, leaders, a good, matters
        """);

    private static readonly Phrases Self = Phrases.Of("""
        i am, i'm, i like, i love, i really like, i enjoy, my strength, my strengths, people say, they'd say, they would say, i have a, i've always, i always, i tend, known for, good at, describe myself, i consider myself, i try
        """);

    private static readonly Phrases Example = Phrases.Of("for example, for instance, such as, e.g, once, an example, one example, the first time, another time, there was, like when, as when");

    private const int StoryWords = 75;

    /// <summary>Share of sentences that tell nothing past from which general talk with examples in it is no longer one story.</summary>
    private const double Discursive = .33;

    /// <summary>Whether the sentence says what somebody thinks, is, or always does.</summary>
    public static bool Claims(Sentence sentence) => Opinion.In(sentence.Tokens) || Self.In(sentence.Tokens) || Habit.In(sentence.Tokens);

    /// <param name="asked">Whoever was asked for what happened and tells it tells a story; whoever was asked in general may only illustrate.</param>
    public static ResponseType Classify(GuardedAnswer answer, StarExpectation asked)
    {
        if (answer.Unusable is not null) return ResponseType.NoAnswer;
        double words = 0, told = 0, habitual = 0;
        int occasions = 0, habits = 0, opinions = 0, self = 0, examples = 0, deeds = 0, timeless = 0;
        // Talk about the telling is neither a case nor a view.
        var said = answer.Clean.Where(sentence => !TalkAboutTalk.Is(sentence)).ToList();
        foreach (var sentence in said)
        {
            var tokens = sentence.Tokens;
            var (own, shared, others) = PastActions.Count(tokens);
            var past = tokens.Count(token => Verbs.IsPast(token.Lower));
            words += tokens.Count;
            if (past == 0) timeless++;
            if (own + shared + others > 0 || past >= 2 || past == 1 && tokens.Count < 12) told += tokens.Count;
            if (Habit.In(tokens) && own + shared == 0) habitual += tokens.Count;
            deeds += own + shared;
            occasions += Occasion.CountIn(tokens);
            habits += Habit.CountIn(tokens);
            opinions += Opinion.CountIn(tokens);
            self += Self.CountIn(tokens);
            examples += Example.CountIn(tokens);
        }
        var share = told / Math.Max(1, words);
        // Enough told is a story however much padding surrounds it.
        var story = share >= .6 && (deeds > 0 || occasions > 0) || told >= StoryWords && deeds >= 3 && occasions >= 1;
        if (story && (asked is StarExpectation.Full || timeless < Discursive * said.Count)) return ResponseType.Story;
        // A particular thing done is an example, however much general talk surrounds it.
        if (story || share >= .3 && deeds + occasions >= 2 || share >= .3 && examples > 0 || deeds >= 2) return ResponseType.Exemplification;
        if (habits > 0 && habitual / words >= .4 && deeds > 0) return ResponseType.PseudoStory;
        return self > opinions ? ResponseType.SelfDescription : ResponseType.Opinion;
    }
}
