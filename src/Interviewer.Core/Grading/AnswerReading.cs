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

    public string Raw => Guarded.Raw;

    /// <summary>In its most familiar sentence of some length, the share of words that the notes use as well, 0 to 1.</summary>
    public double Familiarity => Sentences.Where(sentence => sentence.Terms.Count >= LeastTerms)
        .Select(sentence => sentence.Terms.Average(word => word.Matches.Any(match => match.Likeness >= .9) ? 1.0 : 0)).DefaultIfEmpty().Max();

    /// <summary>Whether the sentence of that number is one of the stretch.</summary>
    public bool Covers(Alignment at, int number) => Sentences.Skip(at.First).Take(at.Count).Any(sentence => sentence.Number == number);

    /// <param name="turnStarts">Offset in the raw text at which each turn begins.</param>
    public static AnswerReading From(GuardedAnswer guarded, IReadOnlyList<int> turnStarts, NoteVocabulary vocabulary) => new(
        guarded,
        [.. guarded.Clean.Select(sentence => new ReadSentence(
            sentence,
            turnStarts.Count(start => start <= sentence.Start) - 1,
            [.. Grading.Terms.OfAnswer(sentence.Tokens, vocabulary.Own).Select(term => new ReadTerm(term, vocabulary.Matches(term.Stem)))]))]);
}

/// <param name="Turn">0-based turn it was said in.</param>
internal sealed record ReadSentence(Sentence Sentence, int Turn, IReadOnlyList<ReadTerm> Terms)
{
    public int Number => Sentence.Number;

    /// <summary>As of <see cref="StarCues.Narration"/>.</summary>
    public double Narration { get; } = StarCues.Narration(Sentence);
}

internal readonly record struct ReadTerm(Term Term, IReadOnlyList<StemMatch> Matches);
