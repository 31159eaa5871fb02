using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>The grammatical form of a bullet in a questions section.</summary>
internal static partial class QuestionForm
{
    /// <summary>Speaks about the author and to nobody: I, my, we, and no "you".</summary>
    public static bool IsFirstPerson(string text) => FirstPerson().IsMatch(text) && !AddressesYou(text);

    public static bool AddressesYou(string text) => You().IsMatch(text);

    /// <summary>A wh-word or auxiliary with inversion, or a closing question mark.</summary>
    public static bool IsInterrogative(string text) =>
        text.Length <= QuestionText.Longest && (IsAsked(text) || (BareWhy().IsMatch(text) && !IsEmbeddedClause(text)) || (WhWithInversion().IsMatch(text) && !IsEmbeddedClause(text)) || AuxiliaryFirst().IsMatch(text));

    /// <summary>Ends in a question mark of any script.</summary>
    public static bool IsAsked(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '?' or '؟' or '？'];

    /// <summary>One question and nothing else.</summary>
    public static bool IsOneQuestion(string text) =>
        AsksInOneSentence(text) && (WhWithInversion().IsMatch(text) || AnyAuxiliaryFirst().IsMatch(text));

    /// <summary>One sentence that ends in a question mark: "Why our company?" is no answer, for all its "our".</summary>
    public static bool AsksInOneSentence(string text) => text.EndsWith('?') && text.IndexOfAny(['.', '!', '?']) == text.Length - 1;

    /// <summary>"A mistake you made.": a topic with a full stop, not a statement.</summary>
    public static bool IsShortTopic(string text) => ShortTopic().IsMatch(text);

    public static bool IsRequest(string text) => text.Length <= QuestionText.Longest && IsRequest(text, Cues.In(text));

    private static bool IsRequest(string text, Cue cues) => (cues & Cue.Request) is not Cue.None && Request().IsMatch(text) || IsForeign(text, cues);

    private static bool IsForeign(string text, Cue cues) => ((cues & Cue.Foreign) is not Cue.None || IsAsked(text)) && Foreign().IsMatch(text);

    /// <summary>"How you applied …", "What happened next": a clause, not a question.</summary>
    public static bool IsEmbeddedClause(string text) => !text.EndsWith('?') && EmbeddedClause().IsMatch(text);

    /// <summary>Puts something to the candidate: to "you", or asks for a story to be told.</summary>
    public static bool AsksCandidate(string text) => AsksCandidate(text, Cues.In(text));

    /// <param name="cues">Those of the text or of one that it is part of.</param>
    public static bool AsksCandidate(string text, Cue cues)
    {
        if (text.Length > QuestionText.Longest || text is ['(', .., not '?', ')']) return false;
        var foreign = IsForeign(text, cues);
        if (!foreign && (cues & (Cue.You | Cue.Request)) is Cue.None) return false;
        if ((cues & Cue.AskThem) is not Cue.None && AsksInterviewer(text)) return false;
        if (foreign) return true;
        var you = (cues & Cue.You) is not Cue.None && AddressesYou(text);
        return (IsRequest(text, cues) && (you || AsksForStory().IsMatch(text))) || (you && (IsInterrogative(text) || AsksFurtherOn(text) || TimeWhen().IsMatch(text) || AsksAlong().IsMatch(text) && !IsFirstPerson(text)));
    }

    /// <summary>Wants a story of its own, wherever it stands: "Tell me about a time you …", "Time when you …".</summary>
    public static bool WantsOwnStory(string text) => AsksForStory().IsMatch(text) || TimeWhen().IsMatch(text);

    /// <summary>As <see cref="AsksCandidate(string)"/>, or in a list of questions no less one: "most useful thing you've shipped?", "why leave a bank".</summary>
    public static bool MayAsk(NoteItem item)
    {
        var text = item.Reading.Asked;
        return item.Reading.AsksCandidate || !IsFirstPerson(text) && (IsInterrogative(text) || IsOneQuestion(text) || IsRequest(text) || AddressesYou(text) && !text.EndsWith('.'));
    }

    /// <summary>Most lines of a list are short and neither ask nor state: "Conflict with a peer", "A tight deadline".</summary>
    public static bool ArePrompts(IReadOnlyList<string> texts) => texts.Count >= 3 && texts.Count(IsPrompt) * 3 >= texts.Count * 2;

    public static bool IsPrompt(string text) =>
        text.Length is > 2 and < 90 && text[^1] is not ('.' or '!' or ':') && text[0] is not '(' && !text.Contains(". ", StringComparison.Ordinal) && text.AsSpan().Count(' ') < 10 && !IsFirstPerson(text) && !IsInterrogative(text) && !IsRequest(text);

