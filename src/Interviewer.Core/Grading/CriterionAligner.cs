namespace Interviewer.Grading;

/// <summary>
/// Finds, for a documented point, the window of one to three sentences in which most of it is said: weighted coverage of the point
/// (never of the answer, so that length buys nothing), with words of the question counting little.
/// </summary>
internal sealed class CriterionAligner
{
    // People tell a long note in short: this many of its heaviest terms are a full account.
    private const int EnoughTerms = 6;

    // Less weight than one rare and one fairly common word is a coincidence, unless the point has hardly more.
    private const double LeastMass = .8;
    private const double LeastShare = .7;

    // A word the question already holds proves little when it comes back in the answer.
    private const double QuestionFactor = .25;

    // Words that stand together mean more than words strewn over three sentences (measured: one sentence alone separates best).
    private static readonly double[] WindowFactors = [1, .8, .65];

    private readonly AnswerReading answer;
    private readonly IReadOnlySet<int> questionStems;
    private readonly Dictionary<int, double>[] said;

    /// <param name="questionStems">Note stems that the question's own words stand for.</param>
    public CriterionAligner(AnswerReading answer, IReadOnlySet<int> questionStems)
    {
        this.answer = answer;
        this.questionStems = questionStems;
        said = [.. answer.Sentences.Select(sentence => Said(sentence.Terms))];
    }

    public Alignment Best(CriterionProfile criterion, Func<ReadSentence, bool>? admit = null)
    {
        var terms = Weighted(criterion);
        var likeness = new double[said.Length][];
        for (var i = 0; i < said.Length; i++)
            likeness[i] = admit is null || admit(answer.Sentences[i]) ? Array.ConvertAll(terms.Stems, stem => said[i].GetValueOrDefault(stem)) : [];

        var best = Alignment.None;
        var union = new double[terms.Stems.Length];
        for (var first = 0; first < said.Length; first++)
        {
            Array.Clear(union);
            for (var count = 1; count <= WindowFactors.Length && first + count <= said.Length; count++)
            {
                var last = first + count - 1;
                if (likeness[last].Length < union.Length || count > 1 && !Follows(last)) break;
                for (var term = 0; term < union.Length; term++) union[term] = Math.Max(union[term], likeness[last][term]);
                var score = terms.Score(union) * WindowFactors[count - 1];
                if (score > best.Score) best = new(score, first, count);
            }
        }
        return best;
    }

    /// <summary>Coverage of the point by some of the answer's words, 0 to 1.</summary>
    public double Score(CriterionProfile criterion, IEnumerable<ReadTerm> words)
    {
        var here = Said(words);
        var terms = Weighted(criterion);
        return terms.Score(Array.ConvertAll(terms.Stems, stem => here.GetValueOrDefault(stem)));
    }

    // A quote is one slice: it may not run across a removed sentence or from one turn into the next.
    private bool Follows(int sentence) =>
        answer.Sentences[sentence].Number == answer.Sentences[sentence - 1].Number + 1 && answer.Sentences[sentence].Turn == answer.Sentences[sentence - 1].Turn;

    private WeightedTerms Weighted(CriterionProfile criterion) => new(criterion.Terms, questionStems);

    private static Dictionary<int, double> Said(IEnumerable<ReadTerm> terms)
    {
        var said = new Dictionary<int, double>();
        foreach (var term in terms)
            foreach (var match in term.Matches)
                said[match.Id] = Math.Max(match.Likeness, said.GetValueOrDefault(match.Id));
        return said;
    }

    private readonly struct WeightedTerms
    {
        private readonly double[] weights;
        private readonly bool[] asked;
        private readonly double enough;
        private readonly double least;

        public WeightedTerms(IReadOnlyList<CriterionProfile.WeightedStem> terms, IReadOnlySet<int> questionStems)
        {
            Stems = [.. terms.Select(term => term.Id)];
            asked = [.. terms.Select(term => questionStems.Contains(term.Id))];
            weights = new double[terms.Count];
            var own = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = terms[i].Weight * (asked[i] ? QuestionFactor : 1);
                if (i < EnoughTerms) enough += weights[i];
                if (!asked[i]) own += weights[i];
            }
            least = Math.Min(LeastMass, LeastShare * own);
        }

        public int[] Stems { get; }

        public double Score(double[] likeness)
        {
            double found = 0, own = 0;
            for (var i = 0; i < weights.Length; i++)
            {
                found += weights[i] * likeness[i];
                if (!asked[i]) own += weights[i] * likeness[i];
            }
            return enough <= 0 || own <= 0 || own < least ? 0 : Math.Min(1, found / enough);
        }
    }
}
