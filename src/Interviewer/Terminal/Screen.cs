using System.Text;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>The two streams of a terminal program: content for whoever reads the output, chatter for whoever watches.</summary>
/// <param name="Content">Standard output, rendered: plain text without marks when it is piped.</param>
/// <param name="Json">Standard output, raw.</param>
/// <param name="Chatter">Standard error.</param>
/// <param name="Watched">A person sits at both ends: keys can be read and progress is worth showing.</param>
internal sealed record Screen(IAnsiConsole Content, TextWriter Json, IAnsiConsole Chatter, bool Watched)
{
    public static Screen ForConsole()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = encoding;
        Console.InputEncoding = encoding;
        return new(On(Console.Out), Console.Out, On(Console.Error), !Console.IsOutputRedirected && !Console.IsInputRedirected);
    }

    /// <summary>One sentence to standard error, never wrapped, so that programs can read it.</summary>
    public void Say(string sentence) => Chatter.Profile.Out.Writer.WriteLine(sentence);

    private static IAnsiConsole On(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
