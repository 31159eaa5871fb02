using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>A candidate who asks the interviewer something, or for a moment, has not answered yet.</summary>
internal static partial class AskedBack
{
    public const string Flag = "asked_back";

    // Longer, it tells something as well.
    private const int MostWords = 30;

    public static bool Is(Sentence sentence) => sentence.Tokens.Count <= MostWords
        && (sentence.Text.TrimEnd().EndsWith('?') && (Asks().IsMatch(sentence.Text) || AsksWhich().IsMatch(sentence.Text)) || Waits().IsMatch(sentence.Text));

    /// <summary>How many turns did nothing but ask back.</summary>
    public static int Count(IEnumerable<Evaluation> evaluations) => evaluations.Count(grade => grade.Flags.Contains(Flag));

    /// <summary>How many turns at the beginning did nothing but ask back.</summary>
    public static int Leading(IEnumerable<Evaluation> evaluations) => evaluations.TakeWhile(grade => grade.Flags.Contains(Flag)).Count();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Opening = @"^\W*(?:(?:sorry|pardon|excuse me|um+|uh|er+|hm+|oh|ok(?:ay)?|well|right|so|just|and|but|good question|interesting|before i (?:start|answer|begin))\W+)*";

    [GeneratedRegex(Opening + @"(?:(?:can|could|would|will) you (?:please |maybe |just |possibly )*(?:repeat|rephrase|clarify|explain|specify|say (?:it|that)|ask (?:it|that)|be (?:a bit |a little )?more specific|tell me (?:what|which|whether|if))|what (?:was|is) (?:the|your|that) question|(?:do|did|would) you mean\b|you mean\b|are you (?:asking|after|looking for|interested|thinking)|do you (?:want|need|prefer)\b|would you (?:like|prefer|rather)|(?:shall|should|may|can|could) i (?:please |just |also |maybe )*(?:pick|talk|tell|use|take|start|choose|give|have|think|come back|ask)|is it (?:ok|okay|all right|alright|fine) (?:if|to)|what (?:exactly )?do you mean|(?:which|what) (?:one|kind|sort|role|job|team|part|company) (?:do|did|would|should|of|is)\b|in (?:what|which) sense|does (?:it|that|this) (?:have to|need to|count|matter)|(?:can|could|may) it be|is that (?:about|for|what|the kind)|at work or\b|(?:in|at) this \p{L}+ or\b)", Options)]
    private static partial Regex Asks();

    // "Half of which time do you mean?", "I don't know, which approach?", "One time of what?"
    [GeneratedRegex(@"\b(?:which|what|whose|who|where|when)\b[^.?!]{0,40}\b(?:do you mean|are you (?:asking|after|referring to))\W*$|\bis (?:that|this|it) what you(?:['’]re| are| mean| want)\b|^\W*(?:(?:sorry|um+|er+|well|and|i don['’]t know|i['’]m not sure|not sure)\W+)*(?:in |of |for |with |by )?(?:which|what|whose)(?: \p{L}+){0,2}\W*$|^\W*(?:\p{L}+\W+){0,4}(?:of|in|for|by|with) (?:what|which)\W*$", Options)]
    private static partial Regex AsksWhich();

    [GeneratedRegex(Opening + @"(?:(?:let me|i need to|i have to|i['’]d like to|can i) think\b[^.?!]{0,40}\W*$|(?:give|allow) me (?:a|one|just a|just one) (?:moment|second|minute|sec)|(?:one|just a|just one) (?:moment|second|minute|sec)(?: please)?\W*$|hang on\W*$|i (?:did not|didn['’]t) (?:quite |really )?(?:catch|hear|get|understand) (?:that|the question|it|you)\W*$|say that again)", Options)]
    private static partial Regex Waits();
}
