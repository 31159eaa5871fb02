namespace Interviewer.Language;

/// <summary>With which people turn from what happened to what they have done since: the ones that every list of such phrases needs.</summary>
internal static class SinceThen
{
    /// <summary>For <see cref="Phrases.Of"/>. "From now on" by itself may begin an order.</summary>
    public const string Words = "since then, ever since, these days, nowadays, now i, i now, so now, from now on i, from now on we, from then on";
}
