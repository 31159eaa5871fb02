using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>
/// What a story tells in sentences, or in fragments behind dashes, to points: a scene, a deed, an outcome each. What belongs together stays together, so that a
/// point is about as long as the bullets that people write.
/// </summary>
internal static partial class Prose
{
    // Neither a bullet nor what stands behind a label is often longer, where its author thought of it as one point.
    private const int LongestPoint = 45;

    private const int FewestSentences = 3, FewestSentencesOfBullet = 4;

    // More is nobody's story, and all of them are compared.
    private const int MostSentences = 200;

    private const int ShortestPoint = 15, MostPointsOfAKind = 4;

    // "Nobody noticed." after another outcome, or the end of a line that goes on in the next.
    private const int ShortestSentence = 6, ShortestWords = 3;

    private const int LongestRole = 8;

    // A dash or two may enclose an aside.
    private const int FewestDashes = 3, FewestSemicolons = 2;

    /// <param name="Kind">Null where it only goes on with what stands before it.</param>
    /// <param name="Opens">It begins a point of its own.</param>
    private readonly record struct Piece(int Start, int End, string Text, CriterionKind? Kind = null, bool Opens = false)
    {
        public int Words => Text.AsSpan().Count(' ') + 1;
    }

    private sealed class Point(CriterionKind kind)
    {
        public CriterionKind Kind { get; } = kind;

        public List<(int Start, int End)> Stretches { get; } = [];

        public int Words { get; set; }
    }

    /// <summary>Points of an item without a label; none where it is a single sentence, or a bullet that is one point.</summary>
    /// <param name="opens">It is the first of its story.</param>
    /// <param name="begun">What stands above it tells deeds already.</param>
    /// <param name="ends">What stands below it tells none.</param>
    public static IEnumerable<Passage> Told(NoteItem item, bool opens, bool begun, bool ends)
    {
        var pieces = Pieces(item, 0);
        if (pieces.Count < 2 || item.Kind is NoteItemKind.Bullet && !IsLong(pieces, bullet: true)) return [];
        var endings = pieces.Select((piece, i) => i > 0 ? Ending(piece) : null).ToList();
        var deeds = pieces.Select((piece, i) => endings[i] is { } ending ? ending.Kind is CriterionKind.Action : IsDeed(piece.Text, i)).ToList();
        var (first, last) = (deeds.IndexOf(true), deeds.LastIndexOf(true));
        if (first < 0) first = pieces.Count;
        // "We shipped three days early" ends what was done before it.
        while (ends && last >= 0 && (begun || last > first) && Wording.TellsAchievement(pieces[last].Text)) last = last == 0 ? -1 : deeds.LastIndexOf(true, last - 1);
        return Passages(item, [.. pieces.Select((piece, i) => endings[i] ?? piece with { Kind = KindOf(piece.Text, i) })]);

        bool IsDeed(string text, int i) => Wording.TellsDeed(text) && !Wording.StatesTask(text) && !(i == 0 ? opens && Wording.SetsTheScene(text) : Wording.IsMistakeOrRegret(text));

        CriterionKind? KindOf(string text, int i)
        {
            var over = ends && i > last;
            if (Wording.TellsLesson(text, over && (begun || i > 0))) return CriterionKind.Learning;
            if ((i > 0 || begun) && Wording.TellsOwnMiss(text)) return CriterionKind.Challenge;
            if (!begun && i < first)
                return IsRole(pieces[i]) ? CriterionKind.Role : i > 0 && over && Wording.TellsOutcome(text) ? CriterionKind.Impact : CriterionKind.Context;
            if (deeds[i] && i <= last) return CriterionKind.Action;
            if (Wording.TellsTrouble(text)) return CriterionKind.Challenge;
            if (over) return Wording.LeansOnPrevious(text) && !Wording.TellsOutcome(text) ? null : CriterionKind.Impact;
            return Wording.TellsOutcome(text) ? CriterionKind.Impact : null;
        }
    }

