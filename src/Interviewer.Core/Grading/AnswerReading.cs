using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>An answer prepared for alignment: its clean sentences with the note stems that their words may stand for.</summary>
internal sealed class AnswerReading
{
    private const int LeastTerms = 6;

    private AnswerReading(GuardedAnswer guarded, IReadOnlyList<ReadSentence> sentences)
    {
        Guarded = guarded;
        Sentences = sentences;
    }

    public GuardedAnswer Guarded { get; }

    /// <summary>Clean sentences only: what speaks to the grader can never be evidence.</summary>
    public IReadOnlyList<ReadSentence> Sentences { get; }

    /// <summary>Those that are no mere remark.</summary>
    public IEnumerable<ReadSentence> Told => Sentences.Where(sentence => !sentence.IsRemark);

    public string Raw => Guarded.Raw;

    /// <summary>In its most familiar sentence of some length, the share of words that the notes use as well, 0 to 1.</summary>
    public double Familiarity => Told.Where(sentence => sentence.Terms.Count >= LeastTerms)
        .Select(sentence => sentence.Terms.Average(word => word.Matches.Any(match => match.Likeness >= .9) ? 1.0 : 0)).DefaultIfEmpty().Max();

    /// <summary>Whether the sentence of that number is one of the stretch.</summary>
    public bool Covers(Alignment at, int number) => Sentences.Skip(at.First).Take(at.Count).Any(sentence => sentence.Number == number);

    /// <param name="turnStarts">Offset in the raw text at which each turn begins.</param>
    public static AnswerReading From(GuardedAnswer guarded, IReadOnlyList<int> turnStarts, NoteVocabulary vocabulary)
    {
        var sentences = new List<ReadSentence>(guarded.Clean.Count);
        foreach (var sentence in guarded.Clean)
        {
            var read = new ReadSentence(
                sentence,
                turnStarts.Count(start => start <= sentence.Start) - 1,
                [.. Grading.Terms.OfAnswer(sentence.Tokens, vocabulary.Own).Select(term => new ReadTerm(term, vocabulary.Matches(term.Stem)))]);
            sentences.Add(sentences is [.., var before] ? read with { Place = before.Place + (IsParted(before, read, guarded) ? 2 : read.IsRemark ? 0 : 1) } : read);
        }
        return new(guarded, sentences);
    }

    private static bool IsParted(ReadSentence before, ReadSentence read, GuardedAnswer guarded) =>
        before.Turn != read.Turn || Enumerable.Range(before.Number + 1, Math.Max(0, read.Number - before.Number - 1)).Any(left => !guarded.Repeated.Contains(left));
}

/// <param name="Turn">0-based turn it was said in.</param>
internal sealed record ReadSentence(Sentence Sentence, int Turn, IReadOnlyList<ReadTerm> Terms)
{
    public int Number => Sentence.Number;

    /// <summary>Told right after one another, two sentences are one apart, whatever remarks stand between; two turns and what is cut out part them by more.</summary>
    public int Place { get; init; }

    /// <summary>As of <see cref="StarCues.Narration"/>.</summary>
    public double Narration { get; } = StarCues.Narration(Sentence);

    /// <summary>
    /// Tells nothing that happened, holds no figure and no word of the notes but everyday ones, and takes no side. It is heard, and yet earns
    /// nothing, nor does it part what is told around it.
    /// </summary>
    public bool IsRemark => isRemark ??= Narration == 0 && (TalkAboutTalk.Is(Sentence) || !Terms.Any(IsTelling)) && !PolarityJudge.TakesSides(this);

    private bool? isRemark;

    internal static bool IsTelling(ReadTerm word) =>
        word.Term.IsFigure || !TermWeights.IsEveryday(word.Term.Stem) && word.Matches.Any(match => match.Likeness >= SynonymLexicon.Synonyms);
}

internal readonly record struct ReadTerm(Term Term, IReadOnlyList<StemMatch> Matches);
