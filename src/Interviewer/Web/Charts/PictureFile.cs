using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Charts;

/// <summary>Gives a picture as a file to keep.</summary>
internal static class PictureFile
{
    private static readonly string Styles = Path.Combine(AppContext.BaseDirectory, "wwwroot", "charts.css");

    /// <param name="name">Of the file, without its ending.</param>
    public static async Task<IActionResult> PictureAsync(this PageModel page, Svg picture, string title, string name, CancellationToken cancellationToken) =>
        page.File(Encoding.UTF8.GetBytes(picture.Document(title, await File.ReadAllTextAsync(Styles, cancellationToken))), "image/svg+xml", $"{name}.svg");
}
