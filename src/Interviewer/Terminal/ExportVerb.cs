using System.CommandLine;

namespace Interviewer.Terminal;

internal static class ExportVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("export", "");
        command.SetAction(parsed => screen.Say(parsed.GetValue(data) ?? ""));
        return command;
    }
}
