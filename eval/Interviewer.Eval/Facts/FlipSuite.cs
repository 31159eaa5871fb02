using System.Text.RegularExpressions;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Facts;

/// <summary>
/// Takes every sentence that a label says tells a learning, and puts it in frames that deny it or stand by what was regretted, and in frames
/// that look alike and do neither. Only answers where the sentence carries the learning alone are used: without it the point must be missed.
/// </summary>
internal static partial class FlipSuite
{
    public static IReadOnlyList<FlipCase> Build(Action<string> skipped)
    {
        var frames = Phrasing.ReadAll(Path.Combine(EvalData.Datasets, "swaps", "flips.txt"));
        var cases = new List<FlipCase>();
        foreach (var group in LabelledAnswer.ReadAll(EvalData.Datasets).GroupBy(answer => answer.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } path)
            {
                skipped($"the learnings of {group.Key}: it is not here");
                continue;
            }
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(path))]);
            foreach (var answer in group)
                foreach (var point in answer.Criteria.Where(point => point is { Label: Verdict.Met, Quote: not null }))
                {
                    var learning = preparation.Outline.Criteria.FirstOrDefault(criterion => criterion.Kind is CriterionKind.Learning && criterion.Lines.Any(range => range.First <= point.Lines.Last && point.Lines.First <= range.Last));
                    if (learning is not null) cases.AddRange(Of(preparation, answer, point.Quote!, learning, frames));
                }
        }
        return cases;
    }

    private static IEnumerable<FlipCase> Of(Preparation preparation, LabelledAnswer answer, string quote, Criterion learning, IReadOnlyList<Phrasing> frames)
    {
        var at = answer.Answer.IndexOf(quote, StringComparison.Ordinal);
        var told = SentenceSplitter.Split(answer.Answer).Where(sentence => sentence.Start < at + quote.Length && at < sentence.End).ToArray();
        // A learning told over three sentences has no one sentence to deny.
        if (told.Length is 0 or > 2) yield break;
        int start = told[0].Start, end = told[^1].End;
        var question = preparation.FindQuestion(answer.Question);
        FlipCase Make(bool denies, bool held, string frame, string sentence, string text) => new(preparation, question, answer.Id, learning, denies, held, frame, sentence, text);
        string Around(string sentence) => answer.Answer[..start] + sentence + answer.Answer[end..];

        var alone = Make(false, false, "", "", answer.Answer);
        if (alone.Verdict is not (Verdict.Met or Verdict.Partial) || alone.VerdictIn(Around("")) is Verdict.Met or Verdict.Partial) yield break;
        var clause = told.MaxBy(sentence => sentence.Tokens.Count)!.Text.TrimEnd('.', '!', ',', ' ');
        clause = LeadIn().Replace(clause, "");
        var kind = Norm().IsMatch(clause) ? "norm" : Deed().IsMatch(clause) ? "deed" : "view";
        var should = Should().Match(clause);
        var slots = new Dictionary<string, string> { ["c"] = Lowered(clause), ["p"] = should.Groups["rest"].Value };
        foreach (var frame in frames)
        {
            if (frame.Kind == kind || frame.Kind == "should" && should.Success)
            {
                var sentence = Phrasing.Fill(frame.Text, slots);
                yield return Make(frame.Role == "deny", frame.Held, frame.Text, sentence, Around(sentence));
            }
            else if (frame.Kind == "beside") yield return Make(false, frame.Held, frame.Text, frame.Text, answer.Answer[..end] + " " + frame.Text + answer.Answer[end..]);
        }
    }

    private static string Lowered(string clause) => clause.Length > 1 && clause[0] is not 'I' ? char.ToLowerInvariant(clause[0]) + clause[1..] : clause;

    [GeneratedRegex(@"\b(?:should|ought|could have|could've|would have been|need to|needs to|have to|has to|must|better)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Norm();

    [GeneratedRegex(@"^(?:I|we) (?!think|know|learnt|learned|realised|realized|now|no longer|always|want|believe|find|ask|never \w+ed again)(?:\w+ed|had|was|never|didn't|did|let|left|gave|put|went|spent|wrote|took|forgot|came|got|made|kept|told|hadn't)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deed();

    [GeneratedRegex(@"^(?:and|but|so|also|well|honestly|looking back|in hindsight),? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(?:I|we) (?:really |probably )?should(?: have|'ve) (?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Should();
}
