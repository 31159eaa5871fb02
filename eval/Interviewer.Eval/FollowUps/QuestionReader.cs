using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Eval.FollowUps;

/// <summary>
/// Hears what a follow-up asks about, from its words alone, as somebody would who has never seen how it was chosen. A question may ask
/// about several things; one that asks about nothing known is heard as about nothing.
/// </summary>
internal static partial class QuestionReader
{
    public static IReadOnlySet<AskedAbout> Read(string question)
    {
        var heard = new HashSet<AskedAbout>();
        void Hear(Regex words, AskedAbout about)
        {
            if (words.IsMatch(question)) heard.Add(about);
        }

        Hear(Beginning(), AskedAbout.Beginning);
        Hear(Trouble(), AskedAbout.Trouble);
        Hear(OwnPart(), AskedAbout.OwnPart);
        Hear(Deeds(), AskedAbout.Deeds);
        Hear(People(), AskedAbout.People);
        Hear(Checks(), AskedAbout.Checks);
        Hear(Choices(), AskedAbout.Choices);
        Hear(Ending(), AskedAbout.Ending);
        Hear(Lesson(), AskedAbout.Lesson);
        Hear(View(), AskedAbout.View);
        Hear(Example(), AskedAbout.Example);
        return heard;
    }

    /// <summary>Whether the question names what a point is about: half of its words of meaning.</summary>
    public static bool Names(string question, string point)
    {
        var asked = Tokenizer.ContentStems(question);
        var about = Tokenizer.ContentStems(point);
        return about.Count > 0 && about.Count(asked.Contains) >= .5 * about.Count;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"going on|at stake|set the scene|how (?:did|do) (?:it|this|that|things) (?:begin|start|stand when)|led up to|how it (?:all )?started|began|what was happening|where were you|background", Options)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"at stake|made it hard|the problem|difficult|closest to failing|go wrong|went wrong|in the way", Options)]
    private static partial Regex Trouble();

    [GeneratedRegex(@"your (?:own )?(?:part|role|responsibility|task|job)|were you responsible|been asked to do|up to you|expect of you", Options)]
    private static partial Regex OwnPart();

    [GeneratedRegex(@"which part did you do|your own share|you personally|steps you took|seen you do|which piece was yours|in practice|seen if i had been there|who did what|exactly do you mean|stands behind", Options)]
    private static partial Regex Deeds();

    [GeneratedRegex(@"other people|others? (?:were|was) involved|who was involved|whom did it affect|who did what", Options)]
    private static partial Regex People();

    [GeneratedRegex(@"kept an eye|keep an eye|track|check", Options)]
    private static partial Regex Checks();

    [GeneratedRegex(@"did you decide|decided what|which decision|made you take|why that rather", Options)]
    private static partial Regex Choices();

    [GeneratedRegex(@"turn(?:ed)? out|changed in the end|came of|outcome|different from before|how could you tell|months later|how did it end|by how much|result", Options)]
    private static partial Regex Ending();

    [GeneratedRegex(@"differently|otherwise|take away|took away|teach you|taught you|learn|would you change|lesson|used that since|the way you work", Options)]
    private static partial Regex Lesson();

    [GeneratedRegex(@"see (?:this|it|that) (?:in general|today|this way)|in general|principle|your view", Options)]
    private static partial Regex View();

    [GeneratedRegex(@"one specific time|an example|is there a time|\bfit\?|build on|come to mind|start from", Options)]
    private static partial Regex Example();
}
