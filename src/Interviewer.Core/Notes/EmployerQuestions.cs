using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Questions that the candidate wants to ask: about the work, those who do it and what is planned, not about what the one asked has done.</summary>
internal static partial class EmployerQuestions
{
    private const double Most = .5, Few = .25;

    /// <summary>Whether a list is one of them, whatever stands above it.</summary>
    public static bool Are(IReadOnlyList<NoteItem> items)
    {
        var texts = items.Select(item => item.Reading.Asked).ToList();
        return texts.Count > 1 && texts.Count(IsOne) >= Most * texts.Count && texts.Count(IsPut) <= Few * texts.Count;
    }

    private static bool IsOne(string text) => !IsPut(text) && About().IsMatch(text);

    private static bool IsPut(string text) => QuestionForm.IsRequest(text) || Put().IsMatch(text);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Put to a candidate.</summary>
    [GeneratedRegex(@"\b(?:have you|did you|how (?:do|would|will|did|have|are) you|what (?:do|would|will|did|are) you(?! (?:looking|expect|want|need|think|like|regret|(?:enjoy|love) (?:most |best )?about))|why (?:do|did|should|would|are) (?:you|we)|can you|are you|could you|would you|a time|your (?:biggest|greatest|own|strengths?|weakness\w*|experience|last|previous|current|team say|manager say|boss))\b", Options)]
    private static partial Regex Put();

    [GeneratedRegex(@"^\W*(?:\w{1,2}[.)]\s+)?(?:(?:and|so|also) )?(?:(?:who(?:['’]s|se|m)?|how (?:many|much|often|long|big|old|is|are|does|do (?:the|people|they|teams?)|will the)|when (?:is|are|was|does|do|will) (?:the|it|they|people)|is (?:there|the|it|that)|are (?:there|the|they|people)|was there|does (?:the|it|anyone|anybody|everyone)|do (?:i|the|people|they|we|you or your|you face)|will (?:i|the|there|it)|would (?:i|the|there|it)|can i|could i|may i|any)\b|what(?:['’]s| is| are| was| were| happened| happens| would| will| does| do)? (?:the|to|with|a typical|success|on|it like|my|make|made|become|came|people|they|keeps?)\b|what(?:['’]s| is) (?:your|a) (?:daily|day|typical)|(?:what do|the thing) you (?:like|enjoy|love) (?:most |best |least )?about|what (?:will|would) i\b|why is (?:the|it|this))", Options)]
    private static partial Regex About();
}
