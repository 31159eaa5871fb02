using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>How notes write days and months, and headings that hold nothing else.</summary>
internal static partial class Dates
{
    public const string Weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",
        Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    /// <summary>"12 March", "Mon 3.4. (train)": says when something was written, and nothing of what.</summary>
    public static bool Is(string title) => title.Length <= Longest && Date().IsMatch(title);

    private const int Longest = 60;

    [GeneratedRegex($@"^\W*(?:{Weekday}\b\W*)?(?:\d{{1,2}}(?:st|nd|rd|th)?\W{{0,2}}(?:of )?{Month}\.?(?:\W{{1,2}}(?:19|20)\d\d)?|{Month}\.? \d{{1,2}}(?:st|nd|rd|th)?(?:\W{{1,2}}(?:19|20)\d\d)?|\d{{1,2}}[./-]\d{{1,2}}\b\.?(?:[./-]?(?:\d{{4}}|\d\d))?|(?:19|20)\d\d-\d\d-\d\d|(?<={Weekday}\b\W*))\W*(?:\([^)]*\)\W*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
