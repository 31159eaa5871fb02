using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Asked for something that went wrong, the candidate says that there was no such thing, whatever is told then.</summary>
internal static class PremiseDenial
{
    private static readonly string[] Unwelcome = ["failure", "late", "deadline", "conflict", "crisis", "self-awareness"];

    private static readonly Phrases Denials = Phrases.Of("""
        couldn't name, could not name, can't name, wouldn't say i had, wouldn't say i have, wouldn't really say i, don't really have, do not really have, don't actually have, don't have any, do not have any, don't have one,
        do not have one, haven't had any, haven't had one, haven't really had, have not had any, never had one, never had any, never really had, never missed, never failed, never been late, can't say i have, can't say i had, can't say i ever,
        can't say i've, can't help you there, the wrong guy, the wrong person, the wrong one, there weren't any, there were none, there wasn't any, there wasn't one, there isn't one, i don't miss, i don't fail, i do not miss,
        i do not fail, not aware of any, no failures, no regrets, don't do failure, don't do failures
        """);

    // What there is none of: "I don't have any real ones".
    private static readonly Phrases Kinds = Phrases.Of("~example, ~story, ~experience, real, really, big, major, serious, particular, ~weakness, ~failure, ~mistake, ~regret, ~conflict, ~disagreement, ~problem, such, like that");

    /// <summary>Said in passing it is modesty; it counts where the answer opens or ends with it.</summary>
    public static bool IsIn(Question question, AnswerReading answer)
    {
        if (question.Type is not QuestionType.Failure && !Competencies.AskedBy(question.AskAs).Overlaps(Unwelcome)) return false;
        // Among all that was said: talk to the grader beside it takes nothing back.
        var asked = Tokenizer.ContentStems(question.AskAs);
        return answer.Guarded.Sentences.Any(sentence => Denies(sentence.Tokens, asked)
            && (answer.Told.Count(told => told.Number < sentence.Number) < Opening || answer.Told.Count(told => told.Number > sentence.Number) < Opening));
    }

    // "Since January I don't have any cases of my own" denies no weakness.
    private static bool Denies(IReadOnlyList<Token> tokens, HashSet<string> asked)
    {
        for (var at = Denials.IndexIn(tokens); at >= 0; at = Denials.IndexIn(tokens, at + 1))
        {
            var next = at + Denials.LengthAt(tokens, at);
            if (tokens[next - 1].Lower is not ("any" or "one" or "have") || next == tokens.Count || !tokens[next].IsContent || asked.Contains(tokens[next].Stem) || Kinds.LengthAt(tokens, next) > 0) return true;
        }
        return false;
    }

    private const int Opening = 3;
}
