using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>How strongly one sentence looks like each part of a story, 0 and up, from its words alone.</summary>
internal static class StarCues
{
    private static readonly Phrases Situation = Phrases.Of("""
        when i joined, when i started, when i took over, when we, when the, at the time, at that time, at that point, back then, back in, there was, there were,
        it was a, it was an, had been, hadn't been, used to be, existing, legacy, newly formed, originally, initially, one day, one night, one morning,
        one weekend, one time, last year, last month, a few years ago, years ago, months ago, in my last, in my previous, in my first job, in my first role, in my first post, in my first team, in my first company, at my previous, at my last,
        the situation, the context, the background, the problem was, the trouble was, the trouble is, the issue was, the challenge was, we were getting, we had a, we had no,
        they had, they were, nobody had, no one had, nobody knew, no one knew, everyone thought, everybody thought, everyone was, everybody was, people were, was failing,
        were failing, was broken, wasn't working, weren't working, kept failing, kept breaking, was late, were late, in the middle of, it all started, the company, the team was, by law
        """);

    private static readonly Phrases Task = Phrases.Of("""
        my job, my role was, my task, my part, my bit was, my responsibility, i was responsible, i was in charge, in charge of, i was asked to, was asked to, i was tasked, i was hired,
        i was brought in, i was assigned, i was the, i was a, i was tech lead, i was lead, i had to, we had to, i needed to, we needed to, needed to, needed a, was supposed to, were supposed to,
        the goal, our goal, my goal, a goal, one goal, that goal, the aim, my aim, the objective, the target, the brief, the deadline, we had until, i had until, i took over, i picked up,
        i inherited, i owned, i led, as the lead, as tech lead, as manager, the job was, that was the job, was my job, became my job, on me to, up to me, it fell to me, they wanted me to, they wanted, he wanted, she wanted,
        had to be, needed to be, was mine, this is mine, mine to, belonged to me, my brief, i was leading, i was running, needed from me, wanted from me, expected of me, asked me to, told me to, asked us to,
        i was told to, we were told, made me lead, put me in charge, somebody had to, someone had to, i wanted, i set out, i decided to, i volunteered, i offered to, my thinking was, to find out, to make sure,
        i said yes to, i'd said yes, i had said yes, i said i'd, i promised, i'd promised, i'd told, i agreed to, i'd agreed
        """);

    private static readonly Phrases Steps = Phrases.Of("first, firstly, then, next, after that, so i, so we, instead, the first thing, started by, began by, together with, my first");

    private static readonly Phrases Result = Phrases.Of("""
        as a result, in the end, ended up, the result, the outcome, the upshot, the impact, the effect, thanks to, which meant, that meant, it worked, and that worked, it paid off,
        paid off, went live, we shipped, was shipped, i shipped, we launched, was launched, launched on, we delivered, was delivered, delivered on, on time, on schedule, ahead of schedule,
        on the agreed day, on the day, as planned, resolved, was fixed, got fixed, was solved, got it working, went down, went from, dropped, fell, decreased, increased, rose, doubled,
        halved, tripled, came down, brought down, down to, reduced, improved, saved, no outages, no incidents, nobody was hurt, nobody was harmed, nobody was injured, nobody was badly, no one was hurt,
        no one was harmed, no one was injured, nobody missed, no one missed, well received, they loved it, were happy, was happy, were pleased, was approved, said yes, signed off, adopted it, copied it, went well, went pretty well, went very well, went quite well, went really well, got better, was not one, wasn't one, not a single, without a single,
        took the idea, took credit, took over, took it on, ran with it, caught on, still running, still runs, still use, still used, has run, has been running, never went down, was live, were live,
        now runs, runs by itself, runs itself, it runs, it became, it held, it stopped, evened out, turned out, worked out, fewer, got promoted, was promoted, by the end, since launch, to this day, in production,
        months later, weeks later, a month later, a year later, half a year on, within a month, within a year, late in the end, was late, weeks late, months late, missed the deadline, eventually, finally,
        before it was, started coming, wanted in, came round, came of it, came out on time, came out late, got through, straight away, they stayed, he stayed, she stayed, stayed on, signed up, renewed,
        was removed, got removed, was closed, opened on, opened with, we opened, it opened, without downtime, without an outage, without a second, without an incident, without an accident, without a problem, without problems, without any problem,
        than the year before, than the month before, than the week before, than last year, we lost, only lost, lost only, go ahead, the go-ahead, passed the, passed his, passed her, passed with, paid out, paid later, paid for it all
        """);

    private static readonly Phrases Changed = Phrases.Of("from, to, by, down, up, under, below, above, percent, per, less than, more than, fewer");

    private static readonly Phrases Outcomes = Phrases.Of("~drop, fell, rose, ~increase, ~decrease, ~reduce, went, ~improve, ~grow, ~cut, ~launch, ~deliver, ~ship, ~save, ~open, came, ~use, ~serve, ~leave, ~cope");

    /// <summary>Scores for situation, task, action, result, learning in this order.</summary>
    public static void Score(Sentence sentence, bool figures, Span<double> scores)
    {
        var tokens = sentence.Tokens;
        var (own, shared, others) = PastActions.Count(tokens);
        var past = tokens.Any(token => Verbs.IsPast(token.Lower));
        scores[0] = Math.Min(Situation.CountIn(tokens), 3) * .8 + (past && own + shared == 0 ? .25 : 0);
        scores[1] = Math.Min(Task.CountIn(tokens), 2) * .9;
        scores[2] = Math.Min(own, 3) * .8 + Math.Min(shared, 2) * .5 + (own + shared > 0 && Steps.In(tokens) ? .3 : 0) + (others > 0 ? .1 : 0);
        scores[3] = Math.Min(Result.CountIn(tokens), 3) * .8 + (figures && Outcomes.In(tokens) && Changed.In(tokens) ? .8 : 0);
        scores[4] = Math.Min(Count(OwnMiss.In(sentence)) + Count(Hindsight.DrawsLesson(sentence)) + Count(ChangeSince.In(sentence)), 2) * 1.1;

        static int Count(bool found) => found ? 1 : 0;
    }

    /// <summary>How surely a sentence tells something that happened, was done, came of it or was learned, whatever it is about: 0 to 1.</summary>
    public static double Narration(Sentence sentence)
    {
        Span<double> scores = stackalloc double[5];
        Score(sentence, Numbers.Find(sentence).Count > 0, scores);
        var sum = 0.0;
        foreach (var score in scores) sum += score;
        // Less is a verb in the past and nothing else.
        return sum < LeastNarration ? 0 : Math.Min(1, sum / FullNarration);
    }

    private const double LeastNarration = .5, FullNarration = 1.6;
}
