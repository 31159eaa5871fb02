namespace Interviewer.Eval.Bench;

/// <summary>Sentences of generated notes: few everyday words, many rare names, as in real texts.</summary>
internal sealed class GeneratedWords(int seed)
{
    private static readonly string[] Verbs = "asked built changed checked cleared compared counted dropped explained fixed followed found gathered measured moved opened planned proposed rebuilt replaced showed split stopped taught tested timed traced trained wrote".Split(' ');
    private static readonly string[] Nouns = "audit backlog budget clinic contract customer dashboard delivery deploy estimate forecast garden handover incident invoice kitchen ledger library machine market menu migration office order outage patient payment pipeline portal programme queue release report rota schedule school service shift spreadsheet stock supplier survey team timetable training truck warehouse website workshop".Split(' ');
    private static readonly string[] Adjectives = "broken busy careful cheap late long manual missing new old quiet safe shared short slow small sudden weekly whole wrong".Split(' ');
    private static readonly string[] Reasons = ["because nobody had looked at it before", "so that others could keep it up without me", "although the plan said otherwise", "after two people had left", "and told the others the same day", "before the next quarter began", "while the old one was still in use", "without asking for more money"];
    private static readonly string[] Questions = ["Tell me about a time you {0} a {1} {2}", "What did you learn when you {0} the {2}?", "How do you deal with a {1} {2}?", "Describe a {1} {2} that you {0}", "When did a {2} turn out {1}?", "What would you do about a {1} {2}?"];
    private static readonly string[] Syllables = "ar bel cor dan el fen gar hol is jor kel lun mar nor os pel quin ros sal tor ul ven wes yar zan".Split(' ');

    private readonly Random random = new(seed + 1);

    public string Noun() => One(Nouns);

    public string Title() => random.Next(3) switch
    {
        0 => $"The {One(Adjectives)} {Noun()} at {Name()}",
        1 => $"Moving {Name()} to a {One(Adjectives)} {Noun()}",
        _ => $"{Name()} {Noun()} and {Noun()}",
    };

    public string Sentence() => random.Next(4) switch
    {
        0 => $"I {One(Verbs)} the {One(Adjectives)} {Noun()} with {Name()} {One(Reasons)}.",
        1 => $"The {Noun()} was {One(Adjectives)}, and the {Noun()} of {Name()} waited for {random.Next(2, 90)} days.",
        2 => $"We {One(Verbs)} {random.Next(2, 400)} {Noun()}s and {One(Verbs)} every {One(Adjectives)} {Noun()} {One(Reasons)}.",
        _ => $"I should have {One(Verbs)} the {Noun()} earlier, {One(Reasons)}.",
    };

    public string Result() => random.Next(3) switch
    {
        0 => $"The {Noun()} fell from {random.Next(50, 99)} to {random.Next(2, 40)} a month in {random.Next(2, 11)} months.",
        1 => $"{random.Next(5, 95)}% of {Noun()}s were on time, and {Name()} kept the {Noun()}.",
        _ => $"Saved {random.Next(2, 40)} hours a week for {random.Next(3, 200)} people.",
    };

    public string Question() => string.Format(null, One(Questions), One(Verbs), One(Adjectives), Noun());

    /// <summary>A rare word, each a name of its own: half of a text's distinct words stand in it once.</summary>
    private string Name()
    {
        var name = One(Syllables) + One(Syllables) + (random.Next(2) == 0 ? One(Syllables) : "");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string One(string[] of) => of[random.Next(of.Length)];
}
