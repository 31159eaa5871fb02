using System.Text;
using Interviewer.Transcripts;

namespace Interviewer.Web.Api;

/// <summary>A transcript as a file to keep.</summary>
internal static class ExportApi
{
    public static void MapExport(this RouteGroupBuilder api) =>
        api.MapGet("/interviews/{id}/export", async (string id, string? format, TranscriptReader transcripts, CancellationToken cancellationToken) =>
        {
            (Func<Transcript, string> Write, string Type)? form = format switch
            {
                "md" => (TranscriptMarkdown.Write, "text/markdown; charset=utf-8"),
                "json" or null => (TranscriptJson.Write, "application/json; charset=utf-8"),
                "html" => (TranscriptHtml.Write, "text/html; charset=utf-8"),
                _ => null,
            };
            if (form is not { } known)
                return ApiErrors.Wrong($"There is no format '{format}'; the formats are md, json and html.");
            var transcript = await transcripts.ReadAsync(id, cancellationToken);
            return Results.File(Encoding.UTF8.GetBytes(known.Write(transcript)), known.Type, $"interview-{transcript.Header.Id}.{format ?? "json"}");
        })
        .WithTags("Interviews").WithSummary("An interview as a file: md, json or html")
        .Produces<TranscriptJson>().AlsoGives<string>("text/markdown", "text/html")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
}
