using System.CommandLine;

namespace Interviewer.Terminal;

internal static class SessionsVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("sessions", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
