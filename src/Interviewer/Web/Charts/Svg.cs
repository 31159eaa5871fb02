using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Interviewer.Web.Charts;

/// <summary>An SVG picture being drawn; colours come from the classes in <c>charts.css</c>, so that it follows the theme of the page.</summary>
internal sealed class Svg(int width, int height)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder body = new();

    public int Width => width;

    public int Height => height;

    public Svg Rect(double x, double y, double wide, double high, string style, string? title = null, double round = 2) =>
        Shape(title, $"<rect class=\"{style}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(0, wide):0.##}\" height=\"{high:0.##}\" rx=\"{round:0.##}\"");

    public Svg Circle(double x, double y, double radius, string style, string? title = null) =>
        Shape(title, $"<circle class=\"{style}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"");

    public Svg Line(double x1, double y1, double x2, double y2, string style) =>
        Shape(null, $"<line class=\"{style}\" x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\"");

    public Svg Path(IEnumerable<(double X, double Y)> points, string style) =>
        Shape(null, $"<polyline class=\"{style}\" points=\"{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")))}\"");

    /// <param name="style">With "end" or "middle" among the classes it is anchored there.</param>
    public Svg Text(double x, double y, string text, string style)
    {
        body.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{x:0.##}\" y=\"{y:0.##}\">").Append(Clean(text)).Append("</text>");
        return this;
    }

    /// <summary>For a page that has the style sheets.</summary>
    public IHtmlContent Inline() => new HtmlString(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{body}</svg>"));

    /// <summary>As a file that needs nothing else.</summary>
    public string Document(string title, string styles) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {width} {height}\" width=\"{width * 2}\" height=\"{height * 2}\"><title>{Clean(title)}</title><style>{styles}</style><rect class=\"ground\" width=\"{width}\" height=\"{height}\"/>{body}</svg>");

    private Svg Shape(string? title, FormattableString shape)
    {
        body.Append(shape.ToString(CultureInfo.InvariantCulture));
        body.Append(title is null ? "/>" : $"><title>{Clean(title)}</title></{shape.Format[1..shape.Format.IndexOf(' ')]}>");
        return this;
    }

    // XML allows no control characters, however they are written.
    private static string Clean(string text) => Encoder.Encode(string.Concat(text.Where(letter => !char.IsControl(letter) && letter is not ('\uFFFE' or '\uFFFF'))));
}
