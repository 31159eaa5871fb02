using System.CommandLine;
using Interviewer.Interviews;

namespace Interviewer.Terminal;

/// <summary><c>delete ID</c> or <c>delete --all</c>: deleted is gone.</summary>
internal static class DeleteVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var id = new Argument<string?>("ID") { Description = "Interview, as `interviewer sessions` lists it.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Every interview." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        var command = new Command("delete", "Delete an interview, and its notes unless another one needs them.") { id, all, yes };
        command.Validators.Add(result =>
        {
            if (result.GetValue(id) is null != result.GetValue(all)) result.AddError("Give either the ID of an interview or --all.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            var interviews = services.GetRequiredService<InterviewService>();
            string[] ids = parsed.GetValue(id) is { } one ? [one] : [.. (await interviews.ListAsync(cancellationToken)).Select(session => session.Id)];
            var what = parsed.GetValue(all) ? ids.Length == 1 ? "the only interview" : $"all {ids.Length} interviews" : $"the interview {ids[0]}";
            if (!parsed.GetValue(yes) && ids.Length > 0 && !Confirm(what, screen))
            {
                screen.Say("Nothing was deleted.");
                return 1;
            }
            if (parsed.GetValue(all)) await interviews.DeleteAllAsync(cancellationToken);
            else await interviews.DeleteAsync(ids[0], cancellationToken);
            screen.Say(ids.Length == 0 ? "There was nothing to delete." : $"Deleted {what}.");
            return 0;
        });
        return command;
    }

    private static bool Confirm(string what, Screen screen)
    {
        if (!screen.Watched) throw new InterviewerException("Deleting asks first, and nobody is there to answer; add --yes to delete without being asked.");
        screen.Chatter.Profile.Out.Writer.Write($"Delete {what} for good? [y/N] ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
