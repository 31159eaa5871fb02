namespace Interviewer.Language;

/// <summary>Reads a time of day at a place in tokens: "9am", "nine in the morning", "half past nine", "ten past two", "noon", "by nine".</summary>
internal static class ClockTimes
{
    /// <summary>Hours after midnight and the index of the token after the time; null when none is read.</summary>
    public static (double Hours, int End)? At(IReadOnlyList<Token> tokens, int i)
    {
        switch (tokens[i].Lower)
        {
            case "noon" or "midday": return (12, i + 1);
            case "midnight": return (24, i + 1);
            case "half" or "quarter" when Parted(tokens, i + 1, tokens[i].Lower is "half" ? .5 : .25) is { } parted: return parted;
            case "half" when i + 1 < tokens.Count && Hour(tokens, i + 1) is { } half && !IsCounting(tokens, half.End):
                return WithPeriod(tokens, half.Value + .5, half.End);
        }
        if (Dotted(tokens, i) is { } dotted) return dotted;
        if (NumberWords.At(tokens, i) is not { } reading) return null;
        if (reading is { Value: 5 or 10 or 20 or 25 } && reading.End == i + 1 && Parted(tokens, i + 1, reading.Value / 60, isPlaced: i > 0 && Placing.Contains(tokens[i - 1].Lower)) is { } minutes) return minutes;
        if (reading.IsClock) return WithPeriod(tokens, reading.Value, reading.End);
        if (reading.Value is < 0 or > 12 || reading.Value % 1 != 0 || reading.IsMagnitude || reading.IsPercent || reading.IsVague) return null;
        if (reading.End < tokens.Count && tokens[reading.End].Lower is "o'clock") return WithPeriod(tokens, reading.Value, reading.End + 1);
        if (Period(tokens, reading.End) is not null) return WithPeriod(tokens, reading.Value, reading.End);
        // "by nine", "at two": a bare small number after such a word, with nothing counted after it.
        var bare = i > 0 && tokens[i - 1].Lower is "by" or "at" or "before" or "until" or "till" && reading.Value >= 1 && !IsLevel(tokens, i - 1) && !IsFormer(tokens, i - 1);
        return bare && !IsCounting(tokens, reading.End) ? (reading.Value, reading.End) : null;
    }

    // "Half past two", "quarter to nine", "ten after two"; "from five to nine" is none, nor is "ten after two weeks".
    private static (double, int)? Parted(IReadOnlyList<Token> tokens, int i, double part, bool isPlaced = false)
    {
        if (i + 1 >= tokens.Count || Hour(tokens, i + 1) is not { } hour) return null;
        var isCount = part is not (.5 or .25);
        return tokens[i].Lower switch
        {
            "past" => WithPeriod(tokens, hour.Value + part, hour.End),
            "after" when !isCount || !IsCounting(tokens, hour.End) => WithPeriod(tokens, hour.Value + part, hour.End),
            // "At twenty to six"
            "to" when !isCount || isPlaced && !IsCounting(tokens, hour.End) => WithPeriod(tokens, hour.Value - part, hour.End),
            _ => null,
        };
    }

    private static readonly string[] Placing = ["at", "by", "until", "till", "around", "about", "before", "after", "since"];

    // "At 17.40", "5.40 pm"
    private static (double, int)? Dotted(IReadOnlyList<Token> tokens, int i)
    {
        var written = tokens[i].Lower;
        if (!tokens[i].IsNumber || written.Split('.') is not [{ Length: 1 or 2 } hours, { Length: 2 } minutes] || !int.TryParse(hours, out var hour) || !int.TryParse(minutes, out var minute) || hour > 24 || minute > 59) return null;
        var isPlaced = Period(tokens, i + 1) is not null || i > 0 && tokens[i - 1].Lower is "at" or "by" or "until" or "till" && !IsCounting(tokens, i + 1) && !IsLevel(tokens, i - 1);
        return isPlaced ? WithPeriod(tokens, hour + minute / 60.0, i + 1) : null;
    }

    private static (double Value, int End)? Hour(IReadOnlyList<Token> tokens, int i) =>
        NumberWords.At(tokens, i) is { Value: >= 1 and <= 12 } reading && reading.End == i + 1 ? (reading.Value, reading.End) : null;

    // "The figure stood at six": a level, no hour.
    private static bool IsLevel(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at].Lower is "at" && tokens[at - 1].Lower is "stood" or "standing" or "stand" or "ran" or "running" or "run" or "remained" or "stayed" or "settled" or "hovered" or "out";

    // "30 an evening, before 12": what it was before.
    private static bool IsFormer(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at].Lower is "before" && tokens[at].Start > tokens[at - 1].End + 1 && tokens.Take(at).Any(token => token.IsNumber);

    private static bool IsCounting(IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && (tokens[i].IsContent && !Verbs.IsPast(tokens[i].Lower) || tokens[i].Lower is "of" or "more" or "other" or "per" or "to" or "a" or "or") && tokens[i].Lower is not ("instead" or "sharp" or "each" or "every");

    private static (double, int) WithPeriod(IReadOnlyList<Token> tokens, double hours, int end) =>
        Period(tokens, end) is { } period ? (period.Afternoon && hours < 12 ? hours + 12 : !period.Afternoon && hours is 12 ? 0 : hours, period.End) : (hours, end);

    private static (bool Afternoon, int End)? Period(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count) return null;
        var word = tokens[i].Lower;
        if (word is "am" or "pm" && tokens[i].Length is 2) return (word is "pm", i + 1);
        if (word is "a" or "p" && i + 1 < tokens.Count && tokens[i + 1].Lower is "m" && tokens[i + 1].Start == tokens[i].End + 1) return (word is "p", i + 2);
        if (word is "in" && i + 2 < tokens.Count && tokens[i + 1].Lower is "the" && tokens[i + 2].Lower is "morning" or "afternoon" or "evening")
            return (tokens[i + 2].Lower is not "morning", i + 3);
        return word is "at" && i + 1 < tokens.Count && tokens[i + 1].Lower is "night" ? (true, i + 2) : null;
    }
}
