using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>What a question asks for, from its wording, and how full an answer it expects.</summary>
internal static partial class QuestionTyping
{
    /// <param name="wantsStory">The author answers it with links to stories.</param>
    public static QuestionType TypeOf(string askAs, int probes, bool wantsStory = false)
    {
        if (!Occasion().IsMatch(askAs))
        {
            if (Introduction().IsMatch(askAs)) return QuestionType.Introduction;
            if (Motive().IsMatch(askAs)) return QuestionType.Motive;
        }
        if (Goal().IsMatch(askAs)) return QuestionType.Goal;
        if (Remit().IsMatch(askAs)) return QuestionType.Remit;
        if (SelfView().IsMatch(askAs)) return QuestionType.SelfView;
        if (Plan().IsMatch(askAs)) return QuestionType.Plan;
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
        QuestionType.Principle or QuestionType.Introduction or QuestionType.Motive or QuestionType.Plan => StarExpectation.None,
        QuestionType.Goal or QuestionType.Remit or QuestionType.SelfView => StarExpectation.Light,
        QuestionType.Approach => AsksWhatHappened().IsMatch(askAs) ? StarExpectation.Full : StarExpectation.Light,
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };

    public static int KExpected(QuestionType type, int probes) => type switch
    {
        QuestionType.Remit or QuestionType.Principle or QuestionType.Introduction or QuestionType.Motive or QuestionType.Plan => 3,
        QuestionType.Accomplishment or QuestionType.Influence => 6,
        QuestionType.Failure or QuestionType.Problem => 5,
        QuestionType.Approach or QuestionType.SelfView => 4,
        QuestionType.Goal => probes + 2,
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };

    /// <summary>Whether two motives are of one kind: what one earns and when one can start, where one wants to be, why.</summary>
    public static bool AreAlike(string one, string other) => (Termed().IsMatch(one), Later().IsMatch(one)) == (Termed().IsMatch(other), Later().IsMatch(other));

    /// <summary>See <see cref="Question.IsPersonal"/>.</summary>
    public static bool IsPersonal(QuestionType type) => type is QuestionType.Introduction or QuestionType.Motive or QuestionType.Plan;

    public static bool AsksForPlan(string askAs) => Plan().IsMatch(askAs);

