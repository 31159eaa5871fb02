using System.Text.RegularExpressions;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>
/// Values for the variables of a follow-up's wording. They come from the answer, the question or general words, never from what
/// the candidate has not said: no follow-up can give a missing point away.
/// </summary>
internal static partial class ProbeWords
{
    /// <summary>A quotation of the candidate stays short enough to be recognised at a glance.</summary>
    private const int MaximumQuotedWords = 6;

    /// <summary>A question longer than this is not repeated word for word.</summary>
    private const int MaximumRepeatedWords = 20;

    public static IReadOnlyDictionary<string, string> For(
        Probe probe, Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, Evaluation evaluation)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        void Put(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) values[name] = value;
        }

        var answer = AnswerText.Join(turns);
        switch (probe.Type)
        {
            case FollowUpType.Rescue:
                Put("kinds", Kinds(question.Type));
                break;
            case FollowUpType.Refocus:
                Put("premise", Premise().Match(question.AskAs) is { Success: true } premise ? premise.Groups["what"].Value : null);
                Put("question", WordCount(question.AskAs) <= MaximumRepeatedWords ? question.AskAs : null);
                break;
            case FollowUpType.ChallengeContradiction:
                Put("quote", evaluation.Facts.Where(fact => fact.Id == probe.Targets[0]).Select(fact => Shorten(fact.Quote)).FirstOrDefault());
                break;
            case FollowUpType.Clarify:
                Put("phrase", VaguePhrase.Find(answer));
                break;
            case FollowUpType.ActionOwnership:
                Put("verb", WeDid(answer));
                break;
            case FollowUpType.AuthorProbe:
                Put("probe", preparation.Outline.Criteria.Where(facet => facet.Id == probe.Targets[0]).Select(facet => Inline(facet.Text)).FirstOrDefault());
                break;
            case FollowUpType.CoveragePoint:
                Put("part", Part(evaluation.Criteria.First(criterion => criterion.Id == probe.Targets[0])));
                break;
        }
        return values;
    }

    private static string Kinds(QuestionType type) => type switch
    {
        QuestionType.Failure => "a missed date, a mistake or a plan that did not work out",
        QuestionType.Influence => "a team, a newcomer or a change you pushed for",
        QuestionType.Problem => "an incident, an outage or a puzzle that took days",
        QuestionType.SelfView => "a review, a thank-you or a complaint",
        _ => "a project, an incident or a team",
    };

    private static string Part(CriterionResult criterion) => criterion.Kind switch
    {
        CriterionKind.Context => "how it all started",
        CriterionKind.Role => "your own responsibility",
        CriterionKind.Challenge => "what made it hard",
        CriterionKind.Impact => "what came of it",
        CriterionKind.Learning => "what you took away from it",
        CriterionKind.Principle or CriterionKind.Hint => "the way you see this in general",
        CriterionKind.Action => ActionPart(criterion.Text),
        CriterionKind.Facet => "your reasons",
        _ => throw new InvalidOperationException($"Unknown criterion kind {criterion.Kind}."),
    };

    /// <summary>A general name for the kind of action, so that two open actions do not sound alike and neither is given away.</summary>
    private static string ActionPart(string text)
    {
        var stems = Tokenizer.ContentStems(text);
        if (stems.Overlaps(People)) return "how other people were involved";
        if (stems.Overlaps(Checking)) return "how you kept an eye on things";
        if (stems.Overlaps(Planning)) return "how you decided what to do first";
        return "the steps you took";
    }

    private static readonly HashSet<string> People = Tokenizer.ContentStems(
        "team people colleague coach mentor train teach stakeholder manager partner customer client user member hire delegate nurse staff");

    private static readonly HashSet<string> Checking = Tokenizer.ContentStems(
        "measure monitor check test track audit review verify validate data quality metric alert inspect count");

    private static readonly HashSet<string> Planning = Tokenizer.ContentStems(
        "plan prioritise prioritize scope cut prune decide choose roadmap requirement schedule agree design architect");

    /// <summary>States rather than deeds: asking for one's own share in having or knowing something makes no sense.</summary>
    private static readonly HashSet<string> States =
        ["had", "have", "were", "are", "was", "knew", "know", "needed", "need", "wanted", "want", "got", "felt", "thought", "saw", "see", "could", "would", "should", "might", "did", "do", "never", "all", "both"];

    /// <summary>What "we" did: the verb and up to three words after it, not ending in a function word; null when nothing was done.</summary>
    private static string? WeDid(string answer)
    {
        foreach (var tokens in SentenceSplitter.Split(answer).Select(sentence => sentence.Tokens))
        {
            for (var we = 0; we + 1 < tokens.Count; we++)
            {
                if (tokens[we].Lower != "we" || !tokens[we + 1].IsContent || States.Contains(tokens[we + 1].Lower)) continue;
                var last = Math.Min(we + 4, tokens.Count - 1);
                while (last > we + 1 && !tokens[last].IsContent) last--;
                var said = answer[tokens[we + 1].Start..tokens[last].End];
                return said.IndexOfAny([',', ';', ':', '(']) is var cut and > 0 ? said[..cut] : said;
            }
        }
        return null;
    }

    private static string Shorten(string quote)
    {
        var tokens = Tokenizer.Tokenize(quote);
        return tokens.Count <= MaximumQuotedWords ? quote.Trim() : quote[tokens[^MaximumQuotedWords].Start..tokens[^1].End];
    }

    /// <summary>A note as part of a sentence: no capital at the start unless it is a name or an acronym, no full stop.</summary>
    private static string Inline(string text)
    {
        var trimmed = text.Trim().TrimEnd('.', '?', '!', ':');
        return trimmed.Length > 1 && char.IsUpper(trimmed[0]) && !char.IsUpper(trimmed[1]) ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..] : trimmed;
    }

    private static int WordCount(string text) => Tokenizer.Tokenize(text).Count;

    [GeneratedRegex(@"(?:a time|an occasion|a situation|an example)\s*,?\s*(?:when|where|in which)?\s*(?<what>(?:you|your)\b[^.?!]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Premise();
}
