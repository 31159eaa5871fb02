using Interviewer.Interviews;

namespace Interviewer.Terminal;

/// <summary>Where the candidate's words come from: a keyboard, or lines that a program or a file supplies.</summary>
internal interface IAnswerInput
{
    /// <summary>The candidate types here and sees what they type.</summary>
    bool Typed { get; }

    /// <summary>Something was being typed when the reading was called off.</summary>
    bool LeftUnsent { get; }

    /// <param name="mark">What stands before the cursor.</param>
    /// <param name="state">Answering waits for an answer, reviewing for what to do after the feedback.</param>
    /// <returns>An answer or a command; null when nothing more will come.</returns>
    Task<string?> ReadAsync(string mark, SessionState state, CancellationToken cancellationToken);
}
