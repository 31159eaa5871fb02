using Interviewer.Notes;

namespace Interviewer.Practice;

/// <param name="Times">Answers that were told with it in the first place.</param>
/// <param name="Share">Of all answers told with a story, 0 to 1.</param>
/// <param name="Overused">Told so often that a second story should stand ready.</param>
public sealed record StoryUse(Narrative Story, int Times, double Share, bool Overused);
