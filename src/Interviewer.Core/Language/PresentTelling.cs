using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>
/// What happened once, told in the present: "So I go to the customer and I say, come outside." Many people tell that way, above all in a
/// language that is not their first. Its verbs are read as those of the past, so that everything that reads a story hears one; what somebody
/// does as a rule, or does now, stays in the present.
/// </summary>
internal static class PresentTelling
{
    // Fewer verbs of doing may stand in any answer; and beside as many in the past, a few are a slip or an aside.
    private const int FewestDeeds = 3, FewestInAView = 4, ToOneInThePast = 3;

    private static readonly Phrases Occasion = Phrases.Of("""
        one day, one evening, one morning, one afternoon, one night, one time, one weekend, one week, one saturday, one sunday, one monday, that day, that evening, that morning, that night,
        last year, last month, last week, last summer, last winter, last spring, last autumn, years ago, months ago, weeks ago, days ago,
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, in march, in april, in may, in june, in july, in august, september, october, november, december,
        first year, second year, third year, 1st year, 2nd year, 3rd year, final year, internship, thesis, semester, my project, our project, the project, at that moment, in that moment, suddenly, the first evening, the first day, the next day
        """);

    private static readonly FrozenSet<string> Periods = Set("week month day year");

    private static readonly FrozenSet<string> Speech = Set("says asks tells shouts agrees refuses laughs answers");

    /// <summary>Of what is always so, of what is so by now, and of what would be.</summary>
    private static readonly Phrases Timeless = Phrases.Of(Habits.Words, """
        mostly, sometimes, every, each time, never, if, i should, you should, you have to, you need, you must, you can,
        now, today, nowadays, since then, since that, these days, until now, till today, anymore, any more, still, from then, ever since, i believe, i will, i'll
        """);

    private static readonly FrozenSet<string> Plain = Set("i we they people"); // "they go"

    private static readonly FrozenSet<string> Third = Set("he she it who nobody somebody someone everybody everyone one"); // "she goes"

    private static readonly FrozenSet<string> Adverbs = Set("also just only then first finally both all so really quickly even never directly immediately again simply");

    // No verb of their own, or one of what could be: what follows tells of nothing that happened.
    private static readonly FrozenSet<string> Modals = Set("will would should could might may must shall ll d can't cannot can");

    private static readonly FrozenDictionary<string, string> Auxiliaries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["am"] = "was", ["is"] = "was", ["are"] = "were", ["i'm"] = "was", ["isn't"] = "wasn't", ["aren't"] = "weren't", ["has"] = "had", ["does"] = "did", ["doesn't"] = "didn't", ["don't"] = "didn't", ["hasn't"] = "hadn't", ["haven't"] = "hadn't",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Of thinking, being and having: in the past they are no deeds either.
    private static readonly FrozenSet<string> States = Set("be have think know feel want need like love hope believe mean seem see hear understand do guess wish hate remember work");

    // Third persons that are no plural of a noun.
    private static readonly FrozenSet<string> Surely = Set("""
        says wants comes goes asks tells gets gives takes makes knows thinks sees finds becomes begins brings breaks keeps loses shouts agrees refuses explains happens stands sits writes buys
        sends needs starts tries opens closes sells pays meets feels hears understands decides laughs cries believes works leaves answers arrives falls forgets learns leads runs throws fails
        """);

    /// <returns>The same sentences where they are not told that way.</returns>
    /// <param name="whole">All of them may be told so; else only what follows an occasion.</param>
    public static IReadOnlyList<Sentence> AsPast(IReadOnlyList<Sentence> sentences, bool whole) => Retell(sentences, whole) ?? sentences;

    /// <summary>Whether what happened once is told in the present.</summary>
    public static bool Tells(IReadOnlyList<Sentence> sentences) => Retell(sentences, whole: true) is not null;

