namespace Interviewer.Eval.Frame;

/// <summary>What a language model was sent and gave back; none where rules judge.</summary>
internal readonly record struct Tokens(long Input, long Output)
{
    public static Tokens operator +(Tokens a, Tokens b) => new(a.Input + b.Input, a.Output + b.Output);
}