    /// <summary>Points of what stands behind or below a label; none where it is one point.</summary>
    /// <param name="text">The end of the item's text that the label leaves.</param>
    public static IEnumerable<Passage> Labelled(NoteItem item, string text, CriterionKind label)
    {
        var pieces = Pieces(item, item.Text.Length - text.Length);
        var bullet = item.Kind is NoteItemKind.Bullet && text.Length == item.Text.Length;
        var isLong = IsLong(pieces, bullet);
        if (pieces.Count < 2 || bullet && !isLong) return [];
        var last = pieces.FindLastIndex(piece => Wording.TellsDeed(piece.Text));
        var kind = label;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && Ending(pieces[i]) is { } ending) (pieces[i], kind) = (ending, ending.Kind!.Value);
            pieces[i] = pieces[i] with { Kind = KindOf(pieces[i], i) };
        }
        var passages = Passages(item, pieces, whole: !isLong);
        return passages.Count == 1 ? [] : passages;

        CriterionKind KindOf(Piece piece, int i) => kind switch
        {
            CriterionKind.Learning => i > 0 && Wording.TellsOutcome(piece.Text) && !Wording.Advises(piece.Text) && !QuestionForm.IsFirstPerson(piece.Text) && !piece.Text.StartsWith("Since then", StringComparison.OrdinalIgnoreCase) ? CriterionKind.Impact : kind,
            _ when i > 0 && Wording.TellsLesson(piece.Text, over: false) => CriterionKind.Learning,
            CriterionKind.Context when i > 0 && IsRole(piece) => CriterionKind.Role,
            CriterionKind.Action or CriterionKind.Challenge when i > last && i > 0 && Wording.TellsOutcome(piece.Text) => CriterionKind.Impact,
            CriterionKind.Challenge when Wording.TellsDeed(piece.Text) => CriterionKind.Action,
            _ => kind,
        };
    }

    // "What I did: …", "Lesson: …", "What I'd do differently: …" within what happened: without its label, and of the kind that it names.
    private static Piece? Ending(Piece piece) =>
        PartLabels.BeforeMark(piece.Text) is not null && PartLabels.Find(piece.Text, null, Cues.In(piece.Text)) is { Kind: PartKind.Action or PartKind.Learning or PartKind.Impact, Rest.Length: > 0 } own
            ? piece with { Start = piece.End - own.Rest.Length, Text = own.Rest, Kind = own.Kind is PartKind.Learning ? CriterionKind.Learning : own.Kind is PartKind.Action ? CriterionKind.Action : CriterionKind.Impact, Opens = true } : null;

    // "Dev lead of mobile wanted it shipped" is somebody else.
    private static bool IsRole(Piece piece) =>
        Wording.StatesTask(piece.Text) || Wording.IsRole(piece.Text) && (piece.Words <= LongestRole || piece.Text.StartsWith("I ", StringComparison.Ordinal) || piece.Text.StartsWith("As ", StringComparison.Ordinal));

    private static bool IsLong(List<Piece> pieces, bool bullet) =>
        pieces.Count >= (bullet ? FewestSentencesOfBullet : FewestSentences) && pieces.Sum(piece => piece.Words) > LongestPoint;

    /// <param name="whole">What is of one kind stays together, however long.</param>
    private static List<Passage> Passages(NoteItem item, List<Piece> pieces, bool whole = false)
    {
        var points = new List<Point>();
        Point? before = null;
        var kind = pieces.Find(piece => piece.Kind is not null).Kind;
        if (kind is null) return [];
        foreach (var piece in pieces)
        {
            if (points.Count == 0 || piece.Words >= ShortestWords || Wording.TellsOutcome(piece.Text)) kind = piece.Kind ?? kind;
            // How things stood is one point even where a role stands in between.
            var open = kind is CriterionKind.Context or CriterionKind.Role ? points.Find(point => point.Kind == kind) : points.LastOrDefault();
            if (open is null || open.Kind != kind || piece.Opens || !GoesOn(piece, open)) points.Add(open = new(kind.Value));
            if (open == before) open.Stretches[^1] = (open.Stretches[^1].Start, piece.End);
            else open.Stretches.Add((piece.Start, piece.End));
            open.Words += piece.Words;
            before = open;
        }
        return [.. points.Select(point => new Passage(point.Kind, [.. point.Stretches.Select(stretch => item.Part(stretch.Start, stretch.End))]))];

        bool GoesOn(Piece piece, Point open) =>
            whole || open.Kind is CriterionKind.Context or CriterionKind.Role || piece.Words < ShortestSentence
            || open.Words < (piece.Kind is null ? LongestPoint : Math.Max(ShortestPoint, pieces.Where(other => other.Kind == piece.Kind).Sum(other => other.Words) / MostPointsOfAKind));
    }

    private static List<Piece> Pieces(NoteItem item, int from)
    {
        var text = item.Text;
        var cuts = Cuts(item, from);
        if (cuts.Count > MostSentences) return [];
        var pieces = new List<Piece>(cuts.Count + 1);
        var start = from;
        foreach (var (next, end) in cuts.Append(new(text.Length, text.Length)))
        {
            // The number before a step says nothing by itself.
            if (end > start && !text[start..end].Any(char.IsLetter)) continue;
            if (end > start) pieces.Add(new(start, start + text[start..end].TrimEnd().Length, Number().Replace(text[start..end].Trim(), "")));
            start = next;
        }
        if (start < text.Length && pieces is [.., var last]) pieces[^1] = last with { End = text.Length, Text = text[last.Start..].Trim() };
        return pieces;
    }

    /// <summary>Where pieces begin, and where the one before each ends.</summary>
    private static SortedDictionary<int, int> Cuts(NoteItem item, int from)
    {
        var text = item.Text;
        var cuts = new SortedDictionary<int, int>();
        var sentences = SentenceSplitter.Split(text[from..]);
        foreach (var sentence in sentences)
        {
            var next = from + sentence.Start;
            if (sentence.Text.AsSpan().Count("; ") >= FewestSemicolons)
                foreach (Match mark in Semicolon().Matches(sentence.Text)) cuts[next + mark.Index + mark.Length] = next + mark.Index;
            // The splitter leaves off the mark that opens what somebody said.
            if (next - 1 > from && text[next - 1] is '"' && char.IsWhiteSpace(text[next - 2])) next--;
            // What is long is cut where one would draw breath, too.
            if (text.AsSpan(from, next - from).TrimEnd(" )\"”’'") is [.., var stop] && SentenceSplitter.Stops.Contains(stop)) cuts[next] = next;
        }
        var dashes = Dash().Matches(text, from);
        if (dashes.Count >= Math.Max(FewestDashes, sentences.Count))
            foreach (Match mark in dashes) cuts[mark.Index + mark.Length] = mark.Index;
        var line = item.Lines.First;
        foreach (var next in item.Breaks)
        {
            // On the line that it was on: a break inside a cell.
            if (next.Line == line && text.Length - next.FromEnd > from) cuts[text.Length - next.FromEnd] = text.Length - next.FromEnd;
            line = next.Line;
        }
        return cuts;
    }

    [GeneratedRegex(@"^\(?\d{1,2}[.)] ")]
    private static partial Regex Number();

    [GeneratedRegex("; ")]
    private static partial Regex Semicolon();

    [GeneratedRegex(" - ")]
    private static partial Regex Dash();
}
