using Interviewer.Indexing.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace Interviewer.Web.Api;

/// <summary>Uploaded notes over HTTP: list, add or replace, remove.</summary>
internal static class UploadsApi
{
    /// <summary>Of one request; a single file may have <see cref="UploadedNotes.MaximumBytes"/>.</summary>
    public const long MaximumRequestBytes = 100 * 1024 * 1024;

    public static void MapUploads(this RouteGroupBuilder api)
    {
        var uploads = api.MapGroup("/notes/files").WithTags("Notes");
        uploads.MapGet("/", (NotesChoice choice) => Results.Json(choice.Uploads.List(), InterviewerJson.Compact))
            .WithSummary("The notes that were uploaded").Produces<IEnumerable<UploadedFile>>();
        uploads.MapPost("/", async ([FromForm] IFormFileCollection files, [FromForm] string? pasted, [FromQuery] bool? replace, Uploading uploading, CancellationToken cancellationToken) =>
                Results.Json(await uploading.AddAsync(files, pasted, replace ?? false, cancellationToken), InterviewerJson.Compact))
            .WithSummary("Upload notes").WithDescription("One result per file, and one for text in the field \"pasted\"; what is taken is practised on from then on. With replace, they take the place of all uploaded before.")
            .Produces<IEnumerable<UploadResult>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            // The page sends no form but a request of its own script; other sites are refused by their origin.
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(MaximumRequestBytes), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = MaximumRequestBytes });
        uploads.MapDelete("/{**name}", async (string name, Uploading uploading, CancellationToken cancellationToken) =>
        {
            await uploading.RemoveAsync([name], cancellationToken);
            return Results.NoContent();
        })
        .WithSummary("Remove an uploaded file").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest);
    }
}
