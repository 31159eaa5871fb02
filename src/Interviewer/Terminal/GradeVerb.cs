using System.CommandLine;

namespace Interviewer.Terminal;

internal static class GradeVerb
{
    public static Command Create(Screen screen)
    {
        var command = new Command("grade", "");
        command.SetAction(_ => screen.Say(""));
        return command;
    }
}
