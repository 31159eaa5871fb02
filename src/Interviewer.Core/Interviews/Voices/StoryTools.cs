using System.ComponentModel;
using Interviewer.Notes;
using Microsoft.SemanticKernel;

namespace Interviewer.Interviews.Voices;

/// <summary>
/// What the interviewer may look up while it words a follow-up: titles of stories and how they began. Never what was done, how it ended or
/// what was learned: an interviewer who knows the answers gives them away.
/// </summary>
internal static class StoryTools
{
    public static KernelPlugin For(IReadOnlyList<Narrative> stories)
    {
        return KernelPluginFactory.CreateFromFunctions("stories",
        [
            KernelFunctionFactory.CreateFromMethod(Titles, "titles", "The titles of the candidate's stories."),
            KernelFunctionFactory.CreateFromMethod(Setting, "setting", "How one story began: where it was and what the problem was."),
        ]);

        string Titles() => string.Join('\n', stories.Select(story => story.Title));

        string Setting([Description("Title of the story")] string title) =>
            stories.FirstOrDefault(story => story.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } story
                ? string.Join(' ', story.Parts.Where(part => part.Kind is PartKind.Context).Select(part => part.Text)) is { Length: > 0 } setting ? setting : "It is not written down."
                : "There is no such story.";
    }
}
