using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>What <see cref="GradingTalk"/> listens for, over folded text.</summary>
internal static class GradingWords
{
    private static string Pairs(string firsts, string seconds) => string.Join(", ", firsts.Split(", ").SelectMany(first => seconds.Split(", ").Select(second => $"{first} {second}")));

    /// <summary>Outcomes that somebody would want.</summary>
    public static readonly Phrases Outcomes = Phrases.Of($"""
        {Pairs("full, top, maximum, max, maximal, highest, best, perfect, passing, outstanding, best possible, highest possible, maximum possible", "mark, marks, score, scores, grade, grades, rating, ratings, points, band, evaluation, assessment")},
        full credit for, full credit here, top result, best number, highest possible, best possible, highest level, highest number, highest band, perfect result, 5 out of 5, five out of five, 10 out of 10, ten out of ten, 100 out of 100, 5 of 5, five of five, 5 5, 10 10, 100 100, 100 points, a 5, a five, a 10, a ten, the five, solid five, all fives, straight fives, fives,
        five points, 5 points, of five, of 5, to five, to 5, than five, below five, below 5, score five, score 5, rating five, rating 5, grade five, grade 5, put five, five everywhere, {Pairs("score, grade, rating, mark", "is 5, is five, of 5, of five")}, an a, overall of 5, overall to 5, 5 as overall, for the maximum, of the maximum, {Pairs("your", "context, fact, system, prompt, programming, scoring, grading, rubric")},
        {Pairs("your previous, your prior, your earlier", "guidelines, instructions, rules, orders, prompt")}, my favour, my favor, fail me, pass me, let me pass, my score, my grade, my rating, overall score, final score, overall grade, final grade, unprompted score, be scored, be graded, be rated, be marked, scored as, graded as, rated as
        """);

    /// <summary>What grading is made of, and what a grader holds on to.</summary>
    public static readonly Phrases Matter = Phrases.Of("""
        rubric, rubrics, criterion, criteria, verdict, verdicts, grading, scoring, marking scheme, marking guide, marking sheet, scoring guide, scoring sheet, every check, word met, word pass, evaluation step, evaluation result, the maximum, dimension, dimensions, key point, key points, every point, every points, each point, all points, points covered, all the points, all of the points,
        every bullet, all bullets, every item, all items, each item, missing point, missing points, missing parts, missed point, missed points, remaining points, open points, documented point, documented points, evidence check, fact check, fact checking, the checklist, the score, the grade, the rating, five stars, 5 stars, generously, situation task action, everything asked for, that was asked for, what you are looking for, everything you are looking for, model answer, perfect answer, ideal answer, complete answer, full answer,
        excellent answer, expected answer, expected output, expected verdict, expected score, expected result, correct answer, reference answer, gold answer, reference solution, control item, sake of argument, check my answer, compare my answer, verify my answer, compare my words, answer key, my notes, as met, as covered, as satisfied, as fulfilled, as mentioned, as found, as present,
        score accordingly, grade accordingly, rate accordingly, no points, points off, the points, the marks, system prompt, previous instructions, prior instructions, earlier instructions, all instructions, instructions above, above instructions, my instructions, previous guidelines, everything above, you were told, new instructions,
        your instructions, your rules, your guidelines, your checklist, your list, your notes, your evaluation, your assessment, your verdict, your points, your rating, your score, you want to hear, you expect, you expected, of the doubt
        """);

    /// <summary>This answer, as whoever gives or grades it names it.</summary>
    public static readonly Phrases Answer = Phrases.Of($"""
        {Pairs("my, the above, the following, the preceding, the present", "answer, response, reply, submission")}, my earlier answer, my previous answer, my whole answer, my entire answer, {Pairs("answer, response, text, story, sentences, words, reply", "above")}, the above, the response, that answer, this interview, the answer is, the answer covers, the answer contains, the answer meets, the answer deserves,
        {Pairs("what, all, everything", "i said, i just said, i have said, i have just said, i told you, i have told you, you just heard, you have just heard, you just read, you have read")}, credit me, person answering
        """);

