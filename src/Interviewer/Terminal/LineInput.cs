using System.Text;
using Interviewer.Interviews;

namespace Interviewer.Terminal;

/// <summary>
/// Answers each prompt with the next line of a file or a pipe. Feedback is no prompt: the interview goes on by itself, unless
/// the next line is a command that belongs there.
/// </summary>
/// <param name="joined">A line that ends in \ goes on in the next one.</param>
internal sealed class LineInput(TextReader lines, bool joined) : IAnswerInput
{
    private string? ahead;

    public bool Typed => false;

    public bool LeftUnsent => false;

    public async Task<string?> ReadAsync(string mark, SessionState state, CancellationToken cancellationToken)
    {
        if (state is SessionState.Reviewing)
        {
            ahead ??= await ReadLineAsync(cancellationToken);
            if (ahead is null || !ChatCommand.BelongsToReview(ahead)) return ChatCommand.Next;
        }
        var line = ahead ?? await ReadLineAsync(cancellationToken);
        ahead = null;
        return line;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = await NextAsync(cancellationToken);
        if (!joined || line is not [.., '\\']) return line;
        var text = new StringBuilder();
        while (line is [.., '\\'])
        {
            text.Append(line, 0, line.Length - 1).Append('\n');
            line = await NextAsync(cancellationToken);
        }
        return text.Append(line).ToString();
    }

    // A read from a pipe cannot be called off; it is left behind when the interview is to pause.
    private Task<string?> NextAsync(CancellationToken cancellationToken) => lines.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken);
}
