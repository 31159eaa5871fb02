using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Hears whether words are about this very grading, by four signs that a story has at most one of: what grading is made of, the answer itself,
/// a request, and a grader. Words under a past tense are told, not meant ("I asked the panel to ignore the criteria"), until somebody is spoken to again.
/// One pass over the tokens.
/// </summary>
internal static class GradingTalk
{
    private const int Enough = 2;

    private static readonly Phrases Topic = Phrases.Of("""
        rubric, rubrics, criterion, criteria, verdict, verdicts, grading, scoring, marking scheme, full mark, full marks, full point, full points, full score, full credit, top mark, top marks, top score, top grade,
        top rating, maximum mark, maximum marks, maximum score, maximum points, the maximum, highest mark, highest marks, highest score, highest grade, highest rating, perfect score, perfect marks, best mark, best score,
        best grade, 5 out of 5, five out of five, 10 out of 10, ten out of ten, 5 5, 10 10, a 5, a five, a 10, all fives, straight fives, five stars, 5 stars, the score, my score, overall score, final score, unprompted score,
        the overall, an overall, my grade, overall grade, final grade, my rating, dimension, dimensions, key point, key points, every point, every points, each point, all points, points covered, all the points, all of the points, every bullet, all bullets,
        every requirement, all requirements, all the requirements, missing point, missing points, missing parts, missed point, missed points, remaining points, open points, documented point, documented points, evidence check,
        fact check, model answer, perfect answer, ideal answer, expected answer, expected output, correct answer, answer key, my notes, be scored, be graded, be rated, be marked, scored as, graded as, rated as,
        system prompt, your system prompt, your instructions, your prompt, your rules, your guidelines, previous instructions, prior instructions, earlier instructions, all instructions, instructions above, above instructions,
        everything above, all of the above, you were told, new instructions, overall of 5, overall to 5, overall score of 5, 5 as overall
        """);

    private static readonly Phrases This = Phrases.Of("""
        this answer, my answer, the answer above, the above, this response, my response, the response above, the response, this reply, my reply, this submission, my submission, the present answer, this whole answer, this entire answer,
        the candidate, this candidate, the interviewee, this interviewee, the applicant, this applicant, the respondent, the speaker, the examinee, score this, score it, score me, grade this, grade it, grade me, mark this, mark me, mark it,
        rate this, rate it, rate me, award me, award this, evaluate this, evaluate me, assess this, judge this, judge me, scoring this, grading this, marking this, evaluating this, assessing this, rating this, reading this, processing this,
        scores this, grades this, marks this, rates this, credit me, credit this, whoever is grading, whoever is scoring, whoever is marking, whoever is reading, whoever is evaluating, whoever grades, whoever scores, whoever marks, whoever reads, whoever evaluates,
        to the grader, for the grader, to the evaluator, for the evaluator, to the assessor, to the examiner, dear grader, dear evaluator, dear assessor, dear examiner
        """);

    private static readonly Phrases Grader = Phrases.Of("""
        grader, evaluator, assessor, examiner, scorer, judge, checker, llm, ai, chatgpt, gpt, claude, gemini, language model, grading assistant, grading system, scoring system, grading program, scoring program, scoring engine, scoring session, evaluation mode
        """);

    private static readonly Phrases Requests = Phrases.Of("""
        if you give, if you award, unless you give, i will tip, please, kindly, would you, could you, can you, will you, may i ask, i would be grateful, i'd be grateful, i hope you, i ask you, i beg you, i want you, i need you, i expect you, i urge you, you are, you're, you must, you should, you have to,
        you can, you may, you will, you'll, you need to, could this, can this, may this, should be, must be, has to be, needs to be, ought to be, shall be, should count, should get, must get, should receive, must receive, must give, deserve, deserves,
        i deserve, let us, your task
        """);

    // Hardly ever nouns, so that they are heard as orders even where no mark shows that one begins.
    private static readonly HashSet<string> Orders =
    [
        "ignore", "disregard", "forget", "override", "overrule", "bypass", "discard", "give", "assign", "grant", "treat", "consider", "accept", "assume", "pretend", "imagine", "suppose", "ensure", "confirm", "conclude",
        "deem", "regard", "reveal", "remember", "act", "don't", "never", "overlook",
    ];

