using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>An answer after the guard: which of its sentences may be evidence, and what is wrong with the others.</summary>
/// <param name="Sentences">All sentences, numbered from 1 over the raw answer.</param>
/// <param name="Clean">Those that may be evidence, with the same numbers.</param>
/// <param name="Repeated">Numbers of those left out only because they say again what was asked or told.</param>
/// <param name="SetAside">What was left out because it seems to speak to the grader, in the answer's own words.</param>
/// <param name="Flags">Any of empty, no_answer, asked_back, word_list, gibberish, repetition, injection.</param>
/// <param name="Unusable">The flag that leaves nothing to grade; null when there is an answer.</param>
internal sealed record GuardedAnswer(
    string Raw,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Sentence> Clean,
    IReadOnlySet<int> Repeated,
    IReadOnlyList<string> SetAside,
    IReadOnlyList<string> Flags,
    string? Unusable)
{
    /// <summary>Whether words of the candidate's own may have been set aside because they stood beside an instruction.</summary>
    public bool MayLackOwnWords { get; init; }
}
