using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Transcripts;

/// <summary>A transcript as one page that needs nothing else: no script, no address, printable, light and dark.</summary>
public static class TranscriptHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(Transcript transcript)
    {
        var header = transcript.Header;
        var date = header.StartedAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Interview of {Encode(date)}</title>
            <style>
            {TranscriptStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>Interview of {Encode(date)} UTC</h1>
            <p>{Encode(header.Notes)} · {Encode(header.Mode.ToString().ToLowerInvariant())} · {header.Answered} of {header.Questions} questions answered · graded {Encode(header.Engine)}</p>
            <p class="score"><strong>{GradeWords.Score(header.Score)}</strong> of 5</p>
            </header>
            <main>

            """);
        foreach (var attempt in transcript.Session.Attempts) Write(attempt, page);
        return page.Append($"</main>\n<footer>{Encode(header.Id)} · {Encode(header.State)}</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Write(QuestionAttempt attempt, StringBuilder page)
    {
        page.Append("<section>\n<h2><span>").Append(attempt.Number).Append("</span> ").Append(Encode(attempt.Text));
        if (attempt.Attempt > 1) page.Append(" <small>attempt ").Append(attempt.Attempt).Append("</small>");
        page.Append("</h2>\n");
        for (var turn = 0; turn < attempt.Turns.Count; turn++)
        {
            if (turn > 0) page.Append("<p class=\"follow-up\">").Append(Encode(attempt.FollowUps[turn - 1].Text)).Append("</p>\n");
            page.Append("<blockquote>").Append(Encode(attempt.Turns[turn].Text)).Append("</blockquote>\n");
        }
        if (attempt.Skipped) page.Append("<p><em>Skipped.</em></p>\n");
        if (attempt.Final is { } grade) Write(grade, attempt.Unprompted, page);
        page.Append("</section>\n");
    }

    private static void Write(Evaluation grade, Evaluation? unprompted, StringBuilder page)
    {
        page.Append("<aside>\n<h3>").Append(Encode(GradeWords.Verdict(grade)));
        if (unprompted?.Score is { } first) page.Append(" <small>unprompted ").Append(GradeWords.Score(first)).Append("</small>");
        page.Append("</h3>\n<dl>\n");
        if (grade.Feedback is { } feedback)
        {
            Write("Goal", [feedback.Goal], page);
            Write("Worked", feedback.Worked.Select(point => point.Text), page);
            Write("Missing", feedback.Missing.Select(point => point.Text), page);
            Write("Check", feedback.Check, page);
            Write("Next", [feedback.Next], page);
        }
        if (grade.StarShares is { } shares) Write("Words spent on", [GradeWords.Shares(shares)], page);
        Write("Delivery", [GradeWords.Spoken(grade.Delivery)], page);
        page.Append("</dl>\n");
        if (grade.Criteria.Count > 0)
        {
            page.Append("<table>\n<thead><tr><th>Verdict</th><th>Your notes</th><th>Your words</th></tr></thead>\n<tbody>\n");
            foreach (var criterion in grade.Criteria) Write(criterion, page);
            page.Append("</tbody>\n</table>\n");
        }
        page.Append("</aside>\n");
    }

    private static void Write(CriterionResult criterion, StringBuilder page)
    {
        var verdict = criterion.Verdict.ToString().ToLowerInvariant();
        page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{verdict}\"><td>{verdict}</td><td>{Encode(criterion.Text)} <small>{Encode(GradeWords.Place(criterion))}</small></td>");
        page.Append(criterion.Quote is { } quote ? $"<td><q>{Encode(quote)}</q></td></tr>\n" : "<td></td></tr>\n");
    }

    private static void Write(string term, IEnumerable<string> texts, StringBuilder page)
    {
        foreach (var text in texts) page.Append("<dt>").Append(term).Append("</dt><dd>").Append(Encode(text)).Append("</dd>\n");
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
