using System.Globalization;
using Interviewer.Grading;
using Interviewer.Practice;
using Interviewer.Web.Views;

namespace Interviewer.Web.Charts;

/// <summary>The pictures of the progress page.</summary>
internal static class ProgressCharts
{
    /// <summary>Narrow, so that words stay readable where a picture fills a telephone.</summary>
    private const int Width = 360;

    /// <summary>Two points make a line.</summary>
    private const int FewestInterviews = 2;

    /// <summary>Interviews that a line shows; older ones stand in the table.</summary>
    private const int MostPoints = 60;

    private const int MostBars = 12;

    private const int Weeks = 20;

    /// <param name="today">In the user's own time zone.</param>
    public static IReadOnlyList<Chart> Of(Progress progress, DateOnly today) =>
        [Trend(progress), Dimensions(progress), Learnings(progress), Stories(progress), Calendar(progress, today)];

    private static Chart Trend(Progress progress)
    {
        var all = progress.Interviews;
        var shown = all.TakeLast(MostPoints).ToList();
        var rows = all.Reverse().Select(IReadOnlyList<string> (one) => [Wording.Day(one.At), One(one.Score), $"{one.Questions}"]).ToList();
        string[] columns = ["Interview", "Score of 5", "Questions"];
        if (shown.Count < FewestInterviews) return new("score", "Score", "From the second interview on, this shows where your score is going.", null, columns, rows);
        var picture = new Svg(Width, 190);
        var frame = new Frame(picture, 24, 10, Width - 32, 148);
        frame.Scale();
        var points = shown.Select((one, index) => (X: frame.X(index, shown.Count), Y: frame.Y(one.Score))).ToList();
        picture.Path(points, "c-line");
        foreach (var (point, one) in points.Zip(shown)) picture.Circle(point.X, point.Y, 3.5, "c-dot", $"{Wording.Day(one.At)}: {One(one.Score)}");
        picture.Text(24, 184, Date(shown[0].At), "c-label").Text(Width - 8, 184, Date(shown[^1].At), "c-label end");
        var (first, last) = (shown.Take(3).Average(one => one.Score), shown.TakeLast(3).Average(one => one.Score));
        return new("score", "Score", $"{Wording.Count(all.Count, "interview")}; {Latest(shown.Count)} average {One(last)}{(shown.Count > 3 ? $", the first three shown {One(first)}" : "")}.", picture, columns, rows);
    }

    private static string Latest(int shown) => shown < 3 ? "both" : "the latest three";

    private static Chart Dimensions(Progress progress)
    {
        (string Name, Func<Dimensions, double> Of)[] scales =
        [
            ("Relevance", rated => rated.Relevance), ("Coverage", rated => rated.Coverage), ("Structure", rated => rated.Structure),
            ("Specificity", rated => rated.Specificity), ("Ownership", rated => rated.Ownership), ("Reflection", rated => rated.Reflection),
        ];
        var rated = progress.Interviews.Where(one => one.Dimensions is not null).ToList();
        var shown = rated.TakeLast(MostPoints).ToList();
        var rows = rated.AsEnumerable().Reverse().Select(IReadOnlyList<string> (one) => [Wording.Day(one.At), .. scales.Select(scale => One(scale.Of(one.Dimensions!)))]).ToList();
        string[] columns = ["Interview", .. scales.Select(scale => scale.Name)];
        if (shown.Count < FewestInterviews) return new("dimensions", "Six ratings", "From the second interview on, this shows each rating by itself.", null, columns, rows);
        var picture = new Svg(Width, 206);
        foreach (var (index, scale) in scales.Index())
        {
            var (left, top) = (index % 3 * 124, index / 3 * 106);
            picture.Text(left, top + 16, scale.Name, "c-name").Text(left + 110, top + 16, One(scale.Of(shown[^1].Dimensions!)), "c-value end");
            var frame = new Frame(picture, left, top + 28, 106, 58);
            frame.Ground();
            var points = shown.Select((one, place) => (frame.X(place, shown.Count), frame.Y(scale.Of(one.Dimensions!)))).ToList();
            picture.Path(points, "c-line").Circle(points[^1].Item1, points[^1].Item2, 3, "c-dot");
        }
        var weakest = scales.MinBy(scale => shown.TakeLast(3).Average(one => scale.Of(one.Dimensions!)));
        return new("dimensions", "Six ratings", $"Over {Latest(shown.Count)} {weakest.Name.ToLowerInvariant()} is lowest.", picture, columns, rows);
    }

    private static Chart Learnings(Progress progress)
    {
        var came = progress.Learnings.Where(record => record.Times > 0).ToList();
        var rows = progress.Learnings.Select(IReadOnlyList<string> (record) =>
            [record.Learning.Text, record.Times == 0 ? "–" : Wording.Percent(record.HitRate), $"{record.Met}", $"{record.Partial}", $"{record.Missed}", $"{record.Contradicted}"]).ToList();
        string[] columns = ["Learning", "Hit rate", "Met", "Partly", "Missed", "Contradicted"];
        if (came.Count == 0) return new("learnings", "Your learnings", "None of your learnings has come up in a graded answer yet.", null, columns, rows);
        var shown = came.Take(MostBars).ToList();
        var picture = Bars(shown.Count, (bars, index, y) =>
        {
            var record = shown[index];
            bars.Text(0, y + 12, Short(record.Learning.Text, 40), "c-name").Text(Width, y + 12, $"{record.Met} of {record.Times}", "c-value end");
            var x = 0.0;
            foreach (var (count, style, word) in new[] { (record.Met, "c-met", "met"), (record.Partial, "c-partial", "partly"), (record.Missed, "c-missed", "missed"), (record.Contradicted, "c-contradicted", "contradicted") })
            {
                if (count == 0) continue;
                var wide = (double)Width * count / record.Times;
                bars.Rect(x, y + 19, wide - 1.5, 9, style, $"{count} {word}");
                x += wide;
            }
        });
        return new("learnings", "Your learnings", $"{came.Count} of {progress.Learnings.Count} came up; those told least often stand first.", picture, columns, rows);
    }

