namespace Interviewer.Notes;

/// <summary>Ids that survive edits elsewhere: a hash of what the thing is and says, never of where it stands.</summary>
internal sealed class StableIds
{
    private const char Separator = '\u001f';

    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>Equal content gets "-2", "-3" … in the order of the notes.</summary>
    public string Next(string prefix, IEnumerable<string> headingPath, string text)
    {
        var hash = new Fnv();
        hash.Add(prefix);
        foreach (var part in headingPath) hash.AddNormalised(part);
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
            foreach (var c in text) Add(c);
        }

        /// <summary>Letters, digits and percent signs in lower case; whatever else stands between them is one blank.</summary>
        public void AddNormalised(string text)
        {
            Add(Separator);
            var (begun, gap) = (false, false);
            foreach (var c in text)
            {
                if (!char.IsLetterOrDigit(c) && c is not '%')
                {
                    gap = begun;
                    continue;
                }
                if (gap) Add(' ');
                Add(char.ToLowerInvariant(c));
                (begun, gap) = (true, false);
            }
        }

        private void Add(char c) => state = (state ^ c) * 1099511628211;
    }
}
