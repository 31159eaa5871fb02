using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What an answer about the candidate gives, where no case is asked for: a view or a way of their own, what speaks for it, and how much of it nobody else could say.</summary>
/// <param name="Parts">Of an introduction, how many of now, before, what one is good at or for, and next it tells; of a plan, whether it says what and in which order; else different views of one's own, at most two.</param>
/// <param name="Reasoned">Says why.</param>
/// <param name="Particulars">Telling words, each once, that neither the question nor any application letter holds; figures among them.</param>
/// <param name="Enough">From how many particulars on more add nothing.</param>
/// <param name="OfWork">Speaks of what was asked, or of work at all.</param>
/// <param name="Misses">Complains, tells a life instead of work, or leaves out the amount that was asked for: little of it is an answer.</param>
internal sealed record SelfAccount(int Parts, bool Reasoned, int Particulars, int Enough, bool OfWork, bool Misses)
{
    private const int FewParticulars = 2;

    // About as many as an honest answer of half a minute has; and a plan, of which each step is something.
    private const int ManyParticulars = 12, ManyOfAnIntroduction = 20, ManyOfAPlan = 24;

    // "Sixty-two to sixty-six" says it all.
    private const int EnoughOfPay = 3;

    private const int MostViews = 2;

    private static readonly Phrases Views = Phrases.Of("""
        i'm, i am, i'd, i would, i want, i wanted, i like, i liked, i love, i loved, i enjoy, i enjoyed, i prefer, i hope, i need, i miss, i care, i feel, i believe, i wish, i expect, i see, i plan, i could, i can,
        i've really liked, i've liked, i've loved, i've enjoyed, i've wanted, i've always, i've got, i have, i've been, i work best, i thrive, i look for, i get, i can't, i don't, i've had enough, i never,
        for me, to me, interests me, excites me, drives me, motivates me, drew me, draws me, attracts me, brought me, gives me, suits me, lets me, would let me, keeps me, made me, my dream, my plan, my aim, my notice, my salary, my wish, my ideal,
        looking for, interested in, drawn to, fascinated by, keen to, keen on, tired of, ready for, ready to, running towards, moving towards
        """);

    private static readonly Phrases Now = Phrases.Of("i'm, i am, i work, i run, i lead, i manage, i teach, i look after, i do, i build, i specialise, i specialize, currently, at the moment, now, these days, my job, my role");

    private static readonly Phrases Before = Phrases.Of("i was, i've been, i have been, i worked, i've worked, i have worked, i started, i began, i trained, i studied, i qualified, i joined, i spent, i moved, i graduated, i led, i ran, i did, i became, before that, since, originally, years, my background, my degree");

    private static readonly Phrases Ahead = Phrases.Of("looking for, looking to, i want, i'd like, i would like, i'd love, i hope, my next, next step, what i want, ready for, ready to, keen to, interested in, the reason i'm here, that's why, which is why, bring me here, brings me here, brought me here, drew me, i'm going to, i'm going for, moving towards");

    private static readonly Phrases Brings = Phrases.Of("""
        what i like, what i enjoy, what i love, i like most, i like best, i enjoy most, like about, i really like, i care, i bring, best at, good at, strong at, strong in, my strength, my strengths, my thing, known for, proud, proudest,
        interests me, excites me, drives me, motivates me, fascinates me, the part i, i set up, i built, i started up, i introduced
        """);

    private static readonly Phrases Why = Phrases.Of("because, since, so, therefore, that's why, which is why, that is why, the reason, reasons, the point where, means that, that way, in order to, rather than, instead of, but, as i, due to, after, when");

    internal static readonly Phrases Work = Phrases.Of("""
        ~work, ~job, ~role, ~company, ~team, ~career, ~field, ~profession, ~manager, ~project, ~skill, ~responsibility, ~customer, ~client, ~patient, ~student, ~pupil, ~user, ~business, ~employer, ~colleague, ~salary, ~notice, ~commute, ~industry, ~sector,
        ~learn, ~lead, ~manage, ~design, ~build, ~teach, ~experience, ~train, ~office, ~study, ~degree, ~engineer, ~product, ~service
        """);

    /// <summary>What any application letter says.</summary>
    private static readonly HashSet<string> Generic = Tokenizer.ContentStems("""
        challenge challenging opportunity opportunities growth grow growing develop development skill skills passion passionate reputation culture environment dynamic innovative innovation leading industry exciting excited excellent excellence career company
        companies organisation organization role position goal ambition ambitious motivated motivation mission vision team contribute contribution impact success successful professional experience experienced knowledge potential future dream love enjoy interest
        interested interesting believe fit match perfect ideal amazing fantastic wonderful hardworking dedicated reliable player learner fast honest honestly basically actually definitely obviously salary money work-life balance respected respect admire brand
        world global value values align aligned alignment principle principles deliver delivering scale smart incredible journey resonate resonates difference forward thinking step brainer cutting-edge state-of-the-art best-in-class top leader number synergy stakeholder stakeholders hit ground
        sustainability sustainable sector profile product important read
        running quick win wins process processes relationship relationships add bring table energy driven results-driven self-starter proactive enthusiastic enthusiasm excellent strong real great good best big million millions thing things kind part something anything everybody everyone overall altogether generally
        """);