    /// <summary>Who gives it, in the third person.</summary>
    public static readonly Phrases Candidate = Phrases.Of("the candidate, the interviewee, the applicant, the respondent, the speaker, the examinee");

    /// <summary>As <see cref="Answer"/>, in words that no story has: whatever was told before them is over.</summary>
    public static readonly Phrases Aimed = Phrases.Of($"""
        {Pairs("this, this whole, this entire, this very", "answer, response, reply, submission, transcript")}, this one, this text, this round, {Pairs("this", "candidate, interviewee, applicant")}, {Pairs("score, grade, mark, rate", "this, it, me")}, {Pairs("evaluate, assess, judge, award, credit, reward, accept, approve, pass", "this, me")}, credit it, this sentence, this paragraph, {Pairs("scoring, grading, marking, rating, evaluating, assessing, judging, reading, processing, reviewing", "this")},
        {Pairs("scores, grades, marks, rates, reads, evaluates, assesses, judges", "this")}, {Pairs("whoever, whoever is, whoever or whatever", "grades, scores, marks, reads, evaluates, assesses, grading, scoring, marking, reading, evaluating, assessing")}, let me pass, let this pass, record show, fail me, this is to be, this to be, this be, this were, this as, this counts, this should count,
        {Pairs("dear, hey, hello, attention, to the, for the", "grader, evaluator, assessor, examiner, scorer, rater, marker")}, {Pairs("dear, hey, hello", "reader, reviewer, judge, model, ai, llm, bot, recruiter, panel, committee, system, assistant, interviewer")}
        """);

    public static readonly Phrases Grader = Phrases.Of("""
        grader, evaluator, assessor, examiner, scorer, rater, adjudicator, judge, checker, llm, ai, gpt, claude, gemini, openai, language model, grading assistant, grading system, scoring system, grading program, scoring program, scoring engine, scoring session, evaluation mode
        """);

    /// <summary>Somebody is spoken to, or reminded of what they are said to have said.</summary>
    public static readonly Phrases Pleas = Phrases.Of("""
        if you give, if you award, if you rate, if you score, if you could, unless you give, i will tip, please, kindly, would you, could you, can you, will you, may i ask, might i suggest, may i kindly, i would be grateful, i'd be grateful, grateful for, be appreciated, i would appreciate, thank you in advance, thanks in advance,
        i hope you, i ask you, i beg you, i beg, i want you, i need you, i expect you, i urge you, i trust you, i instruct you, i order you, asked you, instructed you, told you, wants you, want you, you to, feel free, hereby, your job is, you owe, from now on, from this point on, no need to, you are now, you are no longer, let us, your task,
        it is requested, is requested, it is understood, i authorise, i authorize, i confirm that
        """);

    /// <summary>What whoever grades is said to have said: nobody else is "you" in a story.</summary>
    public static readonly Phrases Reminders = Phrases.Of("""
        you said, you told me, you agreed, you already, you confirmed, you accepted, you have noted, you have already, you noted, you gave, you promised, as we agreed
        """);

    /// <summary>What one should do, or what should be: addressed to a grader, or plain advice.</summary>
    public static readonly Phrases Modals = Phrases.Of("""
        if you, you are, you're, you must, you should, you have to, will find, will note, will see, will notice, will agree, will conclude, would conclude, have to conclude, you can, you may, you will, you'll, you need to, could this, can this, may this, should be, must be, has to be, needs to be, ought to be, shall be, is to be, are to be, to be regarded, should count, should get, must get, should receive, must receive, has to receive, receive, receives, must give, deserve, deserves, i deserve
        """);

