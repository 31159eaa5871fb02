namespace Interviewer.Language;

/// <summary>Days of a month as they are spoken: "first", "the twelfth", "twenty-seventh".</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The one that ends with token <paramref name="last"/>, and where it begins.</summary>
    public static (int Value, int First)? EndingAt(IReadOnlyList<Token> tokens, int last)
    {
        if (tokens[last].Lower is "thirtieth") return (30, last);
        var value = Array.IndexOf(Words, tokens[last].Lower) + 1;
        if (value == 0) return null;
        var tens = last > 0 && value < 10 ? tokens[last - 1].Lower switch { "twenty" => 20, "thirty" => 30, _ => 0 } : 0;
        return (tens + value, tens > 0 ? last - 1 : last);
    }
}
