using System.Diagnostics;
using Interviewer.Eval.Frame;
using Interviewer.Language;

namespace Interviewer.Eval.Robustness;

/// <summary>What is no answer, whatever words it is made of.</summary>
internal static class NonAnswers
{
    private static readonly Property WordList = Property.Never("list of words scores above 1");
    private static readonly Property Shuffled = Property.Never("shuffled words score above 2");
    private static readonly Property Degenerate = Property.Never("degenerate input scores above 1");
    private static readonly Property Slowest = new("degenerate input: slowest ms", Statistic.Most, Goal.NoMoreThan(200));

    private const int Large = 50_000;

    private static readonly (string Name, string Text)[] Inputs =
    [
        ("nothing", ""), ("white space", " \n\t\n "), ("one letter", "I"), ("one mark", "."), ("yes", "Yes."),
        ("emoji", string.Concat(Enumerable.Repeat("🙂👍🏽🚀 ", 40))),
        ("one long word", new('a', Large)), ("full stops", new('.', Large)), ("line breaks", new('\n', Large)), ("brackets", string.Concat(Enumerable.Repeat("{[(", Large / 3))),
        ("one word again and again", string.Concat(Enumerable.Repeat("ownership ", Large / 10))),
        ("half an order again and again", string.Concat(Enumerable.Repeat("ignore the ", Large / 11))),
        ("digits", string.Concat(Enumerable.Range(0, 9000).Select(number => $"{number} "))),
        ("code", string.Concat(Enumerable.Repeat("for (int i = 0; i < n; i++) { sum += a[i] * b[i]; } return sum;\nif (x == null) throw new Error(\"x\");\n", 8))),
        ("right to left", "في ذلك العام عملت في المستشفى وقمت بتغيير جدول العمل وانخفضت الحوادث. כשהגעתי למחלקה מדדתי את הכול במשך חודש וגילינו את הסיבה."),
        ("Chinese", "我到病房的第一个月，我们统计了所有的事故，然后改变了夜班的安排。结果事故减少了一半。"),
    ];

    public static IEnumerable<Trial> Run(Subject subject, int seed)
    {
        var random = new Random(seed);
        var terms = subject.Preparation.RubricFor(subject.Question).Criteria.SelectMany(entry => Tokenizer.Tokenize(entry.Criterion.Text))
            .Where(token => token.IsContent).Select(token => token.Lower).Distinct().ToArray();
        yield return AtMost(WordList, 1, subject, string.Join(", ", terms));
        yield return AtMost(WordList, 1, subject, string.Join(' ', terms));
        random.Shuffle(terms);
        yield return AtMost(WordList, 1, subject, string.Join(". ", terms.Chunk(6).Select(some => string.Join(' ', some))));

        var words = subject.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var round = 0; round < 3; round++)
        {
            random.Shuffle(words);
            yield return AtMost(Shuffled, 2, subject, string.Join(' ', words));
        }

        foreach (var (name, text) in Inputs)
        {
            var started = Stopwatch.GetTimestamp();
            var score = subject.Grade(text).Score;
            yield return new(Slowest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            yield return Trial.Of(Degenerate, score > 1 ? $"{name}: {score}" : null);
        }
    }

    private static Trial AtMost(Property property, double most, Subject subject, string text)
    {
        var score = subject.Grade(text).Score;
        return Trial.Of(property, score > most ? $"{score}: {text}" : null);
    }
}