    internal static readonly Phrases Wishes = Phrases.Of("""
        want, wanted, like, liked, love, loved, enjoy, enjoyed, prefer, hope, wish, interested, interests, excites, drawn, drew, keen, ready, looking for, dream, fascinated, passionate, good at, strong in, best at, patient, bring, can, could, able, learn, care, believe, ~motivate, ~suit, ~fit, better
        """);

    private const string IWould = "i would, i'd, i will, i'll, i'm going to, i am going to, we would, we'd, we will, we'll, my plan";

    private static readonly Phrases Intentions = Phrases.Of(IWould);

    // A plan may be told as if it happened.
    private static readonly Phrases Deeds = Phrases.Of(IWould, "i go, i take, i ask, i start, i get, i ring, i call, i tell, i speak, i talk, i stop, i make, i find, i listen, i do, i put, i don't, i keep, i give, i check, i look, i sit");

    private static readonly Phrases Steps = Phrases.Of("first, second, third, then, next, after that, before, once, when, until, by the end, by day, week, weeks, month, months, days, straight away, immediately, later, afterwards, finally, if, to begin with, start by, start with");

    /// <summary>Whether the candidate speaks of themselves at all.</summary>
    public bool IsGiven => Parts > 0;

    /// <summary>Says at least something that is the candidate's alone.</summary>
    public bool IsOwn => IsGiven && Particulars >= FewParticulars;

    /// <summary>Share of what may be particular, 0 to 1.</summary>
    public double Particular => Math.Min(Particulars, Enough) / (double)Enough;

    /// <summary>Whether anybody speaks of themselves in it.</summary>
    public static bool Speaks(AnswerReading answer) => answer.Sentences.Any(sentence => Views.In(sentence.Sentence.Tokens));

    /// <summary>Whether it says what comes next: "I'd like to be over more than one building".</summary>
    public static bool LooksAhead(string text) => Ahead.In(Tokenizer.Tokenize(text));

    /// <summary>Whether anybody says what they would do.</summary>
    public static bool Plans(AnswerReading answer) => answer.Sentences.Any(sentence => Intentions.In(sentence.Sentence.Tokens));

    public static SelfAccount Of(Question question, AnswerReading answer)
    {
        var all = answer.Sentences.Select(sentence => (IReadOnlyList<Token>)sentence.Sentence.Tokens).ToArray();
        var asked = Tokenizer.ContentStems(question.AskAs);
        var aside = all.ToLookup(said => PersonalAsides.IsPrivate(question, said));
        var tokens = aside[false].ToArray();
        var particulars = ParticularsOf(tokens, asked);
        var misses = PersonalAsides.Prevail(question, answer, tokens, aside[true].Sum(said => said.Count));
        return new(
            misses ? Math.Min(PartsOf(question, all), 1) : PartsOf(question, tokens),
            !misses && tokens.Any(Why.In),
            misses ? Math.Min(particulars, FewParticulars) : particulars,
            question.Type switch { QuestionType.Plan => ManyOfAPlan, QuestionType.Introduction => ManyOfAnIntroduction, _ when PersonalAsides.AsksForPay(question) && !misses => EnoughOfPay, _ => ManyParticulars },
            misses || tokens.Any(said => Work.In(said) || said.Any(token => asked.Contains(token.Stem))) || answer.Sentences.Any(sentence => sentence.Terms.Any(ReadSentence.IsTelling)),
            misses);
    }

    private static int PartsOf(Question question, IReadOnlyList<Token>[] tokens)
    {
        return question.Type switch
        {
            QuestionType.Introduction => Count(Now, Before, Brings)
                // "Something new" is nothing yet.
                + (tokens.Any(said => Ahead.In(said) && said.Any(IsParticular)) ? 1 : 0),
            QuestionType.Plan => Count(Deeds) is 0 ? 0 : Count(Deeds, Steps),
            // Where one comes from is no reason.
            _ when PersonalAsides.AsksWhy(question) && Count(Why, Wishes) == 0 => 0,
            _ => Math.Min(MostViews, tokens.SelectMany(Said).Distinct(StringComparer.Ordinal).Count()),
        };

        int Count(params Phrases[] parts) => parts.Count(part => tokens.Any(part.In));
    }

    /// <summary>How many telling words, each once, neither the question nor any application letter holds.</summary>
    public static int ParticularsOf(IEnumerable<IReadOnlyList<Token>> sentences, IReadOnlyCollection<string> asked) =>
        sentences.SelectMany(said => said).Where(token => IsParticular(token) && !asked.Contains(token.Stem)).Select(token => token.Stem).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether not everybody says it.</summary>
    public static bool IsParticular(Token token) => token.IsNumber || token.IsContent && !TermWeights.IsCommon(token.Stem) && !Generic.Contains(token.Stem);

    private static IEnumerable<string> Said(IReadOnlyList<Token> tokens)
    {
        for (var at = Views.IndexIn(tokens); at >= 0; at = Views.IndexIn(tokens, at + 1))
            yield return string.Join(' ', tokens.Skip(at).Take(Views.LengthAt(tokens, at)).Select(token => token.Lower));
    }
}