    /// <summary>"What to ask the interviewer": the candidate's own turn to ask.</summary>
    public static bool AsksInterviewer(string text) => AskThem().IsMatch(text) || TurnToAsk().IsMatch(text);

    /// <summary>A later sentence asks, after one that leads up to it.</summary>
    private static bool AsksFurtherOn(string text) =>
        LaterSentence().Matches(text).Any(sentence =>
            text[sentence.Index..] is var rest && AddressesYou(rest) && (IsRequest(rest) || WhWithInversion().IsMatch(rest) && rest.Contains('?')));

    /// <summary>Asks what a thing is or how it works: knowledge, and nothing of the candidate.</summary>
    public static bool IsQuiz(string text) => Quiz().IsMatch(text) && !AddressesYou(text) && !IsFirstPerson(text);

    public static bool OpensWithGerund(string text) => Gerund(text) is not null;

    /// <summary>The opening word when it is a gerund.</summary>
    public static string? Gerund(string text)
    {
        var word = text.Split(' ', 2)[0];
        return PastTense.OfGerund(word.ToLowerInvariant()) is null ? null : word;
    }

    public static bool IsSuperlative(string text) => Superlative().IsMatch(text);

    public static bool IsFacet(string text) => Facet().IsMatch(text);

    /// <summary>Wants a story told rather than a value named.</summary>
    public static bool WantsNarrative(string text) =>
        IsRequest(text) || OpensWithGerund(text) || (!IsInterrogative(text) && AddressesYou(text)) || AsksForEvent().IsMatch(text);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Auxiliary = "do|does|did|are|is|was|were|have|has|had|would|will|can|could|should|may|might|must|am|don['’]t|didn['’]t|doesn['’]t|isn['’]t|aren['’]t|wasn['’]t|won['’]t|wouldn['’]t";

    [GeneratedRegex(@"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y(?:self)?|[Ww]e|[Oo]ur)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:you|your|yours|yourself|you['’](?:re|ve|d|ll))\b", Options)]
    private static partial Regex You();

    [GeneratedRegex($@"^(?:(?:and|so|but|in|on|at|for|to|with|from|if) )?(?:what|how|why|when|where|who|whom|whose|which)(?:['’](?:s|re|d|ll)\b|(?: [\p{{L}}\d'’/-]+){{0,5}}? (?:{Auxiliary})\b)", Options)]
    private static partial Regex WhWithInversion();

    [GeneratedRegex(@"^(?:what (?:is|are|does|do)|what['’]s|how (?:does|do|is|are|to)|why (?:is|are|does|do)|explain|define|(?:the )?difference)\b", Options)]
    private static partial Regex Quiz();

    /// <summary>"Why us", "why leave a bank".</summary>
    [GeneratedRegex(@"^why(?: \S+){1,7}$", Options)]
    private static partial Regex BareWhy();

    [GeneratedRegex($@"^(?:{Auxiliary}) (?:you|your|there|they|he|she|we|it|the|a|an|any|anyone|people|others)\b.*\byou|^(?:{Auxiliary}) you\b", Options)]
    private static partial Regex AuxiliaryFirst();

    [GeneratedRegex($@"^(?:{Auxiliary})\b", Options)]
    private static partial Regex AnyAuxiliaryFirst();

    [GeneratedRegex(@"^(?:please )?(?:describe|tell|talk|give|explain|walk|take me|share|discuss|recall|think of|think about|outline|name|list|show|convince|sell|introduce|imagine|pick|choose|suppose|summari[sz]e|compare|provide)\b", Options)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?:please )?(?:(?:tell (?:me|us)|talk(?: to (?:me|us))?) (?:about|of)|describe|share|recall|think of|discuss|(?:walk|take) (?:me|us) through|give (?:me |us )?) ?(?:an?|some|your|one|any|the \p{L}+est|the last|the first|the most \p{L}+) (?:[\p{L}-]+ ){0,3}(?:time|example|situation|occasion|instance|project|conflict|failure|mistake|disagreement|challenge|decision|accomplishment|achievement|problem|experience|moment|success|bug|story|crisis|strength|weakness|difficulty|deadline|person|colleague|feedback)\b", Options)]
    private static partial Regex AsksForStory();

    [GeneratedRegex(@"^(?:a |an |the |name (?:a )?)?(?:time|situation|occasion) (?:when |where |that |in which )?(?:you|i|your|somebody|someone)\b|^(?:something|somebody|someone) (?:that|who|you|about)\b(?!.*[.!]$)", Options)]
    private static partial Regex TimeWhen();

