using System.Globalization;
using Interviewer.Models;
using Interviewer.Storage;
using Interviewer.Web.Security;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Which models are used and where, with a real call to each; where things lie; who can reach the program.</summary>
internal sealed class SettingsModel(ModelClients models, ModelCheck check, NotesChoice choice, DataFolder data, Access access) : PageModel
{
    public IReadOnlyList<RoleRow> Roles { get; } = RoleRow.All(models);

    public NotesChoice Choice => choice;

    public DataFolder Data => data;

    public Access Access => access;

    /// <summary>The role that was tried by the form just sent.</summary>
    public ModelRole? Tried { get; private set; }

    public string? Reply { get; private set; }

    public string? Failure { get; private set; }

    public async Task<IActionResult> OnPostTryAsync(ModelRole role, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(role)) return BadRequest();
        Tried = role;
        try
        {
            Reply = await check.RunAsync(role, cancellationToken) is { } result
                ? string.Create(CultureInfo.InvariantCulture, $"{result.Settings.Recipient} answered in {result.Took.TotalMilliseconds:N0} ms: {result.Reply}.")
                : "No model is set for this role.";
        }
        catch (Exception e) when (e is InterviewerException or ModelFailureException)
        {
            Failure = e.Message;
        }
        return Page();
    }
}
