using System.Security.Cryptography;
using System.Text;

namespace Interviewer.Indexing;

/// <summary>Reads one text file whole, as it was at one moment, whoever else writes or replaces it meanwhile.</summary>
internal static class NoteFileReader
{
    public const long MaximumBytes = 20 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>What is thrown when it cannot be read, <see cref="Reason"/> explains.</returns>
    public static Task<FileText> ReadAsync(string path, CancellationToken cancellationToken) =>
        SettledRead.RunAsync(() => Stamp(path), () => ReadOnceAsync(path, cancellationToken), cancellationToken);

    /// <summary>The end of a sentence that begins with the file, or null when the exception is none of the user's making.</summary>
    public static string? Reason(Exception e) => e switch
    {
        InvalidDataException => e.Message,
        DecoderFallbackException => "is not UTF-8 text; save it as UTF-8",
        IOException or UnauthorizedAccessException => $"cannot be read ({e.Message})",
        _ => null,
    };

    /// <summary>Differs when the file was written in between, but for writes of equal length within one tick of the file system's clock.</summary>
    public static (long Length, DateTime Written) Stamp(string path) => new FileInfo(path) is var file ? (file.Length, file.LastWriteTimeUtc) : default;

    private static async Task<FileText> ReadOnceAsync(string path, CancellationToken cancellationToken)
    {
        // An editor must never be disturbed by being read.
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        if (stream.Length > MaximumBytes) throw new InvalidDataException($"has {stream.Length / 1024 / 1024} MB, more than the {MaximumBytes / 1024 / 1024} MB that notes may have; split it into several");
        using var bytes = new MemoryStream((int)stream.Length);
        await stream.CopyToAsync(bytes, cancellationToken);
        var read = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return new(Text(read.Span), Convert.ToHexStringLower(SHA256.HashData(read.Span)));
    }

    /// <summary>What the bytes of a file say. What is thrown when they say nothing readable, <see cref="Reason"/> explains.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        return text.Contains('\0') ? throw new InvalidDataException("is a binary file, not Markdown text") : text;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.GetString(rest),
        // Before the encoding: what holds zero bytes is not to be saved as UTF-8.
        _ when bytes.Contains((byte)0) => "\0",
        _ when !System.Text.Unicode.Utf8.IsValid(bytes) && WindowsText.Read(bytes) is { } text => text,
        _ => Utf8.GetString(bytes),
    };
}