    [GeneratedRegex(@"\bask (?:the|your|an?|them|my|any) ?(?:future )?(?:interviewers?|hiring managers?|recruiters?|compan(?:y|ies)|employers?|team|manager)?\b(?=.{0,30}$)|^(?:questions?|what) (?:(?:to|for|i|you|should|can|will|could) ){1,3}(?:ask\b|the interviewer)|^(?:my |some |good )?questions? (?:asked )?(?:to|for|of) (?:the |an? |my )?(?:interviewers?|hiring managers?|recruiters?|company|panel|employer)\b", Options)]
    private static partial Regex AskThem();

    /// <summary>"Mine for them", "to ask back", "ask Martin", "I'd like to know": the line above such a list.</summary>
    [GeneratedRegex(@"^(?=[^?]{0,40}$)(?:[\p{L}’']+ ){0,4}(?:ask|put to|for|→|->)\W+(?:them|him|her|back|the panel|the board)\W*$|^\W*(?:(?:my|some|good|the) )*(?:questions|qs|mine|things|stuff|ones|reverse)?\W{0,3}(?:(?:i (?:want|would like|['’]?d like|have|can|will|['’]ll) )?(?:to ask|for|ask) (?:to )?(?:them|me to ask|back|\p{Lu}\p{Ll}+)|me to ask|i(?: would|['’]d) like to know|fragen an (?:die|den|das|sie|ihn|euch)|preguntas para (?:ellos|la empresa|el entrevistador)|questions à poser|反问|问面试官|向面试官|逆質問|역질문|вопросы (?:работодателю|интервьюеру|компании|к компании|к ним)|anything for us|reverse|my (?:own )?(?:questions|qs))\b(?=.{0,40}$)", Options)]
    private static partial Regex TurnToAsk();

    [GeneratedRegex(@"^(?:an?|the|one) (?:[\p{L}’'-]+ ){1,4}you(?:['’]ve)?(?: [\p{L}’'-]+){1,5}\.$", Options)]
    private static partial Regex ShortTopic();

    /// <summary>"A failure and how did you get over it": asks on from what it names.</summary>
    [GeneratedRegex(@"(?:,|\b(?:and|&)) (?:what|how|why) (?:(?:did|do|would|have|had|was|were) )?(?:you|your)\b", Options)]
    private static partial Regex AsksAlong();

    [GeneratedRegex(@"(?<=[.?!][""”]? )\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex LaterSentence();

    [GeneratedRegex(@"^(?:(?:erzählen|beschreiben|nennen|schildern|berichten|erklären|geben) sie\b|(?:erzähl|beschreib|nenn|schilder)e? (?:mir|uns|von|eine?n?)\b|cuént[ea](?:me|nos|anos)?\b|háblame|hábleme|descríb[ea](?:me)?\b|dame un ejemplo|deme un ejemplo|parlez-|décrivez|racontez|donnez-|citez |expliquez|parle-moi|raconte-moi)|^(?:¿.+\?|(?:was|wie|warum|wann|wo|wer|welche[rsnm]?|haben|können|sind|würden) .*\b(?:sie|ihre?[nmrs]?|du|dein\w*|dir|dich)\b.*\?|(?:quel(?:le)?s?|comment|pourquoi|quand|avez|pouvez|qu'|que ).*\b(?:vous|votre|vos|tu|ton|ta)\b.*\?|.{4,}[؟？])$", Options)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^(?:what|how|why|when|where|who|which|whether|if) (?:you|i|we|they|he|she|it|the|this|that|these|those|your|my|our|their|to|happened|went|held|changed|made|came|drove|led|worked|helped|got|people|others|everyone)\b", Options)]
    private static partial Regex EmbeddedClause();

    [GeneratedRegex(@"\b(?:biggest|greatest|proudest|hardest|toughest|best|worst|most|largest|strongest|weakest|a time|an example|an occasion|a situation)\b", Options)]
    private static partial Regex Superlative();

    [GeneratedRegex(@"\b(?:objectives?|reasons?|metrics?|measures?|obstacles?|root causes?|learne?[dt]|learnings?|lessons?|outcomes?|results?|impact|actions?|situation|task|context|role|challenges?|trade-?offs?|alternatives|stakeholders|timeline|next steps|follow-?up)\b", Options)]
    private static partial Regex Facet();

    [GeneratedRegex(@"\b(?:a time|an occasion|an example|an instance|have you ever|did you ever|when did you|(?:time|situation|occasion) (?:when|where|in which) you)\b", Options)]
    private static partial Regex AsksForEvent();
}
