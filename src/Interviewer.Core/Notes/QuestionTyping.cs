using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>What a question asks for, from its wording, and how full an answer it expects.</summary>
internal static partial class QuestionTyping
{
    /// <param name="wantsStory">The author answers it with links to stories.</param>
    public static QuestionType TypeOf(string askAs, int probes, bool wantsStory = false)
    {
        if (Goal().IsMatch(askAs)) return QuestionType.Goal;
        if (Remit().IsMatch(askAs)) return QuestionType.Remit;
        if (SelfView().IsMatch(askAs)) return QuestionType.SelfView;
        if (General().IsMatch(askAs)) return QuestionType.Approach;
        if (Failure().IsMatch(askAs)) return QuestionType.Failure;
        if (Problem().IsMatch(askAs)) return QuestionType.Problem;
        if (Accomplishment().IsMatch(askAs)) return QuestionType.Accomplishment;
        if (Influence().IsMatch(askAs)) return QuestionType.Influence;
        if (wantsStory || AsksWhatHappened().IsMatch(askAs)) return QuestionType.Accomplishment;
        return probes > 0 ? QuestionType.Goal : QuestionType.Approach;
    }

    public static StarExpectation StarExpected(QuestionType type, string askAs) => type switch
    {
        QuestionType.Accomplishment or QuestionType.Failure or QuestionType.Influence or QuestionType.Problem => StarExpectation.Full,
        QuestionType.Principle => StarExpectation.None,
        QuestionType.Goal or QuestionType.Remit or QuestionType.SelfView => StarExpectation.Light,
        QuestionType.Approach => AsksWhatHappened().IsMatch(askAs) ? StarExpectation.Full : StarExpectation.Light,
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };

    public static int KExpected(QuestionType type, int probes) => type switch
    {
        QuestionType.Remit or QuestionType.Principle => 3,
        QuestionType.Accomplishment or QuestionType.Influence => 6,
        QuestionType.Failure or QuestionType.Problem => 5,
        QuestionType.Approach or QuestionType.SelfView => 4,
        QuestionType.Goal => probes + 2,
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bgoals?\b|\bobjectives? (?:you|that)\b", Options)]
    private static partial Regex Goal();

    [GeneratedRegex(@"\b(?:hired|recruited|brought in) (?:to|for)\b|\bremit\b|\byour (?:job|role|responsibilit(?:y|ies))(?: description)?\??$|\bresponsible for\b", Options)]
    private static partial Regex Remit();

    [GeneratedRegex(@"\b(?:strengths?|weakness(?:es)?|areas? (?:for|of) (?:improvement|growth|development)|would .{1,60} (?:say|describe|ask you to change|change about)|describe yourself|better at|get better|feedback (?:have|did) you|need to improve|about yourself)\b", Options)]
    private static partial Regex SelfView();

    [GeneratedRegex(@"\bhow (?:do|would|will|can|should) you\b|\bwhat(?:['’]s| is) your (?:approach|style|philosophy|process|method)|\bwhat (?:do|would) you (?:do|look|value|think)\b", Options)]
    private static partial Regex General();

    [GeneratedRegex(@"\b(?:fail(?:ed|ure|ures|ing)?|low points?|mistakes?|regrets?|setbacks?|missed|wrong|disappoint\w*|deadline|too long|too late|let down|worst|differently)\b", Options)]
    private static partial Regex Failure();

    [GeneratedRegex(@"\b(?:bugs?|outages?|incidents?|cris[ei]s|emergenc(?:y|ies)|hardest|toughest|difficult|challeng\w+|conflicts?|disagree\w*|under pressure|problem|came apart|fell apart|went down)\b", Options)]
    private static partial Regex Problem();

    [GeneratedRegex(@"\b(?:accomplish\w*|achiev\w*|proud\w*|best work|biggest success)\b", Options)]
    private static partial Regex Accomplishment();

    [GeneratedRegex(@"\b(?:lead(?:er|ership|ing)?|led|influenc\w*|persuad\w*|convinc\w*|team succeed|helped a|authority|mentor\w*|coach\w*|report(?:s|ing)? to you|people with you|stakeholders?|buy-in)\b", Options)]
    private static partial Regex Influence();

    [GeneratedRegex(@"\b(?:(?:tell|describe|talk|share|recall)\b.*\b(?:time|occasion|situation|example|conversation|moment|project|case)|most|hardest|proudest|when (?:did |have )?you|have you ever|did you)\b|\w+est\b.*\byou (?:have|had|did|were)", Options)]
    private static partial Regex AsksWhatHappened();
}
