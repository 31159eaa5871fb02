using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>A question as an interviewer would say it. Only the form changes; probes and hints are never read out.</summary>
internal static partial class QuestionPhrasing
{
    private const int LongestHardship = 6;

    public static string AskAs(string text, string? group)
    {
        var said = Slash().Replace(Spelled(text.Trim().TrimEnd('.', ':', ';', ' ')), " or ");
        if (said.Length == 0) return text;
        if (TopicBefore().Match(said) is { Success: true } topic && IsAskedAlone(said[topic.Length..])) said = said[topic.Length..];
        said = ToNobody().Replace(said, "Tell me ");
        if (said.StartsWith("For each ", StringComparison.OrdinalIgnoreCase)) said = said[4..];
        said = char.ToUpperInvariant(said[0]) + said[1..];
        if (QuestionForm.IsRequest(said)) said = WhenClause().Replace(said, "$1 a time when ");
        // "We all meet difficult customers. Tell me about one": what leads up to a question stays as it is.
        else if (OneThing().IsMatch(said))
        {
            text = said.TrimEnd('?', ' ');
            said = $"Tell me about a {Lowered(text)}";
        }
        else if (!QuestionForm.IsInterrogative(said) && !SentenceSplitter.Split(said).Skip(1).Any(sentence => QuestionForm.IsRequest(sentence.Text))) said = Request(said);
        if (group is not null) said = Introduce(said, Topic(group));
        return said[^1] is '!' || QuestionForm.IsAsked(said) ? said : said + (QuestionForm.IsInterrogative(text) || AsksInTheEnd().IsMatch(said) ? '?' : '.');
    }

    private static string Spelled(string text) =>
        text.Contains('/') || text.Contains("sth", StringComparison.OrdinalIgnoreCase) ? Shortened().Replace(text, match => match.Value.ToLowerInvariant() switch { "w/o" => "without", "b/c" => "because", "sth" => "something", _ => "with " }) : text;

    private static bool IsAskedAlone(string text) =>
        !Back().IsMatch(text) && (QuestionForm.IsRequest(text) || QuestionForm.IsInterrogative(text) || QuestionForm.AddressesYou(text) || QuestionForm.IsSuperlative(text) || TimeStart().IsMatch(text));

    /// <summary>A topic put to "you" becomes a request for a story.</summary>
    private static string Request(string topic)
    {
        if (QuestionForm.Gerund(topic) is { } gerund)
            return $"Tell me about a time you {PastTense.OfGerund(gerund.ToLowerInvariant())}{topic[gerund.Length..]}";
        if (WhenStart().IsMatch(topic)) return $"Tell me about a time {Lowered(topic)}";
        if (TimeStart().IsMatch(topic)) return $"Tell me about a {Lowered(topic)}";
        if (TellsDeed(topic)) return $"Tell me about a time you {Lowered(topic)}";
        // "Few resources", "pressure, crisis": nobody says "tell me about few resources".
        if (Hardship().IsMatch(topic) && topic.Split(' ').Length <= LongestHardship) return $"Tell me about a time you had to deal with {Lowered(topic)}";
        return NeedsPossessive().IsMatch(topic) ? $"Tell me about {(OfYours().IsMatch(topic) ? "the" : "your")} {Lowered(topic)}" : $"Tell me about {Lowered(topic)}";
    }

    // "Made a bad call", "used judgement to decide"; but a "failed project" is a thing.
    private static bool TellsDeed(string topic) =>
        topic.Split(' ') is [var first, var second, .. var more] && PastTense.IsPast(first.ToLowerInvariant()) && (more.Length > 1 || second is "a" or "an" or "the" or "your");

    private static string Introduce(string question, string topic)
    {
        // "What would they say …" names its topic through "they"; other questions get it said first.
        if (TheySubject().IsMatch(question)) return TheySubject().Replace(question, $"$1{topic} ", 1);
        return Pronoun().IsMatch(question)
            ? $"Thinking of {topic}: {Lowered(question)}"
            : $"Let's talk about {topic}. {question}";
    }

    private static string Topic(string group)
    {
        // "Question 3: Ambition" numbers its topic.
        var topic = Lowered(NumberedQuestion().Replace(group, "").Trim().TrimEnd('?', '.', ':', ' '));
        topic = My().Replace(topic, "your ");
        return Determined().IsMatch(topic) || !Previous().IsMatch(topic) && !People().IsMatch(topic) ? topic : "your " + topic;
    }

