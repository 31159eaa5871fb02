using System.Globalization;

namespace Interviewer.Tests.Eval;

internal static class AnswerSets
{
    /// <summary>The number that ends the name of a set ("ward-manager-3"); 1 where none does.</summary>
    public static int Number(string set) => int.TryParse(set[(set.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
