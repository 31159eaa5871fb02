using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Finds, for a documented point, the window of one to three sentences in which most of it is said: weighted coverage of the point
/// (never of the answer, so that length buys nothing), with words of the question counting little.
/// </summary>
internal sealed class CriterionAligner
{
    // People tell a long note in short: this many of its heaviest terms are a full account.
    private const int EnoughTerms = 6;

    // The rest counts little, yet enough that a long note is not told by chance likenesses alone.
    private const double TailFactor = .15;

    // An everyday word stands for a synonym less surely than a telling one does.
    private const double EverydaySynonym = .5;

    // One word in common is a coincidence, and so is less weight than a rare and a fairly common one, unless the point has hardly more.
    private const double LeastLikeness = .5;
    private const double LeastMass = .8;
    private const double LeastShare = .7;

    // At least one of the words must be one that few notes use: everyday words meet everywhere.
    private const double TellingWeight = .5;
    private const double TellingLikeness = .7;

    // A likeness that lacks any of these may still be a paraphrase: it counts, but for less.
    private const double Unsure = .7;

    // A sentence that says other points of the same story as well is evidence for this one by its share of them all. One rival as
    // good as the point itself takes a third of it away.
    private const double RivalWeight = .5;

    // A word the question already holds proves little when it comes back in the answer.
    private const double QuestionFactor = .25;

    // Words that stand together mean a little more than words strewn over three sentences.
    private static readonly double[] WindowFactors = [1, .75, .55];

    private readonly AnswerReading answer;
    private readonly IReadOnlySet<int> questionStems;
    private readonly Dictionary<int, double>[] said;
    private readonly Dictionary<int, double>[] done; // without what is told not to have been done
    private readonly Dictionary<string, WeightedTerms> weighted = new(StringComparer.Ordinal);

    /// <param name="questionStems">Note stems that the question's own words stand for.</param>
    public CriterionAligner(AnswerReading answer, IReadOnlySet<int> questionStems)
    {
        this.answer = answer;
        this.questionStems = questionStems;
        said = [.. answer.Sentences.Select(sentence => sentence.IsRemark ? [] : Said(sentence.Terms))];
        done = [.. answer.Sentences.Select((sentence, i) => sentence.IsRemark ? [] : WithoutUndone(sentence) is { } terms ? Said(terms) : said[i])];
    }

    /// <summary>How well each clean sentence alone says the point.</summary>
    /// <param name="surely">What may be a coincidence is no score.</param>
    public double[] Scores(CriterionProfile criterion, bool surely = false)
    {
        var terms = Weighted(criterion);
        return Array.ConvertAll(Told(criterion), here => terms.Score(Array.ConvertAll(terms.Stems, stem => here.GetValueOrDefault(stem)), surely));
    }

    /// <param name="rivals">Per clean sentence, how well it says the other points of the same story, added up.</param>
    public Alignment Best(CriterionProfile criterion, IReadOnlyList<double>? rivals = null, Func<ReadSentence, bool>? admit = null)
    {
        var terms = Weighted(criterion);
        var told = Told(criterion);
        var likeness = new double[said.Length][];
        for (var i = 0; i < said.Length; i++)
            likeness[i] = admit is null || admit(answer.Sentences[i]) ? Array.ConvertAll(terms.Stems, stem => told[i].GetValueOrDefault(stem)) : [];

        var best = Alignment.None;
        var union = new double[terms.Stems.Length];
        for (var first = 0; first < said.Length; first++)
        {
            if (answer.Sentences[first].IsRemark) continue;
            Array.Clear(union);
            var rival = 0.0;
            for (int last = first, count = 0; last < said.Length && count < WindowFactors.Length; last++)
            {
                if (likeness[last].Length < union.Length || last > first && !Follows(last)) break;
                if (answer.Sentences[last].IsRemark) continue;
                count++;
                // What tells nothing of this point adds no word to what was told beside it.
                if (answer.Sentences[last].Narration == 0 && terms.IsIdle(likeness[last])) break;
                for (var term = 0; term < union.Length; term++) union[term] = Math.Max(union[term], likeness[last][term]);
                rival = Math.Max(rival, rivals?[last] ?? 0);
                if (terms.IsCoincidence(union)) continue;
                var score = terms.Score(union) * WindowFactors[count - 1];
                if (rival > 0) score *= score / (score + RivalWeight * rival);
                if (score > best.Score) best = new(score, first, last - first + 1);
            }
        }
        return best;
    }

    /// <summary>How surely any word of the answer stands for this stem of the notes, 0 to 1.</summary>
    public double Likeness(int stem) => said.Length == 0 ? 0 : said.Max(here => here.GetValueOrDefault(stem));

