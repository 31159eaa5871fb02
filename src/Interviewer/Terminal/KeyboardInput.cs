using Interviewer.Interviews;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>
/// Reads an answer from the keyboard. Enter sends; a \ before it, Alt+Enter, or a line break inside pasted text begins a new line.
/// </summary>
internal sealed class KeyboardInput(IAnsiConsole console) : IAnswerInput
{
    /// <summary>Nobody types the next key this soon after Enter: what follows it at once was pasted.</summary>
    private static readonly TimeSpan PasteGap = TimeSpan.FromMilliseconds(30);

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    public bool Typed => true;

    public bool LeftUnsent { get; private set; }

    public async Task<string?> ReadAsync(string mark, SessionState state, CancellationToken cancellationToken)
    {
        var line = new TextEditor();
        var drawing = new EditorDrawing(console, mark);
        drawing.Show(line, finished: false);
        try
        {
            while (true)
            {
                await WaitForKeyAsync(cancellationToken);
                while (Console.KeyAvailable)
                {
                    var key = Console.ReadKey(intercept: true);
                    if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && line.Text.Length == 0) return null;
                    if (key.Key is not ConsoleKey.Enter) line.Press(key);
                    // An empty answer is a slip of the finger; after the feedback Enter alone goes on.
                    else if (state is SessionState.Answering && string.IsNullOrWhiteSpace(line.Text)) continue;
                    else if (await ContinuesAsync(key, line, cancellationToken)) line.Insert("\n");
                    else return line.Text;
                }
                drawing.Show(line, finished: false);
            }
        }
        finally
        {
            LeftUnsent = cancellationToken.IsCancellationRequested && !string.IsNullOrWhiteSpace(line.Text);
            drawing.Show(line, finished: true);
        }
    }

    private static async Task<bool> ContinuesAsync(ConsoleKeyInfo key, TextEditor line, CancellationToken cancellationToken)
    {
        if (line.TakeBackslash()) return true;
        if (key.Modifiers is not ConsoleModifiers.None) return true;
        if (Console.KeyAvailable) return true;
        await Task.Delay(PasteGap, cancellationToken);
        return Console.KeyAvailable;
    }

    private static async Task WaitForKeyAsync(CancellationToken cancellationToken)
    {
        while (!Console.KeyAvailable) await Task.Delay(PollInterval, cancellationToken);
    }
}