    private static Chart Stories(Progress progress)
    {
        var told = progress.Stories.Where(use => use.Times > 0).ToList();
        var rows = progress.Stories.Select(IReadOnlyList<string> (use) => [use.Story.Title, $"{use.Times}", Wording.Percent(use.Share), use.Overused ? "told too often" : use.Times == 0 ? "never told" : ""]).ToList();
        string[] columns = ["Story", "Answers", "Share", "Remark"];
        if (told.Count == 0) return new("stories", "Your stories", "No answer was recognised as one of your stories yet.", null, columns, rows);
        var shown = told.Take(MostBars).ToList();
        var most = shown[0].Times;
        var picture = Bars(shown.Count, (bars, index, y) =>
        {
            var use = shown[index];
            bars.Text(0, y + 12, Short(use.Story.Title, 36), "c-name").Text(Width, y + 12, use.Overused ? $"{use.Times}, too often" : $"{use.Times}", use.Overused ? "c-value c-warn end" : "c-value end");
            bars.Rect(0, y + 19, Width, 9, "c-track").Rect(0, y + 19, (double)Width * use.Times / most, 9, use.Overused ? "c-partial" : "c-bar");
        });
        var (often, never) = (progress.Stories.Count(use => use.Overused), progress.Stories.Count(use => use.Times == 0));
        return new("stories", "Your stories", (often, never) switch
        {
            (0, 0) => "Every story was told, none too often.",
            (0, _) => $"{told.Count} {(told.Count == 1 ? "story" : "stories")} told, {never} never.",
            _ => $"{often} told too often; {never} never told. Prepare a second choice.",
        }, picture, columns, rows);
    }

    private static Chart Calendar(Progress progress, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var from = monday.AddDays(-7 * (Weeks - 1));
        var most = progress.Days.Where(day => day.Key >= from).Select(day => day.Value).DefaultIfEmpty().Max();
        var picture = new Svg(Width, 148);
        foreach (var (row, name) in new[] { (0, "Mon"), (2, "Wed"), (4, "Fri") }) picture.Text(0, 30 + row * 17, name, "c-label");
        for (var day = from; day <= today; day = day.AddDays(1))
        {
            var week = (day.DayNumber - from.DayNumber) / 7;
            var (x, y) = (30 + week * 16.5, 20 + ((int)day.DayOfWeek + 6) % 7 * 17);
            if (day.Day <= 7 && day.DayOfWeek is DayOfWeek.Monday && week < Weeks - 1) picture.Text(x, 12, day.ToString("MMM", CultureInfo.InvariantCulture), "c-label");
            var answered = progress.Days.GetValueOrDefault(day);
            picture.Rect(x, y, 14, 14, answered == 0 ? "c-day" : $"c-day c-day-{1 + (answered - 1) * 4 / most}", answered == 0 ? null : $"{day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}: {Wording.Count(answered, "answer")}");
        }
        var rows = progress.Days.OrderByDescending(day => day.Key).Select(IReadOnlyList<string> (day) => [day.Key.ToString("d MMM yyyy", CultureInfo.InvariantCulture), $"{day.Value}"]).ToList();
        return new("calendar", "Practice calendar", $"{Wording.Count(progress.Answered, "answered question")} on {Wording.Count(progress.Days.Count, "day")}.", picture, ["Day", "Answered questions"], rows);
    }

    private static Svg Bars(int count, Action<Svg, int, int> draw)
    {
        const int step = 40;
        var picture = new Svg(Width, count * step - 8);
        for (var index = 0; index < count; index++) draw(picture, index, index * step);
        return picture;
    }

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Date(DateTimeOffset at) => at.ToLocalTime().ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Short(string text, int letters) => text.Length <= letters ? text : $"{text[..(letters - 1)].TrimEnd()}…";

    /// <summary>The part of a picture in which scores of 1 to 5 are drawn.</summary>
    private sealed record Frame(Svg Picture, double Left, double Top, double Wide, double High)
    {
        public double X(int index, int count) => Left + Wide * index / (count - 1);

        public double Y(double score) => Top + High * (5 - score) / 4;

        public void Scale()
        {
            for (var score = 1; score <= 5; score++)
                Picture.Line(Left, Y(score), Left + Wide, Y(score), "c-grid").Text(Left - 8, Y(score) + 4, $"{score}", "c-label end");
        }

        public void Ground() => Picture.Line(Left, Y(5), Left + Wide, Y(5), "c-grid").Line(Left, Y(3), Left + Wide, Y(3), "c-grid").Line(Left, Y(1), Left + Wide, Y(1), "c-grid");
    }
}
