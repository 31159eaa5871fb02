using System.CommandLine;

namespace Interviewer.Terminal;

internal static class DoctorVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("doctor", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
