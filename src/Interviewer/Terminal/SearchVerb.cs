using System.CommandLine;

namespace Interviewer.Terminal;

internal static class SearchVerb
{
    public static Command Create(Screen screen)
    {
        var command = new Command("search", "");
        command.SetAction(_ => screen.Say(""));
        return command;
    }
}
