using System.CommandLine;

namespace Interviewer.Terminal;

internal static class ReplayVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("replay", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