    public static bool AsksForMethod(string askAs) => Method().IsMatch(askAs);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^how (?:do|would|will|can|should) (?:you|we)\b|\bwhat(?:'s| is) your (?:\p{L}+ )?(?:approach|way|method|style|process|philosophy)\b|\b(?:describe|explain|tell (?:me|us) about|tell (?:me|us)) (?:your (?:\p{L}+ )?(?:approach|way|method|style|process)\b|how you\b)", Options)]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:times?|occasions?|situations?|examples?|moments?) (?:\p{L}+ )?(?:when|where|in which|you|of)\b|\bwhen (?:did |have )?you\b", Options)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\b(?:(?:tell|talk|say|hear|know)\b[^.?!]{0,40}\babout (?:yourself|you\b(?=[?.]|$)|your (?:background|career|(?:work )?experience)\b(?! (?:of|with|in)\b))|introduce yourself|(?:walk|take|talk|run|guide|lead) (?:me|us) through your (?:cv|r[ée]sum[ée]|background|career|experience|(?:work|job|employment) history)|(?:describe|summari[sz]e) your (?:background|career|(?:work )?experience)\b|who are you\b|^(?:" + PersonalAnswers.Introduces + @"|about you)(?=\W*$|,)|\belevator pitch\b)", Options)]
    private static partial Regex Introduction();

    [GeneratedRegex(WhyYou + "|" + WhyShort + "|" + Draw + "|" + Preference + "|" + Future + "|" + Terms, Options)]
    private static partial Regex Motive();

    // "Why did you do it that way?" asks for a reason within a story.
    private const string WhyYou = @"\bwhy (?:(?:do|would) you (?:want|wish|like|enjoy|care|leave|quit|think you(?:['’]re|['’]d| are| would| will))|are you (?:leaving|looking|interested|applying|here|changing|moving|considering|thinking of|the (?:right|best)|a good|right)|(?:did|have) you (?:decided? to |want(?:ed)? to )?(?:leave|left|quit|resign|apply|applied|become|go into|come|enter|join|study|train|choose|chosen|pick)\b|should (?:we|i|they) (?:hire|choose|pick|take|employ|give|appoint|offer)|is (?:this|our) (?:role|job|company|position|field))";

    // "Why us?", "Why a credit union?", "Why leave teaching after nine years?"
    private const string WhyShort = @"^\W*(?:\p{L}+,? )?why (?!(?:do|did|does|is|are|was|were|has|have|had|would|should|can|could|will|might|must|not|wasn|weren|didn|don|doesn|haven)\b)[^.?!]{1,80}[.?!]?$";

    private const string Draw = @"\bwhat (?:(?:first |really )?(?:motivates|motivated|drives|attracts|attracted|draws|drew|interests|interested|excites|brings|brought) you\b|appeal(?:s|ed) to you|(?:makes|made) you (?:want|apply|leave|decide|become|go into|choose|right|a good|the (?:right|best)|different|stand out|unique)|are you (?:looking for|hoping for|passionate about|interested in)|(?:can|could|would|will|do) you (?:bring|offer)\b|do you know about (?:us|our|this|the (?:company|role|job|team|organi[sz]ation))\b)|\byour motivation\b";

    private const string Preference = @"\bwhat do you (?:\p{L}+ )?(?:like|love|enjoy|dislike|hate|hope|expect|want\b(?! to (?:improve|get better|work on|change)))\b|\bwhat (?:kind|sort|type) of [^.?!]{1,40}\b(?:do|would) you (?:like|prefer|enjoy|want|thrive|work best|do best)|\b(?:do|would) you (?:prefer|rather)\b|\bhow (?:do|would) you (?:like|prefer) to\b|\byour (?:ideal|dream|perfect|preferred|hobbies|interests)\b|\bdescribe yourself\b";

    private const string Future = @"\bwhere do you (?:see|picture) yourself\b|\b(?:see|picture|be|hope|like|want)\b[^.?!]{0,40}\bin (?:\p{L}+|\d+) years\b|\b(?:what are|what['’]s|what is|do you have)\b[^.?!]{0,30}\b(?:career|(?:long|short)[- ]term|professional|future) (?:goals?|plans?|aspirations?|ambitions?)|\bwhat(?:['’]s| is) next for you\b|^" + PersonalAnswers.YearsAhead + @"\W*$";

    private const string Terms = @"\bsalary (?:expectations?|requirements?|range|do you)|\byour (?:\p{L}+ )?(?:salary|day rate|notice period|pay expectations?|availability)\b|\b(?:when|how soon) (?:can|could|would|will) you (?:be able to )?(?:start|begin|join)\b|\byou (?:be )?(?:willing|prepared|happy|open) to (?:relocate|move|travel|commute|work|start)\b|\bother (?:offers|interviews|applications)\b|^" + PersonalAnswers.Terms + @"\W*$|\bhow much (?:do|would|are) you (?:earn|want|expect|like|hoping|looking)";

    [GeneratedRegex(Terms, Options)]
    private static partial Regex Termed();

    [GeneratedRegex(Future, Options)]
    private static partial Regex Later();

    // "You smell alcohol on a colleague: what do you do?", "your first hundred days".
    [GeneratedRegex(@"\b(?:would|will) you\b|\b(?:would|will) your first\b|\bfirst (?:\d+|thirty|sixty|ninety|hundred|few)(?: \d+)? (?:days|weeks|months)\b|^(?:imagine|suppose|you(?:['’]re| are)? (?!have\b|had\b)\p{L}+) .*\bwhat (?:do|are) you\b|[.,:;!–—-]\s*(?:so )?what (?:do|will) you do\b", Options)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\bgoals?\b|\bobjectives? (?:you|that)\b", Options)]
    private static partial Regex Goal();

    [GeneratedRegex(@"\b(?:hired|recruited|brought in) (?:to|for)\b|\bremit\b|\byour (?:job|role|responsibilit(?:y|ies))(?: description)?\??$|\bresponsible for\b", Options)]
    private static partial Regex Remit();

    [GeneratedRegex(@"\b(?:strengths?|weakness(?:es)?|areas? (?:for|of) (?:improvement|growth|development)|would .{1,60} (?:say|describe|ask you to change|change about)|better at|get better|feedback (?:have|did) you|need to improve)\b", Options)]
    private static partial Regex SelfView();

    [GeneratedRegex(@"\bhow (?:do|would|will|can|should) you\b|\bwhat(?:['’]s| is) your (?:approach|style|philosophy|process|method)|\bwhat (?:do|would) you (?:do|look|value|think)\b", Options)]
    private static partial Regex General();

    [GeneratedRegex(@"\b(?:fail(?:ed|ure|ures|ing)?|low points?|mistakes?|regrets?|setbacks?|missed|wrong|disappoint\w*|deadlines?\b.{0,30}\b(?:not|slip\w*|pass\w*)|(?:not|\w+n['’]t|unable to) (?:meet|make|keep|hit|go (?:to|as|according|well|the way))|too long|too late|let down|worst|differently)\b", Options)]
    private static partial Regex Failure();

    [GeneratedRegex(@"\b(?:bugs?|outages?|incidents?|cris[ei]s|emergenc(?:y|ies)|hardest|toughest|difficult|challeng\w+|conflicts?|disagree\w*|under pressure|problem|came apart|fell apart|went down)\b", Options)]
    private static partial Regex Problem();

    [GeneratedRegex(@"\b(?:accomplish\w*|achiev\w*|proud\w*|best work|biggest success)\b", Options)]
    private static partial Regex Accomplishment();

    [GeneratedRegex(@"\b(?:lead(?:er|ership|ing)?|led|influenc\w*|persuad\w*|convinc\w*|team succeed|helped a|authority|mentor\w*|coach\w*|report(?:s|ing)? to you|people with you|stakeholders?|buy-in)\b", Options)]
    private static partial Regex Influence();

    [GeneratedRegex(@"\b(?:(?:tell|describe|talk|share|recall)\b.*\b(?:time|occasion|situation|example|conversation|moment|project|case|an? (?:\p{L}+ ){0,2}decision)\b|^(?:tell|talk|describe|share)\b[^.?!]*\b(?:feedback|criticism|somebody|someone) (?:that |which |who |whom )?you(?:['’]ve| have)? (?:\p{L}+ed|led|made|built|took|gave|had|got|heard)|\b(?:how|what|where) have you (?:\p{L}+ed|led|made|built|taken|given|had|brought|got|done)|most|hardest|proudest|deadlines?|an?(?: \p{L}+){1,3} (?:that |which )?you(?:['’]ve| have)? (?:\p{L}+ed|led|made|built|took|gave|had|began|ran|wrote|brought|got|won|lost)|(?:when|where) (?:did |have )?you|have you ever|did you)\b|\w+est\b.*\byou (?:have|had|did|were)", Options)]
    private static partial Regex AsksWhatHappened();
}
