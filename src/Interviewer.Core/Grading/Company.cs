using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Asked for how others were led, won over, taught or disagreed with, the candidate tells of nobody else at all: a story of other work, however good.</summary>
internal static class Company
{
    // A word or two say nothing of whom a story is about.
    private const int FewestSentences = 3;

    private static readonly string[] WithOthers = ["leadership", "influence", "mentoring", "conflict"];

    private static readonly Phrases Others = Phrases.Of("""
        he, she, they, him, her, his, hers, them, their, we, us, our, who, whose, somebody, someone, everybody, everyone, nobody, anybody, anyone, each other, both of, ~person, ~team, ~colleague, ~coworker, ~manager, ~boss, ~director, ~customer, ~client, ~patient, ~student,
        ~pupil, ~engineer, ~developer, ~designer, ~nurse, ~doctor, ~member, ~group, ~crew, ~staff, ~squad, ~stakeholder, ~department, ~junior, ~senior, ~intern, ~friend, ~partner, ~volunteer, ~parent, ~child, ~family, ~guest, ~worker, ~employee, ~teacher, ~user,
        ~analyst, ~lead, ~owner, ~supplier, ~vendor, ~board, ~committee, ~company, ~man, ~woman, ~guy, ~folk, ~trainee, ~apprentice, ~candidate, ~executive, ~leadership
        """);

    public static bool IsMissing(Question question, AnswerReading answer) =>
        answer.Sentences.Count >= FewestSentences && Competencies.AskedBy(question.AskAs).Overlaps(WithOthers) && !answer.Sentences.Any(sentence => Others.In(sentence.Sentence.Tokens) || Names(answer.Raw, sentence.Sentence));

    // A capital inside a sentence may be somebody's.
    private static bool Names(string raw, Sentence sentence) =>
        sentence.Tokens.Any(token => token.Start > sentence.Start && char.IsUpper(raw[token.Start]) && token.Lower is not "i" && !token.Lower.StartsWith("i'", StringComparison.Ordinal));
}
