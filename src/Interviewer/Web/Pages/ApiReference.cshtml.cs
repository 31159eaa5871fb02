using Interviewer.Web.Api;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;

namespace Interviewer.Web.Pages;

/// <summary>Every call of the API, to read and to try.</summary>
internal sealed class ApiReferenceModel([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents) : PageModel
{
    public string? Description { get; private set; }

    public IReadOnlyList<ApiCall> Calls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        Description = document.Info.Description;
        Calls = [.. ApiCall.All(document)];
    }
}
