using System.CommandLine;

namespace Interviewer.Terminal;

internal static class ChatVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("chat", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
