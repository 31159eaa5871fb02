using System.Text;
using System.Text.Json;

namespace Interviewer.Notes.Overrides;

/// <summary>Reads <c>{"version":1,"files":{"notes.md":[{…}]}}</c> with the line of each correction. Comments and trailing commas are welcome: people write it by hand.</summary>
internal static class OverridesReader
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Options = new(InterviewerJson.Compact) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>A text that is not JSON gives one problem and no corrections; one wrong correction leaves the others in force.</summary>
    public static IReadOnlyList<NoteOverride> Read(string text, List<NoteProblem> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<NoteOverride>();
        var wrong = new List<NoteProblem>();
        try
        {
            var reader = new Utf8JsonReader(bytes, Lenient);
            reader.Read();
            ReadRoot(ref reader, bytes, found, wrong);
            reader.Read();
        }
        catch (JsonException e)
        {
            problems.Add(new(NoteOverrides.FileName, (int)(e.LineNumber ?? 0) + 1,
                $"This is not JSON from character {(e.BytePositionInLine ?? 0) + 1} of this line on; put it right, until then none of these corrections counts."));
            return [];
        }
        problems.AddRange(wrong);
        return found;
    }

    private static void ReadRoot(ref Utf8JsonReader reader, byte[] bytes, List<NoteOverride> found, List<NoteProblem> wrong)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            wrong.Add(Problem(ref reader, bytes, "Corrections are an object: {\"version\":1,\"files\":{\"notes.md\":[…]}}."));
            reader.Skip();
            return;
        }
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version");
            var isFiles = reader.ValueTextEquals("files");
            reader.Read();
            if (isVersion && !(reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var version) && version == 1))
                wrong.Add(Problem(ref reader, bytes, "These corrections are of another version; this program reads \"version\": 1."));
            if (isFiles && reader.TokenType is JsonTokenType.StartObject) ReadFiles(ref reader, bytes, found, wrong);
            else if (isFiles) wrong.Add(Problem(ref reader, bytes, "\"files\" is an object with one list of corrections for each notes file."));
            reader.Skip();
        }
    }

    private static void ReadFiles(ref Utf8JsonReader reader, byte[] bytes, List<NoteOverride> found, List<NoteProblem> wrong)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var file = reader.GetString()!;
            reader.Read();
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                wrong.Add(Problem(ref reader, bytes, $"The corrections of \"{file}\" are a list: [{{\"match\":\"…\",\"role\":\"…\"}}]."));
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                var (start, line) = ((int)reader.TokenStartIndex, Line(ref reader, bytes));
                reader.Skip();
                if (Entry(bytes.AsSpan(start, (int)reader.BytesConsumed - start)) is { } entry)
                    found.Add(new(file, line, entry.Match!, entry.Line, entry.Role, entry.Of, SectionOf(entry.Kind), entry.Ignore));
                else wrong.Add(new(NoteOverrides.FileName, line,
                    "A correction has \"match\" and one of \"role\" (question, sub_question, group, probe, answer_hint, story_link, other), \"of\", \"kind\" (story, improvement_area, philosophy, technical, questions) or \"ignore\": true."));
            }
        }
    }

    /// <summary>Null when it does not say what to correct, or how; a role is for an item and a kind for a heading, so never both.</summary>
    private static NoteCorrection? Entry(ReadOnlySpan<byte> json)
    {
        try
        {
            var entry = JsonSerializer.Deserialize<NoteCorrection>(json, Options);
            return entry is { Match: not null } and ({ Role: null, Of: null } or { Kind: null }) and not { Role: null, Of: null, Kind: null, Ignore: false } ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static NoteProblem Problem(ref Utf8JsonReader reader, byte[] bytes, string message) => new(NoteOverrides.FileName, Line(ref reader, bytes), message);

    private static int Line(ref Utf8JsonReader reader, byte[] bytes) => bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;

    private static SectionKind? SectionOf(HeadingKind? kind) => kind switch
    {
        HeadingKind.Story => SectionKind.Stories,
        HeadingKind.ImprovementArea => SectionKind.Improvement,
        HeadingKind.Philosophy => SectionKind.Philosophy,
        HeadingKind.Technical => SectionKind.Technical,
        HeadingKind.Questions => SectionKind.Questions,
        _ => null,
    };
}
