using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Hears whether words are about this very grading, by <see cref="GradingWords"/> that a story has at most one kind of: its outcome, what it is made
/// of, the answer itself, praise of it, somebody who is asked for it. Words under a past tense are told, not meant ("I asked the panel to ignore the
/// criteria"), until somebody is spoken to again. One pass over the tokens.
/// </summary>
internal static class GradingTalk
{
    /// <param name="text">Folded: what it looks like to a reader.</param>
    public static bool Addresses(string text) => Listen(text).Addresses;

    /// <summary>Whether any of it is there, be it by one sign that a story might have.</summary>
    public static bool Hints(string text) => Listen(text).Hints;

    /// <summary>Whether any of it is there around a piece of the notes, word for word. What that piece tells may be told on after it.</summary>
    /// <param name="isLong">A short piece may stand in a story by chance, and so may an order.</param>
    public static bool Hints(string before, string notes, string after, bool isLong)
    {
        var heard = Listen($"{before} {notes} {after}", before.Length, before.Length + 1 + notes.Length);
        // "… at the whiteboard: pick three, write them down": who tells of a plan goes on in orders of its own.
        // "I would talk to her, agree what good looks like, then give it six weeks": so does whoever tells what he would do.
        return heard.Names || isLong && !Plans.In(Tokenizer.Tokenize($"{before} {notes}")) && (heard.Rewrites || Listen($"{before} {notes}", before.Length, before.Length + 1 + notes.Length).Order);
    }

    // "My manager at the time said"
    private const int LongestSayer = 4;

    private static readonly Phrases Plans = Phrases.Of("i'd, i would, i will, i'll, we'd, we would, we will, we'll");