    private static List<Sentence>? Retell(IReadOnlyList<Sentence> sentences, bool whole)
    {
        var occasion = FirstOn(sentences);
        if (occasion < 0) return null;
        var (present, past) = (0, 0);
        var retold = new List<Sentence>(sentences.Count);
        foreach (var (i, sentence) in sentences.Index())
        {
            var (own, shared, _) = PastActions.Count(sentence.Tokens);
            past += own + shared;
            if (i < occasion && !whole || Timeless.In(sentence.Tokens) && !IsSaid(sentence.Tokens))
            {
                retold.Add(sentence);
                continue;
            }
            var (tokens, deeds) = Retell(sentence.Tokens);
            present += deeds;
            retold.Add(tokens is null ? sentence : new(sentence.Number, sentence.Start, sentence.Text, tokens));
        }
        return present >= (whole ? FewestDeeds : FewestInAView) && present >= ToOneInThePast * past ? retold : null;
    }

    private static int FirstOn(IReadOnlyList<Sentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var tokens = sentences[i].Tokens;
            if (IsSaid(tokens)) return i;
            if (Timeless.In(tokens)) continue;
            if (Occasion.In(tokens)) return i;
            for (var at = 0; at + 1 < tokens.Count; at++)
                if (Periods.Contains(tokens[at].Lower) && tokens[at + 1].IsNumber || tokens[at].Lower is "in" or "since" && tokens[at + 1].Lower is ['1' or '2', _, _, _]) return i;
        }
        return -1;
    }

    /// <summary>"He says we always do it like this": said once.</summary>
    private static bool IsSaid(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
            if (tokens[at].Lower is "he" or "she" && Speech.Contains(tokens[at + 1].Lower)) return true;
        return false;
    }

    /// <returns>Null tokens where nothing is in the present.</returns>
    private static (List<Token>? Tokens, int Deeds) Retell(IReadOnlyList<Token> tokens)
    {
        List<Token>? retold = null;
        var deeds = 0;
        var (subject, isPlain, acted) = (-1, false, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Lower;
            if (Plain.Contains(word) || Third.Contains(word))
            {
                (subject, isPlain, acted) = (i, Plain.Contains(word), false);
                continue;
            }
            if (Auxiliaries.TryGetValue(tokens[i].Contracted, out var auxiliary))
            {
                Replace(i, auxiliary);
                acted = true;
            }
            else if (subject >= 0 && !acted && i <= subject + 3 && !Adverbs.Contains(word))
            {
                acted = true;
                if (Modals.Contains(word)) subject = -1;
                else if (word is "have" && isPlain) Replace(i, "had");
                else if (word is "do" && isPlain) Replace(i, "did");
                else Tell(i, isPlain ? word : Bare(word));
            }
            else if (subject >= 0 && acted && tokens[i - 1].Lower is "and" or "then" && (isPlain ? PastTense.IsBase(word) || PastTense.IsImperative(word) : Surely.Contains(word))) Tell(i, isPlain ? word : Bare(word));
            else if (i > 0 && Surely.Contains(word) && tokens[i - 1].IsContent && !tokens[i - 1].IsNumber) Tell(i, Bare(word));
        }
        return (retold, deeds);

        void Tell(int at, string? bare)
        {
            if (bare is null || StopWords.Contains(bare) || Verbs.IsPast(tokens[at].Lower) && !Verbs.IsPresentAsWell(bare) || bare.EndsWith("ing", StringComparison.Ordinal) || bare.EndsWith("ly", StringComparison.Ordinal) || tokens[at].IsNumber) return;
            if (!States.Contains(bare)) deeds++;
            Replace(at, PastTense.Of(bare));
        }

        void Replace(int at, string past)
        {
            retold ??= [.. tokens];
            retold[at] = tokens[at] with { Word = Word.Of(past) };
        }
    }

    private static string? Bare(string third) => third switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
        "goes" or "does" => third[..^2],
        [.., 's', 'h' or 's', 'e', 's'] or [.., 'c', 'h', 'e', 's'] => third[..^2],
        [.. , 's', 's'] => null,
        [.. var stem, 's'] => stem,
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
