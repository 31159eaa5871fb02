namespace Interviewer.Eval.Frame;

/// <summary>What came of one sample. What could not be judged is unscored and counted apart: it is no zero and no figure is made of it.</summary>
internal abstract record Outcome<T>
{
    private Outcome()
    {
    }

    public static implicit operator Outcome<T>(T result) => new Score(result);

    public sealed record Score(T Result) : Outcome<T>
    {
        public Tokens Tokens { get; init; }
    }

    public sealed record Unscored(string Reason) : Outcome<T>;
}