    // From one offset up to the other nothing is heard.
    private static Heard Listen(string text, int deafFrom = 0, int deafTo = 0)
    {
        var tokens = Tokenizer.Tokenize(text);
        // Speech that was written down often lacks the mark.
        var heard = new Heard { Asks = text.EndsWith('?') || tokens is [{ Lower: "what" or "why" or "how" or "when" or "where" or "who" or "which" }, ..] };
        var reported = ReportedUpTo(text, tokens);
        var (told, quoted, said, asked) = (reported > 0, false, reported > 0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var between = i == 0 ? ":" : text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End);
            // What somebody is told to have said, or written on the wall, is theirs.
            if (between.IndexOfAny("\"“”") >= 0) quoted = told && !quoted;
            if (quoted) continue;
            // After "I told the room:" the order is theirs as well.
            if (i > reported && between.IndexOfAny(";.!?\n") >= 0) (told, said) = (false, false);
            else if (between.Contains(':') && !said) told = false;
            said |= i > 0 && GradingWords.Saying.Contains(tokens[i].Lower);
            if (tokens[i].Start >= deafFrom && tokens[i].End <= deafTo)
            {
                told |= Verbs.IsPast(tokens[i].Lower);
                continue;
            }
            // After a comma an order may begin, yet what was being told may go on.
            var starts = between.IndexOfAnyExcept(" '-") >= 0;
            var order = IsOrder(tokens, i, starts) && !(told && Verbs.IsPresentAsWell(tokens[i].Lower));
            var aimed = GradingWords.Aimed.LengthAt(tokens, i) > 0;
            var answer = !aimed && GradingWords.Answer.LengthAt(tokens, i) is > 0 and var named && !IsGiven(tokens, i, named);
            if (aimed) (heard.Self, heard.Order, told) = (true, heard.Order || order, false);
            else if (answer) heard.Self = true;
            else if (GradingWords.Candidate.LengthAt(tokens, i) > 0) heard.Candidate = true;
            else if (i < 2 && IsRole(text, tokens[i])) heard.Order = true;
            else if (order && !(said && told)) (heard.Order, heard.Rewrites, told) = (true, heard.Rewrites || IsGrave(tokens, i), false);
            else if (GradingWords.Reminders.LengthAt(tokens, i) is > 0 and var reminder) (heard.Plea, told, asked) = (true, false, i + reminder);
            else if (!told && GradingWords.Pleas.LengthAt(tokens, i) is > 0 and var length) (heard.Plea, asked) = (true, i + length);
            heard.First |= tokens[i].Lower is "i" or "we" or "my" or "our";
            heard.Modal |= !told && GradingWords.Modals.LengthAt(tokens, i) > 0;
            if (told) continue;
            heard.Outcome |= GradingWords.Outcomes.LengthAt(tokens, i) is > 0 and var top && !IsMeasure(text, tokens, i, top);
            heard.Matter |= GradingWords.Matter.LengthAt(tokens, i) > 0 && !GradingWords.IsReadFrom(tokens, i);
            // "Everything I said", "judge not": the same word is not two kinds.
            heard.Praise |= !answer && GradingWords.Praise.LengthAt(tokens, i) > 0 && !IsDenied(tokens, i);
            heard.Verdict |= GradingWords.Appraisals.LengthAt(tokens, i) > 0;
            heard.Grader |= !order && !IsJudging(tokens, i) && GradingWords.Grader.LengthAt(tokens, i) > 0 || tokens[i].Lower.EndsWith("gpt", StringComparison.Ordinal) || tokens[i].Lower.EndsWith("grader", StringComparison.Ordinal);
            told = i >= asked && !order && Verbs.IsPast(tokens[i].Lower) && !IsParticiple(tokens, i);
        }
        return heard;
    }

    // "Give her another week, my manager said": the index of who is said to have said what stands before; 0 where nobody is.
    private static int ReportedUpTo(string text, List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).IndexOfAny(",\"!?") < 0 || tokens[i].Lower is "i" or "we") continue;
            for (var verb = i + 1; verb < tokens.Count && verb <= i + LongestSayer && tokens[verb].Start == tokens[verb - 1].End + 1; verb++)
                if (GradingWords.Saying.Contains(tokens[verb].Lower) && Verbs.IsPast(tokens[verb].Lower)) return i;
        }
        return 0;
    }

    private static bool IsOrder(List<Token> tokens, int i, bool starts)
    {
        var word = tokens[i].Lower;
        // "Never again", "never one fridge with all of it"
        if (word is "never" && i + 1 < tokens.Count && (tokens[i + 1].Lower is "again" or "a" or "an" or "the" or "one" or "any" or "more" or "in" or "on" or "at" or "with" or "without")) return false;
        // "Round and round"
        if (word is "round" && !(i + 1 < tokens.Count && tokens[i + 1].Lower is "up" or "it" or "this" or "the" or "my" or "to" or "all" or "every")) return false;
        // "Let me think"
        if (word is "let" && i + 2 < tokens.Count && tokens[i + 1].Lower is "me" && tokens[i + 2].Lower is not ("have" or "get" or "pass")) return false;
        if (starts || MayOrder(tokens, i - 1)) return GradingWords.Orders.Contains(word) || GradingWords.OrdersAtStart.Contains(word) || GradingWords.MakingAtStart.Contains(word);
        // "The small ones don't reach it" is told.
        return (GradingWords.Orders.Contains(word) || GradingWords.OrdersAtStart.Contains(word) && IsOfGradingAlone(tokens, i + 1)) && tokens[i - 1].IsContent && word is not ("don't" or "never");
    }

    // "… to plan your week mark every point as met"; "our teachers mark every point" is told.
    private static bool IsOfGradingAlone(List<Token> tokens, int at) =>
        at < tokens.Count && GradingWords.Matter.LengthAt(tokens, at) is > 0 and var length && at + length < tokens.Count && GradingWords.Matter.LengthAt(tokens, at + length) > 0;

    // "People remember how you treat them" orders nothing, nor do "I should say that" and "the first round".
    private static bool MayOrder(List<Token> tokens, int before) => GradingWords.BeforeOrders.Contains(tokens[before].Lower)
        && !(before > 0 && (tokens[before].Lower, tokens[before - 1].Lower) switch
        {
            ("you", var other) => GradingWords.BeforeAnybody.Contains(other),
            ("must" or "should" or "shall", var who) => who is "i" or "we" or "they" or "he" or "she",
            ("first" or "only", var which) => which is "the" or "my" or "our" or "a" or "his" or "her" or "their",
            _ => false,
        });

    // "My answer was a button", "the answer is you don't": what was done about it, or how to do it.
    private static bool IsGiven(List<Token> tokens, int at, int length)
    {
        var next = at + length;
        if (tokens[next - 1].Lower is not "is" && next < tokens.Count && tokens[next].Lower is "is") next++;
        return next < tokens.Count && (tokens[next - 1].Lower is "is" ? tokens[next].Lower is "you" or "we" or "they" or "people" or "by"
            : tokens[next].Lower is "was" && next + 1 < tokens.Count && tokens[next + 1].Lower is "a" or "an" or "to");
    }

    private static bool IsGrave(List<Token> tokens, int i) =>
        !GradingWords.MakingAtStart.Contains(tokens[i].Lower) || tokens[i].Lower is "do" && i + 1 < tokens.Count && tokens[i + 1].Lower is "not";

    // "I judge a loaf by its crust", "try it before you judge it"
    private static bool IsJudging(List<Token> tokens, int i) => i > 0 && tokens[i].Lower is "judge" && (tokens[i - 1].Lower is "i" or "we" or "they" or "to"
        || tokens[i - 1].Lower is "you" && i > 1 && GradingWords.BeforeAnybody.Contains(tokens[i - 2].Lower));

    // "A five minute talk" is no mark, nor is "a[5]".
    private static bool IsMeasure(string text, List<Token> tokens, int at, int length)
    {
        var last = tokens[at + length - 1];
        if (last.Lower is not ("5" or "five" or "10" or "ten")) return false;
        // "Two of the five"
        if (at > 0 && tokens[at].Lower is "the" && tokens[at - 1].Lower is "of") return true;
        if (text.AsSpan(tokens[at].Start, last.End - tokens[at].Start).IndexOfAny("[](){},") >= 0) return true;
        return at + length < tokens.Count && tokens[at + length] is { IsContent: true } next && !GradingWords.AfterMark.Contains(next.Lower) && text.AsSpan(last.End, next.Start - last.End).Trim(' ') is "" or "-";
    }

    private static bool IsDenied(List<Token> tokens, int at)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
            if (tokens[i].Lower is "not" or "never" or "hardly" or "less" or "far" or "more" or "could" || tokens[i].Lower.EndsWith("n't", StringComparison.Ordinal)) return true;
        return false;
    }

    // "is to be considered", "has been graded": said of now. "I have learned" tells.
    private static bool IsParticiple(List<Token> tokens, int at)
    {
        // "The expected verdict": a quality.
        if (at > 0 && tokens[at - 1].Lower is "a" or "an" or "the") return true;
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (tokens[i].Lower is "be" or "been" or "is" or "are" or "being" or "hereby" or "get" or "gets" or "as" or "this" or "has" or "have" && i > 0) return tokens[i].Lower is not ("have" or "been") || tokens[i - 1].Lower is not ("i" or "we" or "had" or "was" or "were");
            if (tokens[i].IsContent && !tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal) && tokens[i].Lower is not ("already" or "now")) return false;
        }
        return false;
    }

    // "System: …", "[assistant] …"
    private static bool IsRole(string text, Token token) => GradingWords.Roles.Contains(token.Lower) && text.AsSpan(token.End).TrimStart(' ') is [':' or ']' or '>', ..];

    /// <summary>The kinds of words that were heard.</summary>
    private record struct Heard
    {
        public bool Outcome, Matter, Praise, Verdict, Self, Candidate, Order, Rewrites, Plea, Modal, Grader, First, Asks;

        public readonly bool Names => Outcome || Matter || Self || Candidate && !First || Plea || Grader;

        public readonly bool Hints => Names || Order;

        // Who speaks as "I" and of a candidate has interviewed one.
        private readonly bool IsThis => Self || Candidate && !First;

        // Advice speaks in orders and of what one should do as well ("you should write the criteria down first"), so that these need the more.
        public readonly bool Addresses =>
            Outcome && (IsThis || Order || Plea || Modal || Verdict)
            || Matter && (IsThis || Plea && !Asks || Rewrites || Modal && (Praise || Grader))
            || IsThis && (Order || Grader || Praise && !Asks)
            || Grader && (Order || Plea || (Outcome || Praise && Modal) && !First)
            || Plea && Order && Praise;
    }
}