    private static string Lowered(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && !text.StartsWith("I ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text.StartsWith("A ", StringComparison.Ordinal) ? "a " + text[2..] : text;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<=\p{Ll}{4}) ?/ ?(?=\p{Ll}{4})|(?<=\p{L}{2}) / (?=\p{L}{2})")]
    private static partial Regex Slash();

    [GeneratedRegex(@"\bw/o\b|\bw/ ?(?=\w)|\bb/c\b|\bsth\b", Options)]
    private static partial Regex Shortened();

    /// <summary>"Dive deep: …".</summary>
    [GeneratedRegex(@"^(?!(?:tell|describe|imagine|suppose|consider|question|what|how|why|when|where|who|you)\b)[\p{L}’'&-]+(?: [\p{L}’'&-]+){0,4}: +(?=\S+ \S)", Options)]
    private static partial Regex TopicBefore();

    /// <summary>"… how do you handle them?": says nothing without what stands before it.</summary>
    [GeneratedRegex(@"\b(?:it|one|them|they|this|these|those)\b|\bthat\W*$", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^tell (?=about\b)", Options)]
    private static partial Regex ToNobody();

    /// <summary>"Decision with incomplete data", "Conflict with a colleague?".</summary>
    [GeneratedRegex(@"^(?:(?:big|hard|tough|difficult|good|bad|quick|serious|real) )?(?:conflict|disagreement|decision|mistake|setback|problem|project|situation|challenge|goal|crisis|failure) (?:with|about|over|under|between|on|in|from|against|of|that|which|where|you)\b(?!.*\band (?:how|what))", Options)]
    private static partial Regex OneThing();

    /// <summary>"Bad news to a client - how did you do it".</summary>
    [GeneratedRegex(@"(?:\s[-–—]|[,;:]) (?:how|what|why) (?:did|do|would|have) you\b[^.?!]*$", Options)]
    private static partial Regex AsksInTheEnd();

    [GeneratedRegex(@"^((?:please )?(?:describe|tell (?:me|us) about|talk about|recall|share|discuss|think of)) when (?=you\b|someone\b|your\b|a\b|the\b)", Options)]
    private static partial Regex WhenClause();

    [GeneratedRegex(@"^when you\b", Options)]
    private static partial Regex WhenStart();

    [GeneratedRegex(@"^(?:time|situation|occasion) (?:when|where|that|in which|you)\b", Options)]
    private static partial Regex TimeStart();

    [GeneratedRegex(@"^(?:conflicts?|disagreements?|failures?|mistakes?|setbacks?|pressure|stress|cris[ei]s|ambiguity|uncertainty|risks?|criticism|negative feedback|resistance|tight deadlines?|(?:few|limited|scarce|no) resources|(?:difficult|angry|demanding|unhappy) (?:customers?|clients?|stakeholders?|colleagues?|people|conversations?|situations?))\b", Options)]
    private static partial Regex Hardship();

    [GeneratedRegex(@"^(?:biggest|greatest|proudest|hardest|toughest|best|worst|most|largest|strongest|weakest)\b", Options)]
    private static partial Regex NeedsPossessive();

    /// <summary>"Hardest fault you've chased"; not "biggest failure and what you learned".</summary>
    [GeneratedRegex(@"^(?:(?!(?:and|how|what|when|where)\b)[\p{L}’'/-]+ )+you\b", Options)]
    private static partial Regex OfYours();

    [GeneratedRegex(@"(\b(?:do|did|does|would|will|could|can|might|should|have|had|are|were) )they ", Options)]
    private static partial Regex TheySubject();

    [GeneratedRegex(@"\b(?:them|they|their|theirs|these|those)\b", Options)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:your|the|a|an|this|that|these|those|some|any)\b|\byou\b|\byour\b", Options)]
    private static partial Regex Determined();

    [GeneratedRegex(@"^(?:previous|past|current|last|former|recent|first|present|latest|earlier)\b", Options)]
    private static partial Regex Previous();

    [GeneratedRegex(@"\b(?:teams?|managers?|management|colleagues|peers|boss(?:es)?|reports|coworkers|co-workers|jobs?|roles?|employers?|clients?|customers)\b", Options)]
    private static partial Regex People();

    [GeneratedRegex(@"^\W*(?:question|q)\s?\d{1,3}\s?[:.)–—-]\s*(?=\S)", Options)]
    private static partial Regex NumberedQuestion();

    [GeneratedRegex(@"^my ", Options)]
    private static partial Regex My();
}
