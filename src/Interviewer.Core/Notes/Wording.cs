using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>What the form of a note says about it: who acts, in which tense, what it answers.</summary>
internal static partial class Wording
{
    /// <summary>Opens with what somebody did: "Led …", "Despite the delay, took …", "I asked …".</summary>
    public static bool OpensWithAction(string text)
    {
        var opening = IntroducedBy(FirstWord(text)) ? AfterIntroduction().Replace(text, "") : Subject().Replace(text, "");
        var word = FirstWord(opening);
        if (word is "joined" or "came" or "arrived" or "started" or "turned" && NoDeed().IsMatch(opening)) return false;
        if (LaterSubject().Match(opening) is { Success: true } later) return later.Groups[1].Value.ToLowerInvariant() is var verb && PastTense.IsPast(verb) && !States.Contains(verb);
        return PastTense.IsPast(word) || PastTense.IsImperative(word) || word is "had" or "i" or "we" && (HadItDone(opening) || FirstPersonAction().IsMatch(opening));
    }

    /// <summary>"The lead was against it -> agreed on a trial first".</summary>
    public static bool PointsToAction(string text) => Arrow().Match(text) is { Success: true, Index: > 0 } arrow && text[(arrow.Index + arrow.Length)..] is var then && TellsDeed(then) && !States.Contains(FirstWord(then));

    /// <summary>"Had the assistants write the plan": done through others. "Had the wrong plan" is not.</summary>
    private static bool HadItDone(string opening) => Causative().Match(opening) is { Success: true } had && had.Groups[1].Captures.Any(word => PastTense.IsBase(word.Value.Trim().ToLowerInvariant()));

    /// <summary>How it stands now, or from what to what it went.</summary>
    public static bool TellsOutcome(string text) => Outcome().IsMatch(text);

    /// <summary>Tells by its first clause how a thing changed: "complaints went down to 3 a night".</summary>
    public static bool TellsChange(string text) => Change().IsMatch(text);

    /// <summary>Tells what to do, or never to do again: "never wait for the board", "ask first".</summary>
    public static bool Advises(string text) => IsMistakeOrRegret(text) || Advice().IsMatch(text) || PastTense.IsImperative(FirstWord(text)) && !PastTense.IsPast(FirstWord(text));

    /// <summary>Says of itself what was done: "When the vendor left, I wrote …", "so we moved …"; "I wanted", "I noticed" are no deeds yet.</summary>
    public static bool TellsDeed(string sentence) =>
        FirstPerson().Matches(sentence) is { Count: > 0 } said
            ? said.Any(one => one.Groups[1].Value.ToLowerInvariant() is var verb && !States.Contains(verb) && (one.Index == 0 || PastTense.IsPast(verb)))
            : OpensWithAction(sentence);

    /// <summary>Ends what its author did: "We shipped two days early", "Cut the wait from 9 days to 2".</summary>
    public static bool TellsAchievement(string sentence) => Achievement().IsMatch(sentence);

    /// <summary>"My task was to …", "I was asked to …", "We had to …".</summary>
    public static bool StatesTask(string sentence) => Task().IsMatch(sentence);

    public static bool TellsOwnMiss(string sentence) => OwnMiss().IsMatch(sentence);

    /// <summary>What stood in the way.</summary>
    public static bool TellsTrouble(string sentence) => Trouble().IsMatch(sentence);

    /// <summary>What was taken from it, or regretted.</summary>
    /// <param name="over">All that was done is told; before, "I realised that …" is a step rather than a lesson.</param>
    public static bool TellsLesson(string sentence, bool over) =>
        Taken().IsMatch(sentence) || IsMistakeOrRegret(sentence) && (over || !Finding().IsMatch(sentence)) || over && Advice().IsMatch(sentence);

    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    /// <summary>"Do we need X? No, …": a question the author answers at once.</summary>
    public static bool AnswersItself(string text) => text.Contains('?') && SelfAnswered().IsMatch(text);

    public static bool IsMistakeOrRegret(string text, Cue cues = Cue.Any) => (cues & Cue.Regret) is not Cue.None && Regret().IsMatch(text);

    /// <summary>"Tech lead for …", "I was a staff nurse": not "Hired a lead engineer".</summary>
    public static bool IsRole(string text, Cue cues = Cue.Any) =>
        (cues & Cue.Role) is not Cue.None && RolePhrase().IsMatch(text) && (!PastTense.IsPast(FirstWord(text)) || AppointedAs().IsMatch(text));

