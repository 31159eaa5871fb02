using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>A notes file line by line, beside what was made of each.</summary>
internal sealed class NotesSourceModel(CurrentNotes current, NotesChoice choice) : PageModel
{
    public string Name { get; private set; } = "";

    /// <summary>The line that was asked for; 0 for none.</summary>
    public int Line { get; private set; }

    public IReadOnlyList<SourceLine> Lines { get; private set; } = [];

    /// <summary>Names of all files when there are several.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    public CorrectionForm? Form { get; private set; }

    /// <summary>Own notes can be, and of the files only those that are read as notes.</summary>
    public bool CanCorrect { get; private set; }

    /// <summary>1-based page of the file.</summary>
    public int Number { get; private set; }

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? file, int line, bool edit, CancellationToken cancellationToken)
    {
        var (notes, preparation) = await current.PrepareAsync(cancellationToken);
        if (notes.Files.FirstOrDefault(one => file is null || one.File == file) is not { } found) return NotFound();
        (Name, Line) = (found.File, line);
        CanCorrect = !choice.IsSample && preparation.Outline.Files.Any(one => one.File == Name);
        Others = notes.Files.Count > 1 ? [.. notes.Files.Select(one => one.File)] : [];
        var all = SourceLine.Of(preparation.Outline, preparation.Gaps, found);
        Pages = (all.Count + Place.LinesPerPage - 1) / Place.LinesPerPage;
        Number = Math.Clamp((line - 1) / Place.LinesPerPage + 1, 1, Pages);
        Lines = [.. all.Skip((Number - 1) * Place.LinesPerPage).Take(Place.LinesPerPage)];
        if (edit && CanCorrect) Form = CorrectionForm.Of(preparation.Outline, found, line, Place.Source(Name, line));
        return Page();
    }
}
