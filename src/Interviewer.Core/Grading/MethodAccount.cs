using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>How much of a way of working an answer describes and shows, where one is asked for: neither is much without the other.</summary>
internal static class MethodAccount
{
    private const double EnoughHabits = 2, ManySteps = 6;

    private const int LeastParticulars = 2;

    /// <summary>Whether it is told as one, and not as a story that stands for it: of its example only the outcome is asked for.</summary>
    public static bool IsTold(Question question, ResponseType? response) => question.AsksForMethod && response is not ResponseType.Story;

    /// <returns>0 to 1: by how many steps, if some of them are told as one's habit and one as done once; 0 where none is asked for.</returns>
    public static double Of(Question question, AnswerReading answer)
    {
        if (!question.AsksForMethod || !answer.Sentences.Any(sentence => OwnershipCues.ActsAsI(sentence) || OwnershipCues.ActsAsWe(sentence))) return 0;
        var said = new HashSet<string>(Tokenizer.ContentStems(question.AskAs));
        var steps = answer.Sentences.Count(sentence => SaysSomethingNew(sentence) && (sentence.Narration > 0 || OwnershipCues.WorksAsI(sentence) || SelfAccount.Work.In(sentence.Sentence.Tokens)));
        return Math.Min(1, answer.Sentences.Count(OwnershipCues.WorksAsI) / EnoughHabits) * Math.Min(1, steps / ManySteps);

        bool SaysSomethingNew(ReadSentence sentence) => sentence.Sentence.Tokens.Count(token => !token.IsNumber && SelfAccount.IsParticular(token) && said.Add(token.Stem)) >= LeastParticulars;
    }
}
