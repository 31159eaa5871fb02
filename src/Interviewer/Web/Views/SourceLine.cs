using System.Text.RegularExpressions;
using Interviewer.Notes;
using Interviewer.Notes.Overrides;

namespace Interviewer.Web.Views;

/// <summary>A line of a notes file beside what was made of it.</summary>
/// <param name="Correctable">A heading or item begins here.</param>
/// <param name="Remarks">Gaps and problems at this line.</param>
internal sealed partial record SourceLine(int Number, string Text, LineReading? Reading, bool Correctable, IReadOnlyList<string> Remarks)
{
    public static IReadOnlyList<SourceLine> Of(NotesOutline outline, IReadOnlyList<Gap> gaps, NoteText file)
    {
        var readings = LineReading.Of(outline, file.File);
        var begins = NoteEntry.Of(file).Select(entry => entry.Lines.First).ToHashSet();
        var remarks = gaps.Where(gap => gap.File == file.File).Select(gap => (gap.Line, gap.Message))
            .Concat(outline.Problems.Where(problem => problem.File == file.File).Select(problem => (problem.Line, problem.Message)))
            .ToLookup(remark => remark.Line, remark => remark.Message);
        return [.. LineEnd().Split(file.Text).Select((text, index) => new SourceLine(
            index + 1, text, readings.GetValueOrDefault(index + 1), begins.Contains(index + 1), [.. remarks[index + 1]]))];
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();
}
