namespace Interviewer.Eval.Robustness;

/// <summary>Takes every n-th of what is generated, beginning at another place for each answer, so that a share of the trials still meets every text and place.</summary>
internal sealed class Sampling(int every, int start)
{
    private int next = start;

    public bool Takes() => next++ % every == 0;
}
