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

        switch (probe.Type)
        {
            case FollowUpType.Rescue:
                if (evaluation.Flags.Contains(AskedBack.Flag)) Put("again", WordCount(question.AskAs) <= MaximumRepeatedWords ? Again(question.AskAs) : "Could you answer it as it stands?");
                else if (question.IsPersonal) Put("smaller", "would you like to say a sentence or two on it");
                else if (Declines.In(Tokenizer.Tokenize(turns[^1].Text))) Put("smaller", "is there a smaller case you would rather tell");
                else Put("kinds", Goals.Kinds(question));
                break;
            case FollowUpType.Refocus:
                Put("premise", Premise().Match(question.AskAs) is { Success: true } premise ? premise.Groups["what"].Value : null);
                Put("question", WordCount(question.AskAs) <= MaximumRepeatedWords ? question.AskAs : null);
                break;
            case FollowUpType.ChallengeContradiction:
                Put("quote", evaluation.Facts.Where(fact => fact.Id == probe.Targets[0] && fact.Status is FactStatus.Contradicted).Select(fact => Claim(fact.Quote, preparation, fact.Id)).FirstOrDefault());
                Put("stance", evaluation.Criteria.Where(criterion => criterion.Id == probe.Targets[0]).Select(criterion => Claim(criterion.Quote!, preparation, null)).FirstOrDefault());
                break;
            case FollowUpType.Clarify:
                Put("phrase", Latest(turns, VaguePhrase.Find));
                break;
            case FollowUpType.Situation:
                Put("occasion", evaluation.ResponseType is ResponseType.Story or ResponseType.Exemplification ? null : "one specific time");
                break;
            case FollowUpType.ActionOwnership:
                Put("verb", Latest(turns, ProbeDeeds.Shared));
                break;
            case FollowUpType.ResultMetric:
                Put("deed", Latest(turns, ProbeDeeds.Own));
                break;
            case FollowUpType.AuthorProbe:
                Put("probe", preparation.Outline.Criteria.Where(facet => facet.Id == probe.Targets[0]).Select(facet => Inline(facet.Text)).FirstOrDefault());
                break;
            case FollowUpType.CoveragePoint:
                if (question.IsPersonal) Put("closer", Closer(question.Type, turns));
                else Put("part", evaluation.Criteria.Where(criterion => criterion.Id == probe.Targets[0]).Select(criterion => Part(criterion.Kind, criterion.Text)).First());
                break;
        }
        return values;
    }

    private static string Closer(QuestionType type, IReadOnlyList<AnswerTurn> turns) => type switch
    {
        QuestionType.Introduction when turns.Any(turn => SelfAccount.LooksAhead(turn.Text)) => "what are you best at in your work",
        QuestionType.Introduction => "what are you looking for next",
        QuestionType.Plan => "what would you do first, and why that",
        _ => "what matters most to you in this",
    };

    // Who will not is let go; who cannot is helped.
    private static readonly Phrases Declines = Phrases.Of("rather not, prefer not, don't want to, do not want to, not comfortable, no comment, pass, skip, move on, next one, next question, leave that, leave this");

    // A follow-up is a question: "Describe a time …" becomes "Could you describe a time …?"
    private static string Again(string asked) => asked.EndsWith('?') ? asked : $"Could you {char.ToLowerInvariant(asked[0])}{asked[1..].TrimEnd('.')}?";

    /// <summary>A part of the story in general words.</summary>
    internal static string Part(CriterionKind kind, string text) => kind switch
    {
        CriterionKind.Context => "how it all started",
        CriterionKind.Role => "your own responsibility",
        CriterionKind.Challenge => "what made it hard",
        CriterionKind.Impact => "what came of it",
        CriterionKind.Learning => "what you took away from it",
        CriterionKind.Principle or CriterionKind.Hint => "the principle you work by",
        CriterionKind.Action => ActionPart(text),
        CriterionKind.Facet => "your reasons",
        _ => throw new InvalidOperationException($"Unknown criterion kind {kind}."),
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

    /// <summary>What the latest turn offers, else an earlier one: a good listener takes up what was said last.</summary>
    private static string? Latest(IReadOnlyList<AnswerTurn> turns, Func<string, string?> find) =>
        turns.Reverse().Select(turn => find(turn.Text)).FirstOrDefault(found => found is not null);

    /// <summary>The part of a quotation that is in doubt: its figure, else the words around what the fact is about, else its last ones.</summary>
    private static string? Claim(string quote, Preparation preparation, string? fact)
    {
        var tokens = Tokenizer.Tokenize(quote);
        var noted = preparation.Outline.Facts.FirstOrDefault(known => known.Id == fact);
        var about = noted?.HeadNouns ?? [];
        // What is told right is not in doubt; a time of day is doubted as one, and not how many were called at it.
        var figure = Numbers.Find(quote).OrderBy(figure => noted is not null && FactFigures.IsTold(noted, figure)).ThenByDescending(figure => (noted?.Kind is FactKind.Time) == (figure.Kind is QuantityKind.Time)).ThenByDescending(figure => figure.Heads.Concat(figure.Nearby).Count(about.Contains)).FirstOrDefault();
        if (figure is not null) return Counted(quote, tokens, figure);
        return Enumerable.Range(0, tokens.Count).Reverse().Where(at => tokens[at].IsContent).OrderByDescending(at => about.Contains(tokens[at].Stem))
            .Select(at => ProbeQuote.Around(quote, tokens, at)).FirstOrDefault(phrase => phrase is not null);
    }

    /// <summary>A figure with what it counts: "six thousand products".</summary>
    private static string Counted(string quote, List<Token> tokens, Quantity figure)
    {
        var last = figure.Last;
        while (last + 1 < tokens.Count && figure.Heads.Contains(tokens[last + 1].Stem)) last++;
        return quote[tokens[figure.First].Start..tokens[last].End];
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
