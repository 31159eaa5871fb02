using System.Security.Cryptography;
using System.Text;

namespace Interviewer.Notes;

/// <summary>Ids that survive edits elsewhere: a hash of what the thing is and says, never of where it stands.</summary>
internal sealed class StableIds
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>Equal content gets "-2", "-3" … in the order of the notes.</summary>
    public string Next(string prefix, IEnumerable<string> headingPath, string text)
    {
        var normalised = string.Join('\u001f', headingPath.Append(text).Select(Normalise));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{prefix}\u001f{normalised}"));
        var id = $"{prefix}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}-{count}";
    }

    private static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '%') normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] is not ' ') normal.Append(' ');
        }
        return normal.ToString().TrimEnd();
    }
}
