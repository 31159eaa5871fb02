namespace Interviewer.Language;

/// <summary>Whether a sentence looks back: with an own miss, with a lesson, or with what is done otherwise since.</summary>
internal static class Hindsight
{
    private static readonly Phrases Lessons = Phrases.Of("""
        taught me, taught us, showed me, it told me, that told me, stuck with me, sticks with me, surprised me, for me was that, point for me, eye opening, a discovery, what i saw, was never about, wasn't about, it's not about, is not about, made me see, made me realise, made me realize, made me understand, opened my eyes, it hit me, dawned on me, struck me, brought home, came to see, came to understand, what i took, i took from, i take from, took away from, took with me, what i have carried, what i carried,
        takeaway, the moral, the lesson i, the lesson is, the lesson here, the lesson there, the lesson for, the lesson from, the lesson was that, the lesson was to, my lesson, a lesson in, a lesson for, a lesson i, lesson learned, lesson learnt, lessons learned, lessons learnt, hard lesson, biggest lesson, main lesson,
        big lesson, lessons i, the learning from, i have concluded, that stings, what stings, changed how i, changed how we, changed the way i, changed the way we, i know now, i see now, i understand now, i now know, i now see, knowing what i know, with what i know now, in hindsight, with hindsight, looking back,
        second time round, differently today, next time i'd, next time i'll, next time i would, next time i will, next time we'd, next time we'll, next time round, next time around, for next time, the other way round, i never questioned
        """);

    private static readonly Phrases Learned = Phrases.Of("~learn, ~realise, ~realize, understood, ~regret");

    public static bool Is(Sentence sentence) => OwnMiss.In(sentence) || DrawsLesson(sentence) || ChangeSince.In(sentence);

    /// <summary>"It taught me that …", "I realised": what the speaker takes from it.</summary>
    public static bool DrawsLesson(Sentence sentence) => DrawsLesson(sentence.Tokens);

    public static bool DrawsLesson(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (Lessons.LengthAt(tokens, i) > 0 || Learned.LengthAt(tokens, i) > 0 && Speaker.IsLastNamedBefore(tokens, i)) return true;
        return false;
    }
}