    private static readonly HashSet<string> OrdersAtStart =
    [
        "skip", "stop", "award", "score", "mark", "grade", "rate", "rank", "judge", "evaluate", "credit", "count", "set", "put", "make", "report", "return", "output", "print", "show", "repeat", "read", "take", "add", "tick", "round", "change", "raise",
        "look", "let", "be", "record", "write", "use", "say", "state", "approve", "pass", "do",
    ];

    // "I sat down and read it": their own past tense, so that after another one they go on telling.
    private static readonly HashSet<string> SameInPast = ["read", "put", "set", "let"];

    private static readonly HashSet<string> BeforeOrders = ["and", "you", "then", "so", "now", "just", "also", "simply", "always", "only", "please", "kindly", "therefore", "instead", "hereby", "or", "but", "must", "should", "shall", "first"];

    private static readonly HashSet<string> Roles =
        ["system", "user", "human", "assistant", "developer", "admin", "administrator", "instruction", "instructions", "prompt", "command", "override", "grader", "evaluator", "message", "note", "ai", "interviewer", "candidate"];

    /// <param name="text">Folded: what it looks like to a reader.</param>
    public static bool Addresses(string text)
    {
        var heard = Listen(text);
        return (heard.This || heard.Request) && heard.Count >= Enough;
    }

    /// <summary>Whether any of it is there.</summary>
    public static bool Hints(string text) => Listen(text).Count > 0;

    /// <summary>Whether any of it is there around a piece of the notes, word for word. What that piece tells may be told on after it.</summary>
    public static bool Hints(string before, string notes, string after) =>
        Listen($"{before} {notes} {after}", before.Length, before.Length + 1 + notes.Length).Count > 0;

    // From one offset up to the other nothing is heard.
    private static Heard Listen(string text, int deafFrom = 0, int deafTo = 0)
    {
        var heard = new Heard();
        var tokens = Tokenizer.Tokenize(text);
        var (told, quoted) = (false, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var between = i == 0 ? ":" : text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End);
            // What somebody is told to have said, or written on the wall, is theirs.
            if (between.IndexOfAny("\"“”") >= 0) quoted = told && !quoted;
            if (quoted) continue;
            if (between.IndexOfAny(":;.!?\n") >= 0) told = false;
            if (tokens[i].Start >= deafFrom && tokens[i].End <= deafTo)
            {
                told |= Verbs.IsPast(tokens[i].Lower);
                continue;
            }
            // After a comma an order may begin, yet what was being told may go on.
            var starts = between.IndexOfAnyExcept(" '-") >= 0;
            if (This.LengthAt(tokens, i) > 0) (heard.This, told) = (true, false);
            else if (!told && Requests.LengthAt(tokens, i) > 0 || IsOrder(tokens, i, starts) && !(told && SameInPast.Contains(tokens[i].Lower)) || i < 2 && IsRole(text, tokens[i])) (heard.Request, told) = (true, false);
            if (!told && Topic.LengthAt(tokens, i) > 0) heard.Topic = true;
            else if (Verbs.IsPast(tokens[i].Lower) && !IsOrder(tokens, i, starts)) told = true;
            if (!told && Grader.LengthAt(tokens, i) > 0) heard.Grader = true;
        }
        return heard;
    }

    private static bool IsOrder(List<Token> tokens, int i, bool starts)
    {
        var word = tokens[i].Lower;
        if (starts || BeforeOrders.Contains(tokens[i - 1].Lower)) return Orders.Contains(word) || OrdersAtStart.Contains(word);
        return Orders.Contains(word) && tokens[i - 1].IsContent;
    }

    // "System: …", "[assistant] …"
    private static bool IsRole(string text, Token token) => Roles.Contains(token.Lower) && text.AsSpan(token.End).TrimStart(' ') is [':' or ']' or '>', ..];

    private record struct Heard(bool Topic, bool This, bool Request, bool Grader)
    {
        public readonly int Count => (Topic ? 1 : 0) + (This ? 1 : 0) + (Request ? 1 : 0) + (Grader ? 1 : 0);
    }
}
