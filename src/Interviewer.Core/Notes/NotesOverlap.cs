using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>Tells whether a line repeats what a passage elsewhere in the notes says.</summary>
internal sealed class NotesOverlap(IReadOnlyList<NarrativeDraft> drafts)
{
    private const double Share = .6;

    // Words that stand in more passages than this say nothing about which one is meant; it also keeps the look-up cheap.
    private const int MaximumPassages = 64;

    private Dictionary<string, List<int>>? passagesByStem;

    public bool Repeats(string text)
    {
        var stems = Tokenizer.ContentStems(text);
        if (stems.Count < 3) return false;
        passagesByStem ??= Index();
        var shared = new Dictionary<int, int>();
        foreach (var stem in stems)
        {
            foreach (var passage in passagesByStem.GetValueOrDefault(stem) ?? []) shared[passage] = shared.GetValueOrDefault(passage) + 1;
        }
        return shared.Values.Any(count => count >= stems.Count * Share);
    }

    private Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var passage in drafts.SelectMany(draft => draft.Passages))
        {
            foreach (var stem in Tokenizer.ContentStems(passage.Text))
            {
                if (!index.TryGetValue(stem, out var passages)) index[stem] = passages = [];
                if (passages.Count < MaximumPassages) passages.Add(number);
            }
            number++;
        }
        return index;
    }
}
