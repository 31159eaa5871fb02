using Interviewer.Terminal;
using Spectre.Console;

namespace Interviewer.Tests.Terminal;

/// <summary>A terminal of 80 columns without colours whose two streams can be read.</summary>
internal sealed class RecordedScreen
{
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public RecordedScreen()
    {
        Screen = new(On(output), output, On(errors), Watched: false);
    }

    public Screen Screen { get; }

    public string Output => output.ToString();

    public string Errors => errors.ToString();

    public IAnsiConsole Console => Screen.Content;

    private static IAnsiConsole On(StringWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 80;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
