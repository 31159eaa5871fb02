using Interviewer.Indexing.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace Interviewer.Web.Api;

/// <summary>Uploaded notes over HTTP: list, add or replace, remove.</summary>
internal static class UploadsApi
{
    /// <summary>Of one request; a single file may have <see cref="UploadedNotes.MaximumBytes"/>.</summary>
    public const long MaximumRequestBytes = 100 * 1024 * 1024;

    private const string Wanted = "Send multipart/form-data with the notes in the field files, each with its name, or as text in the field pasted.";

    public static void MapUploads(this RouteGroupBuilder api)
    {
        var uploads = api.MapGroup("/notes/files").WithTags("Notes");
        uploads.MapGet("/", (NotesChoice choice) => Results.Json(choice.Uploads.List(), InterviewerJson.Compact))
            .WithSummary("The notes that were uploaded").Produces<IEnumerable<UploadedFile>>();
        uploads.MapPost("/", AddAsync)
            .WithSummary("Upload notes").WithDescription("One result per file, and one for text in the field \"pasted\"; what is taken is practised on from then on. With replace, they take the place of all uploaded before.")
            .TakesFiles().Produces<IEnumerable<UploadResult>>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithMetadata(new RequestSizeLimitAttribute(MaximumRequestBytes));
        uploads.MapDelete("/{**name}", RemoveAsync)
            .WithSummary("Remove an uploaded file").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, bool? replace, Uploading uploading, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) return Results.Problem(Wanted, statusCode: StatusCodes.Status415UnsupportedMediaType);
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return ApiErrors.Wrong($"The form breaks off or is none. {Wanted}");
        }
        // A part without a file name is a field like any other.
        if (form["files"].Any(text => !string.IsNullOrEmpty(text))) return ApiErrors.Wrong("A file in the field files has no name; send its name with it.");
        string? pasted = form["pasted"];
        return form.Files.Count == 0 && string.IsNullOrWhiteSpace(pasted)
            ? ApiErrors.Wrong($"There is nothing in the form. {Wanted}")
            : Results.Json(await uploading.AddAsync(form.Files, pasted, replace ?? false, cancellationToken), InterviewerJson.Compact);
    }

    private static async Task<IResult> RemoveAsync(string name, NotesChoice choice, Uploading uploading, CancellationToken cancellationToken)
    {
        if (choice.TakesUploads)
        {
            var names = choice.Uploads.List().Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
            // A slash that was sent as %2F is left so in the address.
            if (!names.Contains(name)) name = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
            if (!names.Contains(name)) return Results.Problem($"There is no uploaded file '{name}'.", statusCode: StatusCodes.Status404NotFound);
        }
        await uploading.RemoveAsync([name], cancellationToken);
        return Results.NoContent();
    }
}
