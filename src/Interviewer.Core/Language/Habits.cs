namespace Interviewer.Language;

/// <summary>Words of what is so as a rule, for lists of <see cref="Phrases"/>.</summary>
internal static class Habits
{
    public const string Words = "always, usually, typically, generally, normally, often, tend to, in general, whenever, every time, i try, i would, i'd, we would";
}
