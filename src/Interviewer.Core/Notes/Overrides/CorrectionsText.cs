using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviewer.Notes.Overrides;

/// <summary>
/// Edits the file of corrections as text: what stands in it, comments and layout included, stays as its author wrote it.
/// </summary>
public sealed class CorrectionsText
{
    public const string FileName = NoteOverrides.FileName;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Options = new(InterviewerJson.Compact) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly byte[] bytes;

    /// <summary>Behind the opening brace of the whole, and of "files"; -1 where there is none.</summary>
    private int root = -1, files = -1;

    private readonly List<Place> lists = [];
    private readonly List<Place> entries = [];

    /// <param name="text">Null or blank for a file that is not there yet.</param>
    /// <exception cref="InterviewerException">It is no JSON.</exception>
    public CorrectionsText(string? text)
    {
        bytes = Encoding.UTF8.GetBytes(string.IsNullOrWhiteSpace(text) ? """{"version":1,"files":{}}""" : text);
        try
        {
            var reader = new Utf8JsonReader(bytes, Lenient);
            reader.Read();
            Scan(ref reader);
            reader.Read();
        }
        catch (JsonException e)
        {
            throw new InterviewerException($"{FileName} is not JSON in line {(e.LineNumber ?? 0) + 1}; put it right before you correct more.", e);
        }
    }

    /// <summary>In the order of the file; an entry that says nothing that can be carried out has no match.</summary>
    public IReadOnlyList<(string File, NoteCorrection Correction)> Entries => [.. entries.Select(entry => (entry.File, Read(entry)))];

    /// <summary>Puts a correction in, in the place of one about the same item or heading.</summary>
    public string With(string file, NoteCorrection correction)
    {
        var same = new MatchText(correction.Match!);
        var earlier = entries.FindIndex(entry => entry.File == file && Read(entry) is { Match: { } match } known && known.Line == correction.Line && same.Is(match));
        return earlier < 0 ? Insert(file, correction) : new CorrectionsText(Without(earlier)).Insert(file, correction);
    }

    /// <param name="index">Of <see cref="Entries"/>.</param>
    public string Without(int index)
    {
        var (start, end) = (entries[index].Start, entries[index].End);
        // The comma behind it goes too, else the one before it.
        if (Skip(end, 1) is var after && bytes[after] is (byte)',') end = after + 1;
        else if (Skip(start - 1, -1) is var before && bytes[before] is (byte)',') start = before;
        var text = Encoding.UTF8.GetString(bytes[..start]).TrimEnd(' ', '\t') + Encoding.UTF8.GetString(bytes[end..]);
        return IsRead(text) ? text : Rewritten(index);
    }

    private string Insert(string file, NoteCorrection correction)
    {
        var entry = $"\n  {Write(correction)}";
        var list = lists.Find(list => list.File == file);
        if (list is not null) return Put(list.Start, entries.Exists(one => list.Start <= one.Start && one.End <= list.End) ? entry + "," : entry + "\n");
        var named = $"{JsonSerializer.Serialize(file, Options)}:[{entry}\n]";
        if (files >= 0) return Put(files, lists.Count > 0 ? named + "," : named);
        return root >= 0
            ? Put(root, $"\"version\":1,\"files\":{{{named}}}{(bytes[Skip(root, 1)] is (byte)'}' ? "" : ",")}")
            : throw new InterviewerException($"{FileName} holds no object; put it right before you correct more.");
    }

    private string Put(int at, string text) => Encoding.UTF8.GetString(bytes[..at]) + text + Encoding.UTF8.GetString(bytes[at..]);

    /// <summary>Where comments stand between commas, the file is written anew without them.</summary>
    private string Rewritten(int index)
    {
        var gone = entries[index];
        var whole = JsonNode.Parse(bytes, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        var list = whole["files"]![gone.File]!.AsArray();
        list.RemoveAt(entries.Where(entry => entry.File == gone.File).ToList().IndexOf(gone));
        return whole.ToJsonString(InterviewerJson.Indented);
    }

    private static bool IsRead(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private int Skip(int at, int step)
    {
        while (bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at += step;
        return at;
    }

    private void Scan(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }
        root = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isFiles = reader.ValueTextEquals("files");
            reader.Read();
            if (isFiles && reader.TokenType is JsonTokenType.StartObject) ScanFiles(ref reader);
            else reader.Skip();
        }
    }

    private void ScanFiles(ref Utf8JsonReader reader)
    {
        files = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var file = reader.GetString()!;
            reader.Read();
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }
            var start = (int)reader.BytesConsumed;
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                var entry = (int)reader.TokenStartIndex;
                reader.Skip();
                entries.Add(new(file, entry, (int)reader.BytesConsumed));
            }
            lists.Add(new(file, start, (int)reader.TokenStartIndex));
        }
    }

    private NoteCorrection Read(Place entry)
    {
        try
        {
            return JsonSerializer.Deserialize<NoteCorrection>(bytes.AsSpan(entry.Start, entry.End - entry.Start), Options) ?? new(null, null);
        }
        catch (JsonException)
        {
            return new(null, null);
        }
    }

    private static string Write(NoteCorrection correction)
    {
        var written = new JsonObject { ["match"] = correction.Match };
        if (correction.Line is { } line) written["line"] = line;
        if (correction.Role is { } role) written["role"] = JsonSerializer.SerializeToNode(role, Options);
        if (correction.Of is { } of) written["of"] = of;
        if (correction.Kind is { } kind) written["kind"] = JsonSerializer.SerializeToNode(kind, Options);
        if (correction.Ignore) written["ignore"] = true;
        return written.ToJsonString(Options);
    }

    private sealed record Place(string File, int Start, int End);
}
