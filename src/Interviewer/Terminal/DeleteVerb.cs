using System.CommandLine;

namespace Interviewer.Terminal;

internal static class DeleteVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("delete", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