    /// <summary>What a word of the notes is worth here: little when the question already holds it.</summary>
    public double Novelty(int stem) => questionStems.Contains(stem) ? QuestionFactor : 1;

    /// <summary>Coverage of the point by some of the answer's words, 0 to 1.</summary>
    public double Score(CriterionProfile criterion, IEnumerable<ReadTerm> words)
    {
        var here = Said(words);
        var terms = Weighted(criterion);
        return terms.Score(Array.ConvertAll(terms.Stems, stem => here.GetValueOrDefault(stem)));
    }

    private Dictionary<int, double>[] Told(CriterionProfile criterion) => criterion.TellsDeed ? done : said;

    // Null where nothing is denied.
    private static IEnumerable<ReadTerm>? WithoutUndone(ReadSentence sentence)
    {
        var undone = Polarity.Undone(sentence.Sentence);
        if (!undone.Contains(true)) return null;
        var tokens = sentence.Sentence.Tokens;
        return sentence.Terms.Where(word => !Enumerable.Range(0, tokens.Count).Any(i => undone[i] && tokens[i].Start >= word.Term.Start && tokens[i].End <= word.Term.End));
    }

    // A quote is one slice: it may not run across a removed sentence or from one turn into the next.
    private bool Follows(int sentence) => answer.Sentences[sentence].Place <= answer.Sentences[sentence - 1].Place + 1;

    private WeightedTerms Weighted(CriterionProfile criterion)
    {
        if (!weighted.TryGetValue(criterion.Criterion.Id, out var terms)) weighted[criterion.Criterion.Id] = terms = new(criterion.Terms, questionStems);
        return terms;
    }

    private static double Likeness(ReadTerm term, StemMatch match) =>
        match.Likeness == SynonymLexicon.Synonyms && TermWeights.IsCommon(term.Term.Stem) ? EverydaySynonym * match.Likeness : match.Likeness;

    private static Dictionary<int, double> Said(IEnumerable<ReadTerm> terms)
    {
        var said = new Dictionary<int, double>();
        foreach (var term in terms)
            foreach (var match in term.Matches)
                said[match.Id] = Math.Max(Likeness(term, match), said.GetValueOrDefault(match.Id));
        return said;
    }

    private readonly struct WeightedTerms
    {
        private readonly double[] weights;
        private readonly bool[] asked;
        private readonly double[] alone;
        private readonly double enough;
        private readonly double least;
        private readonly double leastTelling;
        private readonly int leastWords;

        public WeightedTerms(IReadOnlyList<CriterionProfile.WeightedStem> terms, IReadOnlySet<int> questionStems)
        {
            Stems = [.. terms.Select(term => term.Id)];
            asked = [.. terms.Select(term => questionStems.Contains(term.Id))];
            alone = [.. terms.Select(term => term.Alone)];
            weights = new double[terms.Count];
            var own = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = terms[i].Weight * (asked[i] ? QuestionFactor : 1);
                enough += weights[i] * (i < EnoughTerms ? 1 : TailFactor);
                if (!asked[i]) own += weights[i];
            }
            leastWords = terms.Count > 2 ? 2 : 1;
            leastTelling = Math.Min(TellingWeight, terms.Count > 0 ? terms[0].Weight : 0);
            least = Math.Min(LeastMass, LeastShare * own);
        }

        public int[] Stems { get; }

        /// <summary>One word in common, where the point has more.</summary>
        public bool IsCoincidence(double[] likeness)
        {
            var words = 0;
            for (var i = 0; i < likeness.Length; i++)
                if (!asked[i]) words += Words(likeness[i], i);
            return words < leastWords;
        }

        /// <summary>One everyday word in common.</summary>
        public bool IsIdle(double[] likeness)
        {
            for (var i = 0; i < likeness.Length; i++)
                if (IsTelling(likeness, i)) return false;
            return IsCoincidence(likeness);
        }

        private int Words(double likeness, int i) => likeness < LeastLikeness ? 0 : likeness >= alone[i] ? leastWords : 1;

        private bool IsTelling(double[] likeness, int i) => !asked[i] && likeness[i] >= TellingLikeness && weights[i] >= leastTelling;

        public double Score(double[] likeness, bool surely = false)
        {
            double found = 0, own = 0;
            var (telling, words) = (false, 0);
            for (var i = 0; i < weights.Length; i++)
            {
                found += weights[i] * likeness[i];
                if (asked[i]) continue;
                own += weights[i] * likeness[i];
                words += Words(likeness[i], i);
                telling |= IsTelling(likeness, i);
            }
            if (enough <= 0) return 0;
            var sure = telling && words >= leastWords && own >= least;
            return Math.Min(1, found / enough) * (sure ? 1 : surely ? 0 : Unsure);
        }
    }
}
