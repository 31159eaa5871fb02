using System.Text.Json;
using Interviewer.Notes;
using Interviewer.Notes.Overrides;

namespace Interviewer.Web.Views;

/// <summary>What one heading or item of the notes was taken for, and what it can be corrected to.</summary>
/// <param name="Current">In words; null when nothing was read from it.</param>
/// <param name="Choice">Which of the choices it was read as; null where it was read as none of them.</param>
/// <param name="Reason">The rule that decided; null when it is not known.</param>
/// <param name="Among">An item that stands among questions; elsewhere it belongs to a question only by being given to one.</param>
/// <param name="Owners">Texts of the questions and groups of the same file that an item can belong to.</param>
/// <param name="Back">Page to come back to, without its fragment.</param>
internal sealed record CorrectionForm(string File, NoteEntry Entry, string? Current, string? Choice, string? Reason, bool Among, IReadOnlyList<string> Owners, string Back)
{
    public int Line => Entry.Lines.First;

    public IReadOnlyList<(string Value, string Words)> Choices => Entry.IsHeading ? Kinds
        : [.. Roles.Where(role => Among || role.Value is "question" or "ignore" || Owners.Count > 0 && role.Value is not ("group" or "other"))];

    private static IReadOnlyList<(string Value, string Words)> Roles { get; } =
    [
        ("question", "A question"), ("sub_question", "A question within a group"), ("group", "A group of questions"), ("probe", "A point to ask about, if my answer leaves it out"),
        ("answer_hint", "My own answer material"), ("story_link", "A pointer to a story"), ("other", "None of these"), ("ignore", "Not to be read at all"),
    ];

    private static IReadOnlyList<(string Value, string Words)> Kinds { get; } =
    [
        ("story", "A story"), ("improvement_area", "An area for improvement"), ("philosophy", "A principle"), ("technical", "A technical subject"),
        ("questions", "A section of questions"), ("ignore", "Not to be read at all"),
    ];

    /// <summary>Null when nothing that can be corrected begins in that line.</summary>
    public static CorrectionForm? Of(NotesOutline outline, NoteText file, int line, string back)
    {
        var entries = NoteEntry.Of(file);
        if (entries.FirstOrDefault(entry => entry.Lines.First == line) is not { } entry) return null;
        var reading = LineReading.Of(outline, file.File).GetValueOrDefault(line);
        var owners = outline.Bullets.Where(bullet => bullet.File == file.File && bullet.Line != line && bullet.Role is BulletRole.Question or BulletRole.SubQuestion or BulletRole.Group)
            .Join(entries.Where(one => !one.IsHeading), bullet => bullet.Line, one => one.Lines.First, (_, one) => one.Text);
        return new(file.File, entry, reading?.Role, ChoiceOf(outline, file.File, entry), reading?.Reason, outline.Bullets.Any(bullet => bullet.File == file.File && bullet.Line == line), [.. owners.Distinct()], back);
    }

    private static string? ChoiceOf(NotesOutline outline, string file, NoteEntry entry)
    {
        var line = entry.Lines.First;
        var read = entry.IsHeading ? outline.Narratives.FirstOrDefault(narrative => narrative.File == file && narrative.Lines[0].First == line)?.Kind.ToString()
            : outline.Bullets.FirstOrDefault(bullet => bullet.File == file && bullet.Line == line)?.Role.ToString() ?? (outline.Questions.Any(question => question.File == file && question.Line == line) ? nameof(BulletRole.Question) : null);
        return read is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(read);
    }

    /// <exception cref="InterviewerException">The choice is none of those offered.</exception>
    public NoteCorrection Correct(string choice, string? of)
    {
        var correction = new NoteCorrection(Entry.Text, Line);
        if (choice == "ignore") return correction with { Ignore = true };
        if (Entry.IsHeading && Parse<HeadingKind>(choice) is { } kind) return correction with { Kind = kind };
        if (!Entry.IsHeading && Parse<BulletRole>(choice) is { } role)
        {
            if (!Among && role is not (BulletRole.Question or BulletRole.Other) && string.IsNullOrEmpty(of)) throw new InterviewerException("Choose the question that it belongs to: it does not stand below one.");
            return correction with { Role = role, Of = string.IsNullOrEmpty(of) ? null : of };
        }
        throw new InterviewerException($"'{choice}' is nothing that this can be corrected to.");
    }

    public static string Words(NoteCorrection correction)
    {
        if (correction.Ignore) return "is not read";
        var words = correction.Kind is { } kind ? In(Kinds, kind) : correction.Role is { } role ? In(Roles, role) : "stands elsewhere";
        return correction.Of is { } of ? $"{words}, of “{of}”" : words;

        static string In<T>(IReadOnlyList<(string Value, string Words)> choices, T value) where T : struct, Enum
        {
            var words = choices.First(choice => Parse<T>(choice.Value).Equals(value)).Words;
            return $"is {char.ToLowerInvariant(words[0])}{words[1..]}";
        }
    }

    private static T? Parse<T>(string value) where T : struct, Enum =>
        Enum.TryParse<T>(value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
}
