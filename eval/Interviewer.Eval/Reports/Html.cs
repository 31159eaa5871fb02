using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Interviewer.Eval.Reports;

internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>A length or place in a drawing: one decimal is less than anyone sees.</summary>
    public static string At(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}
