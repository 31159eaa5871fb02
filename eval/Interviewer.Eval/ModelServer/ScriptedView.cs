namespace Interviewer.Eval.ModelServer;

/// <summary>What a scripted grader says of an answer as a whole.</summary>
internal sealed record ScriptedView
{
    public string ResponseType { get; init; } = "story";

    /// <summary>Ids of the stories that are told.</summary>
    public IReadOnlyList<string> Narratives { get; init; } = [];

    /// <summary>S, T, A, R, L or X of each sentence.</summary>
    public IReadOnlyList<(int Sentence, string Label)> Star { get; init; } = [];

    /// <summary>1 to 5 by dimension.</summary>
    public Func<string, int> Rating { get; init; } = _ => 3;

    /// <summary>The sentences that all ratings are said to stand on.</summary>
    public IReadOnlyList<int> Carried { get; init; } = [];
}
