using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>What its author means not to tell: below "Stories to avoid", behind "keep to myself: …". It is kept as text, and nobody is expected to say it.</summary>
internal static partial class Withheld
{
    /// <summary>"Anti-stories", "Parcels (do NOT tell)".</summary>
    public static bool Heads(string title) => Heading().IsMatch(title);

    /// <summary>Sets aside each line with such a label and, where one stands right above it, what is told instead.</summary>
    public static void SetAside(List<NoteItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Children.Count > 0) SetAside(items[i].Children, i);
            if (!IsWithheld(items[i])) continue;
            items[i] = Aside(items[i]);
            if (i > 0 && IsInstead(items[i - 1])) items[i - 1] = items[i - 1] with { Kind = NoteItemKind.Retelling };
        }

        void SetAside(IReadOnlyList<NoteItem> children, int parent)
        {
            var copies = children.ToList();
            Withheld.SetAside(copies);
            if (!copies.SequenceEqual(children, ReferenceEqualityComparer.Instance)) items[parent] = items[parent] with { Children = copies };
        }
    }

    private static NoteItem Aside(NoteItem item) => item with { Kind = NoteItemKind.Aside, Children = [.. item.Children.Select(Aside)] };

    private static bool IsWithheld(NoteItem item) => item.Corrected is null && PartLabels.BeforeMark(item.Text) is { } label && Label().IsMatch(label);

    private static bool IsInstead(NoteItem item) => item is { Corrected: null, Children.Count: 0 } && PartLabels.BeforeMark(item.Text) is { } label && Instead().IsMatch(label);

    private const string Say = "tell|mention|say|share|bring up|talk about|discuss|name",
        Kept = $@"(?:do not|don['’]?t|never|not to|never to) (?:ever )?(?:{Say})(?: (?:them|this|these|it|any of (?:this|these|it)))?|keep(?:ing)? (?:(?:it|this|these|them) )?(?:to|for) myself|not for (?:the |this |an |any )?interviews?|off[- ]limits|off the record|(?:strictly|keep) private";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"^\W*private(?: (?:notes?|stuff))?\W*$|(?:^|[(\[:–—]|\s-)\W*(?:anti[- ]?stor(?:y|ies)|(?:(?:stories|topics|subjects|examples|things|stuff|what) )?(?:i |to )?(?:{Kept}|(?:do not|don['’]?t|not to|never) use(?: (?:them|this|these|it))?)(?: (?:notes?|(?:in|at|to) .{{1,25}}))?|(?:stories|topics|subjects|examples) to (?:avoid|leave out|skip))\W*(?:$|\()", Options)]
    private static partial Regex Heading();

    [GeneratedRegex($@"^(?:(?:but|and|what|things?|stuff|part) )*(?:i )?(?:{Kept})$", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:what (?:i|to)(?: will| would| can|['’]ll)? |i )?(?:tell|say|share)(?: (?:them|him|her|people))?$", Options)]
    private static partial Regex Instead();
}
