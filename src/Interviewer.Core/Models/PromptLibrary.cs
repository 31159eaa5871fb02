using System.Collections.Concurrent;

namespace Interviewer.Models;

/// <summary>The prompts of one folder, each read when it is first used.</summary>
public sealed class PromptLibrary(string folder)
{
    private readonly ConcurrentDictionary<string, Prompt> prompts = new(StringComparer.Ordinal);

    /// <exception cref="InterviewerException">The prompt cannot be read.</exception>
    public Prompt this[string name] => prompts.GetOrAdd(name, one => Prompt.Load(folder, one));
}