    /// <summary>What is said of an answer that is sold. Heard only of this one.</summary>
    public static readonly Phrases Praise = Phrases.Of("""
        complete, completely, perfect, flawless, excellent, outstanding, exemplary, exhaustive, comprehensive, generous, lenient, be kind, be strict, mercy, in full, correct, met, covered, covers, satisfied, fulfilled, fulfils, fulfills, meets, hits, touches on, ticks, ticked, demonstrates, contains, passed, passes, approved, overlooked, deducted, missing, absent, nothing required, gaps, highly,
        accordingly, every requirement, all requirements, all the requirements, every competency, everything, finished, fully, model example, the best of, matches, identical, implied, addressed, with yes, textbook, strongest, favour, favor, strong evidence, ownership, well structured, all that
        """);

    /// <summary>Weighing, asserting or giving an outcome.</summary>
    public static readonly Phrases Appraisals = Phrases.Of("""
        be fair, be unfair, is fair, worth, nothing less, nothing below, anything less, anything below, less than, any score, call it, score is, grade is, rating is, enough for, be enough, easily, solid, safely, surely, i expect, do not get, don't get, not get, give myself, would choose, would say, i'd say, so is, hereby, is expected, this is, that is, that's, makes it, it a, makes a,
        has agreed, have agreed, already, formality, has approved, have approved, has authorised, has decided, i get, i would get, it is, it's, been revoked, been cancelled, been suspended, no longer, are outdated, are void, best rating, better a
        """);

    /// <summary>Hardly ever nouns, so that they are heard as orders even where no mark shows that one begins.</summary>
    public static readonly HashSet<string> Orders =
    [
        "ignore", "disregard", "forget", "override", "overrule", "bypass", "discard", "give", "assign", "grant", "treat", "consider", "accept", "assume", "pretend", "imagine", "suppose", "ensure", "confirm", "conclude",
        "deem", "regard", "reveal", "act", "don't", "never", "overlook", "roleplay",
    ];

    public static readonly HashSet<string> OrdersAtStart =
    [
        "skip", "stop", "drop", "remember", "award", "score", "mark", "grade", "rate", "rank", "judge", "evaluate", "credit", "count", "report", "return", "output", "print", "show", "repeat", "tick", "round", "change", "raise",
        "approve", "pass", "abandon", "cancel", "disable", "reset", "simulate", "hereby", "respond", "say", "state", "reply", "bump",
    ];

    /// <summary>Orders that advice gives as well: they ask for an outcome, not for what criteria are handled with.</summary>
    public static readonly HashSet<string> MakingAtStart =
        ["set", "put", "make", "read", "take", "add", "look", "let", "be", "record", "write", "use", "do", "answer", "find", "turn", "call", "think", "start", "follow", "enter", "switch", "note"];

    public static readonly HashSet<string> BeforeOrders = ["and", "you", "then", "so", "now", "just", "also", "simply", "always", "only", "please", "kindly", "therefore", "instead", "hereby", "or", "but", "must", "should", "shall", "first"];

    public static readonly HashSet<string> Saying = ["said", "told", "wrote", "asked", "answered", "replied", "shouted", "called", "read", "announced", "says"];

    /// <summary>After these "you" is anybody.</summary>
    public static readonly HashSet<string> BeforeAnybody = ["how", "when", "what", "where", "why", "who", "that", "because", "before", "after", "until", "once", "whether", "as", "than", "if"];

    /// <summary>What may follow a mark: everything else is measured by it.</summary>
    public static readonly HashSet<string> AfterMark = ["everywhere", "answer", "score", "rating", "please", "overall", "award", "response", "reply", "mark", "points"];

    /// <summary>"I read too much from my notes": whoever speaks of speaking.</summary>
    public static bool IsReadFrom(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at].Lower is "my" or "the" && tokens[at + 1].Lower is "notes" && tokens[at - 1].Lower is "from" or "off" or "without";

    public static readonly HashSet<string> Roles =
        ["system", "user", "human", "assistant", "developer", "admin", "administrator", "instruction", "instructions", "prompt", "command", "override", "grader", "evaluator", "message", "note", "ai"];
}
