namespace Interviewer.Grading;

/// <summary>The text that quotes and sentence numbers of an evaluation refer to.</summary>
public static class AnswerText
{
    /// <summary>A blank line keeps turns apart, so that no sentence and no quote spans two of them.</summary>
    public const string TurnSeparator = "\n\n";

    public static string Join(IEnumerable<AnswerTurn> turns) => string.Join(TurnSeparator, turns.Select(turn => turn.Text));
}
