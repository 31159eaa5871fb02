namespace Interviewer.Grading;

/// <summary>Cuts the evidence out of the raw answer: the tightest run of clauses that still carries the point.</summary>
internal static class QuoteFinder
{
    // Part of the window's score that the quote must keep.
    private const double Kept = .9;
    private const int LeastCharacters = 12;

    private static readonly string[] Joints = ["and", "but", "so", "because", "which", "then", "since", "while", "although", "though"];

    public static (string Quote, int Sentence) Cut(AnswerReading answer, CriterionAligner aligner, CriterionProfile criterion, Alignment at)
    {
        var window = answer.Sentences.Skip(at.First).Take(at.Count).ToArray();
        var terms = window.SelectMany(sentence => sentence.Terms).ToArray();
        var starts = window.SelectMany(ClauseStarts).ToArray();
        var ends = starts.Skip(1).Append(window[^1].Sentence.End).ToArray();
        var least = aligner.Score(criterion, terms) * Kept;
        var (from, to) = (starts[0], ends[^1]);
        for (var i = 0; i < starts.Length; i++)
        {
            for (var j = i; j < ends.Length && ends[j] - starts[i] < to - from; j++)
            {
                if (ends[j] - starts[i] < LeastCharacters) continue;
                var (first, last) = (starts[i], ends[j]);
                if (aligner.Score(criterion, terms.Where(term => first <= term.Term.Start && term.Term.End <= last)) < least) continue;
                (from, to) = (first, last);
                break;
            }
        }
        while (to > from && (char.IsWhiteSpace(answer.Raw[to - 1]) || answer.Raw[to - 1] is ',' or ';' or ':' or '-' or '–' or '—' or '(')) to--;
        return (answer.Raw[from..to], window.Last(sentence => sentence.Sentence.Start <= from).Number);
    }

    private static IEnumerable<int> ClauseStarts(ReadSentence read)
    {
        var (sentence, tokens) = (read.Sentence, read.Sentence.Tokens);
        yield return sentence.Start;
        for (var i = 1; i < tokens.Count; i++)
        {
            var between = sentence.Text.AsSpan(tokens[i - 1].End - sentence.Start, tokens[i].Start - tokens[i - 1].End);
            if (between.IndexOfAny(",;:(–—") >= 0 || between.Contains(" - ", StringComparison.Ordinal) || Joints.Contains(tokens[i].Lower))
                yield return tokens[i].Start;
        }
    }
}
