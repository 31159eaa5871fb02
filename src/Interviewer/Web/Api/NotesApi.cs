using Interviewer.Indexing;

namespace Interviewer.Web.Api;

/// <summary>What was understood from the notes, in the same words as the terminal's <c>notes</c> and <c>search</c>.</summary>
internal static class NotesApi
{
    private const int DefaultHits = 10;

    private const int MaximumHits = 100;

    public static void MapNotes(this RouteGroupBuilder api)
    {
        var notes = api.MapGroup("/notes").WithTags("Notes");
        notes.MapGet("/", async (CurrentNotes current, CancellationToken cancellationToken) =>
        {
            var (read, preparation) = await current.PrepareAsync(cancellationToken);
            return Results.Json(NotesJson.From(read, preparation), InterviewerJson.Compact);
        })
        .WithSummary("Everything that was understood from the notes").Produces<NotesJson>().ProducesProblem(StatusCodes.Status400BadRequest);
        notes.MapGet("/status", (CurrentNotes current) => Results.Json(current.Status, InterviewerJson.Compact))
            .WithSummary("How far reading and indexing are").Produces<NotesStatus>();
        notes.MapGet("/search", async (string? q, int? top, CurrentNotes current, CancellationToken cancellationToken) =>
            (q, top) switch
            {
                _ when string.IsNullOrWhiteSpace(q) => ApiErrors.Wrong("Give the words to search for as ?q=WORDS."),
                (_, < 1) => ApiErrors.Wrong($"top takes a whole number from 1 to {MaximumHits}, not {top}."),
                _ => Results.Json(await current.SearchAsync(q, Math.Min(top ?? DefaultHits, MaximumHits), cancellationToken), InterviewerJson.Compact),
            })
            .WithSummary("The best passages of the notes for some words").Produces<IEnumerable<SearchHit>>().ProducesProblem(StatusCodes.Status400BadRequest);
    }
}
