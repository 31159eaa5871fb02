using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// What people say of themselves beside what was asked: home and comfort, how bad it is where they are, anything but the amount that they want. Some of it
/// belongs to an honest answer; where it prevails, little is answered.
/// </summary>
internal static class PersonalAsides
{
    /// <summary>Home, family, leisure.</summary>
    private static readonly Phrases PrivateLife = Phrases.Of("""
        born, i grew up, my father, my mother, my dad, my mum, my mom, my parents, my husband, my wife, my partner, my girlfriend, my boyfriend, my kids, my children, my son, my daughter, my sister, my brother, my family, my uncle, my aunt, my grandfather, my grandmother, my mate, my mates, a mate, daughters, sons, two girls, two boys, normal bloke, normal guy, two kids, three kids, two children, three children, two brothers, two sisters,
        the kids, ~dog, ~cat, ~hobby, ~hike, ~choir, ~holiday, weekends, near home, nearer home, nearer to home, close to home, closer to home, live nearby, live near, near where i live, from my flat, my flat, my apartment
        """);

    // As a reason, what else one might take any job for.
    private static readonly Phrases Convenience = Phrases.Of("the money, ~commute, by bike, by tram, by bus, opens every door, opens doors, on my cv, on a cv, good on, ~hire, apply, applied, any job, need a job, needed a job");

    // Whoever leaves because all there is bad has said nothing of what they want.
    private static readonly Phrases Complaints = Phrases.Of("""
        disaster, nightmare, mess, toxic, unbearable, useless, terrible, awful, ridiculous, hate, hated, sick of, fed up, had enough, done with, tired, exhausted, no appreciation, no recognition, not appreciated, louder, would leave, want to leave, a day off, still won't, burnt out, burned out, gone downhill, falling to bits, falling apart, don't listen, doesn't listen, never listen, nobody listens, no one listens,
        doesn't understand, don't understand, don't care, doesn't care, politics, can't stand, want out, broken, takes the credit, take the credit, took the credit, nobody pays, no one pays, pays you properly, who knows whom, unfair, not fair, more fair, did not even, didn't even, had it with, won't give me, never gave me, no respect
        """);

    // One is enough.
    private static readonly Phrases Insults = Phrases.Of("idiot, idiots, moron, morons, clueless, incompetent, liars, a joke, a circus, useless people, stupid people");

    private static readonly Phrases Pay = Phrases.Of("salary, salary expectation, salary expectations, compensation, pay expectations, earn, paid");

    private static readonly Phrases Band = Phrases.Of("band, bands, range, budget, pay scale, grade for, what do you, what would you");

    private const int LeastPay = 20;

    /// <summary>Share of the words from which on it is a life that is told, not what one does.</summary>
    private const double MostAside = .3;

    public static bool AsksWhy(Question question) => question.AskAs.Contains("why", StringComparison.OrdinalIgnoreCase);

    public static bool AsksForPay(Question question) => Pay.In(Tokenizer.Tokenize(question.AskAs));

    public static bool IsPrivate(Question question, IReadOnlyList<Token> said)
    {
        if (question.Type is QuestionType.Plan) return false;
        var home = PrivateLife.CountIn(said);
        return home > SelfAccount.Work.CountIn(said) || AsksWhy(question) && (home > 0 || Convenience.In(said));
    }

    /// <param name="said">Sentence by sentence, without what is private.</param>
    /// <param name="aside">The words of what is.</param>
    public static bool Prevail(Question question, AnswerReading answer, IReadOnlyList<Token>[] said, int aside) =>
        aside > MostAside * (aside + said.Sum(tokens => tokens.Count)) || AsksWhy(question) && (Complains(said) || said.Any(Insults.In)) || AsksForPay(question) && !NamesPay(answer);

    // "And I do like working with adults, too" at the end of it changes little.
    private static bool Complains(IReadOnlyList<Token>[] said) => said.Sum(Complaints.CountIn) > 1
        && said.Count(Complaints.In) is var bad && (bad * 2 >= said.Length || bad > said.Count(tokens => SelfAccount.Wishes.In(tokens) && !Complaints.In(tokens)));

    // An amount, or the question for theirs.
    private static bool NamesPay(AnswerReading answer) => answer.Sentences.Any(sentence =>
        Band.In(sentence.Sentence.Tokens) && sentence.Sentence.Tokens.Any(token => token.Lower is "what" or "what's" or "which") || Numbers.Find(sentence.Sentence).Any(said => said.Value >= LeastPay || said.Unit is "money"));
}
