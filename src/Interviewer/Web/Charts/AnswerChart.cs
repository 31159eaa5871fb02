using Interviewer.Web.Views;

namespace Interviewer.Web.Charts;

/// <summary>The shape of an answer as a picture by itself: the bar of the feedback card with its key.</summary>
internal static class AnswerChart
{
    private const int Width = 360;

    private const int Row = 20;

    public static Svg Of(FeedbackCard card)
    {
        var picture = new Svg(Width, 28 + card.Parts.Count * Row);
        var (x, total) = (0.0, Math.Max(1, card.Timeline.Sum(span => span.Words)));
        foreach (var span in card.Timeline)
        {
            var wide = (double)Width * span.Words / total;
            picture.Rect(x, 0, wide, 16, $"star-{Wording.PartClass(span.Label)}", $"{Wording.Part(span.Label)}: {span.Text}", round: 0);
            x += wide;
        }
        foreach (var (index, (label, share, word)) in card.Parts.Index())
        {
            var y = 28 + index * Row;
            picture.Rect(0, y, 10, 10, $"star-{Wording.PartClass(label)}").Text(16, y + 10, $"{Wording.Part(label)} {(share > 0 ? Wording.Percent(share) : "")}{word}", "c-name");
        }
        return picture;
    }
}
