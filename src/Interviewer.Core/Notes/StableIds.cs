namespace Interviewer.Notes;

/// <summary>Ids that survive edits elsewhere: a hash of what the thing is and says, never of where it stands.</summary>
internal sealed class StableIds
{
    private const char Separator = '\u001f';

    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>Equal content gets "-2", "-3" … in the order of the notes.</summary>
    public string Next(string prefix, IReadOnlyList<string> headingPath, string text)
    {
        var hash = new Fnv();
        hash.Add(prefix);
        for (var i = 0; i < headingPath.Count; i++) hash.AddNormalised(headingPath[i]);
        hash.AddNormalised(text);
        var id = $"{prefix}-{hash.Value:x8}";
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}-{count}";
    }

    /// <summary>FNV-1a over 64 bits, folded to 32. Nobody gains by forging an id, and a cryptographic hash took a sixth of the whole reading.</summary>
    private struct Fnv()
    {
        private ulong state = 14695981039346656037;

        public readonly uint Value => (uint)(state ^ (state >> 32));

        public void Add(string text)
        {
            foreach (var c in text) state = With(state, c);
        }

        /// <summary>Letters, digits and percent signs in lower case; whatever else stands between them is one blank.</summary>
        public void AddNormalised(string text)
        {
            var hash = With(state, Separator);
            var (begun, gap) = (false, false);
            foreach (var c in text)
            {
                var normal = c < Ascii.Length ? Ascii[c] : Normal(c);
                if (normal is '\0')
                {
                    gap = begun;
                    continue;
                }
                if (gap) hash = With(hash, ' ');
                hash = With(hash, normal);
                (begun, gap) = (true, false);
            }
            state = hash;
        }

        private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Normal((char)c))];

        private static char Normal(char c) => char.IsLetterOrDigit(c) || c is '%' ? char.ToLowerInvariant(c) : '\0';

        private static ulong With(ulong state, char c) => (state ^ c) * 1099511628211;
    }
}