    public static bool StatesTeamSize(string text, Cue cues = Cue.Any) => (cues & Cue.TeamSize) is not Cue.None && TeamSize().IsMatch(text);

    /// <summary>Describes how things stood before: the opening of a story that has no labelled context.</summary>
    public static bool SetsTheScene(string text, Cue cues = Cue.Any) => (cues & Cue.Scene) is not Cue.None && Scene().IsMatch(text);

    public static bool PutIntoPractice(string text, Cue cues = Cue.Any) => (cues & Cue.Practice) is not Cue.None && Practice().IsMatch(text);

    public static bool WasBefore(string text, Cue cues = Cue.Any) => (cues & Cue.Before) is not Cue.None && Before().IsMatch(text);

    /// <summary>Leans on what was said just before it: "This mindset …", "… critical of this assumption".</summary>
    public static bool LeansOnPrevious(string text, Cue cues = Cue.Any) => (cues & Cue.Anaphora) is not Cue.None && Anaphora().IsMatch(text);

    /// <summary>Announces what is nested under it: ends with a colon, "e.g.", "such as" or "with".</summary>
    public static bool AnnouncesList(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end is [.., ':' or '-' or '–' or '—']) return true;
        foreach (var announcement in Announcements)
            if (end.EndsWith(announcement, StringComparison.OrdinalIgnoreCase)) return Announcement().IsMatch(text);
        return false;
    }

    /// <summary>"Why?", "My approach", "How to measure": a heading for what is nested under it rather than a point.</summary>
    public static bool IsLabel(NoteItem item) =>
        item.Children.Count > 0 && (item.IsWhollyBold || item.Text.EndsWith(':') || item.Text.AsSpan().Count(' ') < 3) && !OpensWithAction(item.Text);

    public static bool IsExample(string text) => Example().IsMatch(text);

    /// <summary>The letters and apostrophes that a text opens with, in lower case.</summary>
    private static string FirstWord(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '’' or '\'')) length++;
        Span<char> lower = stackalloc char[LongestWord];
        if (length > LongestWord) return text[..length].ToLowerInvariant();
        text.AsSpan(0, length).ToLowerInvariant(lower);
        return Opening.TryGetValue(lower[..length], out var known) ? known : lower[..length].ToString();
    }

    /// <summary>A word such as may open what <see cref="AfterIntroduction"/> takes off.</summary>
    private static bool IntroducedBy(string word) => Introductions.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal) || word.AsSpan().ContainsAny('’', '\'');

    // "I still have it" is a state whatever follows.
    private static readonly FrozenSet<string> States = """
        am was were had have could should would might must need needed want wanted know knew feel felt think thought hope hoped believe believed like liked love loved hate hated
        see saw hear heard notice noticed live lived worry worried understand understood remember remembered expect expected assume assumed receive received become became joined inherited
        arrived lost missed failed struggled learn learned learnt realised realized regret regretted underestimated overlooked still
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const int LongestWord = 32;

    private static readonly FrozenSet<string> Introductions = """
        despite after before in during once when while although though together with within on at for by to as then also first next later so and but
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening = new[] { "i", "we", "the", "a", "my", "in", "on", "it" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Announcements = ["eg", "e.g", "eg.", "e.g.", "i.e.", "such as", "for example", "including", "with"];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:despite|after|before|in|during|once|when|while|although|though|together|with|within|on|at|for|by|to|as)\b[^,.;]{0,80}?, |^(?:then|also|first|next|later|together|so|and|but|[a-z]+ly),? ", Options)]
    private static partial Regex AfterIntroduction();

    [GeneratedRegex(@"\s(?:→|->|=>|⇒)\s")]
    private static partial Regex Arrow();

    /// <summary>"For the rest I called …".</summary>
    [GeneratedRegex(@"^(?:for|after|before|during|in|on|at|with|by) (?!th(?:at|is|en|ese|ose) (?:i|we)\b)(?:[\p{L}\d’'-]+ ){1,4}(?:i|we) (\p{L}+)\b", Options)]
    private static partial Regex LaterSubject();

    /// <summary>"I: tagged each page".</summary>
    [GeneratedRegex(@"^(?:I|[Mm]e)\s?[:–-] +", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    /// <summary>Somebody arrives, or something shows: "Came in 2019 as a trainee", "Turned out to be the pool".</summary>
    [GeneratedRegex(@"^(?:joined|came|arrived|started)(?: (?:in|on|to us|here|straight|fresh|over|\d{4})){0,3} (?:as|from)\b|^turned (?:it )?out\b(?! \d)", Options)]
    private static partial Regex NoDeed();

    [GeneratedRegex(@"\b(?:(?:is|are|['’]s|['’]re) (?:now|still)|now (?:an?|the|his|her|my|works?|runs?|does)|in the end|ended up|since then|no \p{L}+ since|nobody left|still (?:rings?|runs?|in use|going|use|works?)|(?:down|up) (?:from .{1,30} )?to|went (?:from|to|up|down)|dropped|(?:fell|rose|grew) (?:to|by)|halved|doubled|went live|on time|passed|signed off|approved|renewed|got (?:his|her|their|it back|the )|won (?:the|an?|back)|paid back|back (?:on|in|up|at|within)|cost (?:(?:us|me|them|about|around|nearly|over) )*[~$£€]?\d[\d.,]*\w*|(?:for|in|across|at) (?:all|every|the other) (?:sites?|teams?|branch(?:es)?|stores?|shops?|wards?|offices?|schools?|plants?|departments?)|\d[\d.,]* ?(?:%|per ?cent))\b|\d\S{0,3} ?(?:→|->)|(?:→|->) ?\d", Options)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^(?:(?!\b(?:i|we|my|our)\b)[\p{L}'’ -]){3,50}\b(?:went (?:down|up|from|to|back)|fell|dropped|rose|grew|doubled|halved|came down)\b.*\d", Options)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:never|always|don['’]t|do not|no more|ask|tell|next time|since then i|from then on|after that i|and now i)\b", Options)]
    private static partial Regex Advice();

    [GeneratedRegex(@"^(?:(?:i|we) )?had (?:the|my|our|a|an|each|every|both|all|two|three|them|him|her|[A-Z][a-z]+)(?: ([\p{L}’'-]+)){1,5}", Options)]
    private static partial Regex Causative();

    [GeneratedRegex(@"^(?:i|we)(?: also| then| first| finally| personally| \w+ly)? (?!was\b|were\b|had\b|have\b|am\b|could\b|should\b|would\b|used to\b)\p{L}+", Options)]
    private static partial Regex FirstPersonAction();

    [GeneratedRegex(@"(?:^|[,;:–—-] |\b(?:and|so|but|then|instead) |^(?:(?:the |that )?(?:next|same|following|very) |that |one )(?:morning|day|week|evening|afternoon|night|month) )(?:i|we)(?: (?:also|then|first|finally|just|personally|\w+ly))? (\p{L}+)\b(?! not\b)", Options)]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"^(?:the |our )?(?:end )?(?:result|outcome) (?:is|was)\b|^(?:in the end|as a result|eventually|ultimately|overall),? (?!i\b)|^(?:(?:in the end|finally|eventually|as a result|overall|ultimately|together),? )?(?:(?:i|we) (?:\w+ly )?)?(?:finished|completed|shipped|delivered|launched|saved|reached|achieved|won|reduced|cut|lowered|increased|improved|avoided|earned|grew|doubled|halved|went live|came in|recovered|submitted|handed in|published)\b.*(?:\d|\b(?:on time|early|earlier|ahead of|deadline|live|budget|target|half)\b)|^(?:accepted|funded|awarded|ranked|approved|promoted|elected|selected|published) (?:in|by|to|for|with|on|at|as|after|first|second|third|\d)\b|^passed (?:(?:the|his|her|their|every|all) )?(?:\p{L}+ )?(?:exams?|tests?|audits?|inspections?)\b|^handed over (?:on )?(?:\d+ \p{L}+,|(?:\p{L}+ ){0,2}early\b|on time\b)", Options)]
    private static partial Regex Achievement();

    [GeneratedRegex(@"^(?:my|our) (?:role|job|task|goal|responsibility|brief|mission|aim|remit)\b|^(?:i|we) (?:was|were|had been) (?:asked|told|hired|assigned|tasked|responsible|in charge|given|appointed|brought in|lent|sent|seconded|the (?:[\p{L}-]+ )?(?:lead|leader|manager|owner|only|one)\b)|^(?:i|we) (?:had to|got (?:asked|lent|sent|moved|given|seconded|put))\b", Options)]
    private static partial Regex Task();

    [GeneratedRegex(@"^(?:(?:but|however|unfortunately|sadly),? )?(?:i|we) (?:missed|failed|lost|struggled|ran out|fell behind|could(?:n['’]t| not))\b|^(?:my (?:\p{L}+ ){1,3}|i )(?:was|were|got (?:it|this|that)|had (?:it|this|that)) (?:\p{L}+ )?wrong\b", Options)]
    private static partial Regex OwnMiss();

    [GeneratedRegex(@"^(?:unfortunately|sadly|the (?:main |biggest |first |real )?(?:problem|difficulty|trouble|challenge|obstacle|catch|hard part)\b)|\b(?:went wrong|fell (?:apart|through|behind)|broke down|refused|objected|resisted|pushed back|blew up|turned (?:it )?out(?= \p{L})(?! (?:well|fine|great|better)\b)|(?:everybody|everyone|we all|they all)\b.{0,24}\b(?:thought|believed|assumed|was sure)|(?:did not|didn['’]t) work|slipped|(?:was|were) (?:against|reluctant|hesitant|sceptical|skeptical|furious|angry))\b", Options)]
    private static partial Regex Trouble();

    [GeneratedRegex(@"\bwhat (?:i|we) (?:took|take|learn\w*)\b|\btaught (?:me|us)\b|\bi (?:now|no longer|always)\b|^since then,? (?:always|never)\b|\bi would (?:do|have)\b|\bwould do (?:\w+ )?again\b|\bif i (?:did|had to do|could do) (?:it|this|that)\b", Options)]
    private static partial Regex Taken();

    [GeneratedRegex(@"(?:^|\b(?:i|we) )(?:learne?[dt]|reali[sz]ed)\b", Options)]
    private static partial Regex Finding();

    [GeneratedRegex(@"\b(?:(?<!(?<!\bI )\b(?:said|says|wrote|told me|told us)(?: that)? (?:i|we) )(?:should|could) (?:not )?have (?!to\b)|ought to have\b|shouldn['’]t have|wish (?:i|we) had|in hindsight|looking back|(?:i|we) (?:learne?[dt]|reali[sz]ed|underestimated|overlooked|neglected|forgot|regret)|next time|lesson|would(?: not|n['’]t) do (?:\w+ )?again)|^(?:missed|overlooked|underestimated|neglected|forgot|failed to|learne?[dt])\b", Options)]
    private static partial Regex Regret();

    [GeneratedRegex(@"^(?:i was |as |acted as |served as |hired as |promoted to )?(?:an? |the |one of the )?(?:[\p{L}-]+ ){0,2}(?:lead|leader|manager|head|director|owner|engineer|developer|architect|designer|analyst|consultant|coordinator|supervisor|nurse|teacher|officer|captain|founder|administrator|scientist|technician|specialist|assistant|principal|chair|intern|scrum master|editor|researcher|buyer|chef|foreman|superintendent|secretary|treasurer|accountant|counsel|representative|mgr)\b(?: [\p{L}-]+)?(?: (?:for|of|on|at|in|to)\b|[,.;:]|$)", Options)]
    private static partial Regex RolePhrase();

    [GeneratedRegex(@"^\w+ (?:as|to)\b", Options)]
    private static partial Regex AppointedAs();

    [GeneratedRegex(@"^(?:led|managed|ran|headed|supervised|directed) (?:an? |the |my )?(?:[\p{L}-]+ ){0,2}(?:team|group|squad|crew|staff|department) of\b", Options)]
    private static partial Regex TeamSize();

    [GeneratedRegex(@"^(?:do|did|does|is|are|was|were|should|would|can|could|will) [^?]{3,120}\? (?:no|yes|not|nope)\b", Options)]
    private static partial Regex SelfAnswered();

    [GeneratedRegex(@"^when (?:i|we) (?:\w+ )?(?:joined|started|arrived|took over|came|inherited)|\b(?:existing|legacy|previously|at the time|used to|was|were|had been|ran to)\b", Options)]
    private static partial Regex Scene();

    [GeneratedRegex(@"\b(?:improvement with this|intentional(?:ly)? improve\w*|put (?:this|it) into practice|applied (?:this|what)|finally|broke the|these days|nowadays|since then|now i|i now|second time|this time|started to|began to|showed (?:intentional )?improvement)\b", Options)]
    private static partial Regex Practice();

    [GeneratedRegex(@"\b(?:used to|i was|i['’]d been|i had been|had been|in the past|for years|at my first|as a new|early in my|caught up with me|clearest case|took me)\b", Options)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:this|that|these|those|it|they|such)\b|^[^.?!]{0,80}\b(?:of|about|with|on|against) (?:this|that|these|those)\b", Options)]
    private static partial Regex Anaphora();

    [GeneratedRegex(@"(?:\be\.?g\.?|\bi\.e\.?|\bsuch as|\bfor example|\bincluding|\bwith)\s*$", Options)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^\W*(?:e\.?g\b|for example|for instance|example)", Options)]
    private static partial Regex Example();
}
