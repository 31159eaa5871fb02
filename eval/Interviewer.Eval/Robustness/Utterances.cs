using System.Globalization;
using System.Text.RegularExpressions;

namespace Interviewer.Eval.Robustness;

/// <summary>The texts that are put into answers, from <c>eval/datasets/robustness</c>: one a line, <c>#</c> for comments, <c>\n</c> and <c>\uXXXX</c> for what cannot be seen.</summary>
internal static partial class Utterances
{
    public static IReadOnlyList<string> Injections { get; } = Read("injections.txt");

    /// <summary>Attacks nobody tuned on.</summary>
    public static IReadOnlyList<string> HeldOutInjections { get; } = Read("injections-held-out.txt");

    public static IReadOnlyList<string> Benign { get; } = Read("benign.txt");

    public static IReadOnlyList<string> HeldOutBenign { get; } = Read("benign-held-out.txt");

    private static string[] Read(string file) =>
        [.. File.ReadLines(Path.Combine(EvalData.Datasets, "robustness", file)).Where(line => line.Length > 0 && !IsComment(line)).Select(Unescape)];

    private static bool IsComment(string line) => line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal);

    private static string Unescape(string line) => Escaped().Replace(line.Replace("\\n", "\n", StringComparison.Ordinal),
        match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escaped();
}
