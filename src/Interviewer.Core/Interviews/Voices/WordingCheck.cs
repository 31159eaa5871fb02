using Interviewer.Language;

namespace Interviewer.Interviews.Voices;

/// <summary>
/// Whether a model's sentence may be shown: it gives nothing away, praises and coaches nobody, asks one question, stays short and is plain
/// speech. Checked sentence by sentence, so that what passes can be shown at once.
/// </summary>
internal sealed class WordingCheck(Cue cue)
{
    /// <summary>Words of a follow-up; a question may repeat the notes' own longer one.</summary>
    private const int FollowUpWords = 30;

    private const int QuestionWords = 45;

    private const int OpeningWords = 15;

    /// <summary>Words of the candidate's in a row that may be repeated.</summary>
    private const int QuotedWords = 6;

    private static readonly Phrases Praise = Phrases.Of("""
        great, excellent, impressive, fantastic, wonderful, amazing, perfect, brilliant, awesome, well done, good job, nice work, good answer, good example, love that, i like that, strong answer,
        thank you, thanks, that's good, that is good, very good, good point
        """);

    private static readonly Phrases Coaching = Phrases.Of("""
        you should, you could mention, you might mention, try to, make sure, don't forget, remember to, it would help, next time, consider mentioning, be sure to, a better answer, your answer, a good answer, a strong answer,
        ~score, ~rubric, ~criterion, ~criteria, ~grade, your notes, documented
        """);

    private readonly IReadOnlySet<string> known = Tokenizer.ContentStems(
        string.Join('\n', cue.Said.Select(turn => turn.Text).Append(cue.Question.AskAs).Append(cue.Question.Text).Append(cue.Plain)));

    private int questions;
    private int words;

    public static bool Praises(IReadOnlyList<Token> tokens) => Praise.In(tokens);

    /// <summary>Takes in the next sentence; null when it may be shown, else what is wrong with it.</summary>
    public string? Refuse(string sentence)
    {
        var tokens = Tokenizer.Tokenize(sentence);
        var asks = sentence.Count(letter => letter is '?');
        questions += asks;
        words += tokens.Count;
        if (sentence.AsSpan().IndexOfAny("*#`_<>[]{}|\n") >= 0) return "it is no plain speech";
        if (questions > 1) return "it asks more than one question";
        if (asks == 0 && tokens.Count > OpeningWords) return "its opening is too long";
        if (words > (cue.FollowUp is null ? QuestionWords : FollowUpWords) + OpeningWords || asks == 1 && tokens.Count > (cue.FollowUp is null ? QuestionWords : FollowUpWords)) return "it is too long";
        if (Praises(tokens)) return "it praises";
        if (Coaching.In(tokens)) return "it coaches";
        if (tokens.Exists(token => token.IsContent && !known.Contains(token.Stem) && cue.Withheld.Contains(token.Stem))) return "it gives a point away";
        if (asks == 1 && cue.FollowUp is not null && QuotesTooMuch(tokens)) return "it repeats too much";
        if (!IsEnglish(tokens)) return "it is in another language";
        return null;
    }

    /// <summary>What is wrong with the whole, once its last sentence has passed.</summary>
    public string? RefuseWhole(string text)
    {
        if (questions == 0 && !cue.Plain.EndsWith('.')) return "it asks nothing";
        // A question has to stay the question: most of what it asks about must still be there.
        var asked = Tokenizer.ContentStems(cue.Question.AskAs);
        if (cue.FollowUp is null && asked.Count > 0 && !Tokenizer.ContentStems(text).Any(stem => asked.Any(other => SynonymLexicon.Similarity(stem, other) > 0))) return "it asks something else";
        return null;
    }

    private bool QuotesTooMuch(IReadOnlyList<Token> tokens)
    {
        var said = cue.Said.Select(turn => Tokenizer.Tokenize(turn.Text).ConvertAll(token => token.Lower)).Select(lower => $" {string.Join(' ', lower)} ").ToList();
        for (var first = 0; first + QuotedWords < tokens.Count; first++)
        {
            var run = $" {string.Join(' ', tokens.Skip(first).Take(QuotedWords + 1).Select(token => token.Lower))} ";
            if (said.Exists(answer => answer.Contains(run, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    // English glues its sentences with small words; another language shares next to none of them.
    private static bool IsEnglish(IReadOnlyList<Token> tokens) => tokens.Count < 5 || tokens.Any(token => !token.IsContent);
}
