namespace Interviewer.Grading;

/// <summary>Cuts the evidence out of the raw answer: the tightest run of clauses that still carries the point.</summary>
internal static class QuoteFinder
{
    // Part of the window's score that the quote must keep.
    private const double Kept = .9;
    private const int LeastCharacters = 24;

    private static readonly string[] Joints = ["and", "but", "so", "because", "which", "then", "since", "while", "although", "though"];

    public static (string Quote, int Sentence) Cut(AnswerReading answer, CriterionAligner aligner, CriterionProfile criterion, Alignment at)
    {
        var window = answer.Sentences.Skip(at.First).Take(at.Count).ToArray();
        var terms = window.SelectMany(sentence => sentence.Terms).ToArray();
        var clauses = window.SelectMany(Clauses).ToArray();
        var least = aligner.Score(criterion, terms) * Kept;
        var (from, to) = (clauses[0].Start, clauses[^1].End);
        for (var i = 0; least > 0 && i < clauses.Length; i++)
        {
            for (var j = i; j < clauses.Length && clauses[j].End - clauses[i].Start < to - from; j++)
            {
                var (first, last) = (clauses[i].Start, clauses[j].End);
                if (last - first < LeastCharacters) continue;
                if (aligner.Score(criterion, terms.Where(term => first <= term.Term.Start && term.Term.End <= last)) < least) continue;
                (from, to) = (first, last);
                break;
            }
        }
        return (answer.Raw[from..to], window.Last(sentence => sentence.Sentence.Start <= from).Number);
    }

    // A clause starts after its "and" or "because" and ends before the next one's.
    private static List<(int Start, int End)> Clauses(ReadSentence read)
    {
        var (sentence, tokens) = (read.Sentence, read.Sentence.Tokens);
        var clauses = new List<(int, int)>();
        var start = Joints.Contains(tokens[0].Lower) && tokens.Count > 1 ? 1 : 0;
        for (var i = start + 1; i < tokens.Count; i++)
        {
            var between = sentence.Text.AsSpan(tokens[i - 1].End - sentence.Start, tokens[i].Start - tokens[i - 1].End);
            var joint = Joints.Contains(tokens[i].Lower) && i + 1 < tokens.Count;
            if (!joint && between.IndexOfAny(",;:(–—") < 0 && !between.Contains(" - ", StringComparison.Ordinal)) continue;
            if (i > start) clauses.Add((tokens[start].Start, tokens[i - 1].End));
            start = joint ? i + 1 : i;
        }
        clauses.Add((tokens[Math.Min(start, tokens.Count - 1)].Start, sentence.End));
        return clauses;
    }
}
