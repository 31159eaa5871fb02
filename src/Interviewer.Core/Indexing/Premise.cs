using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>What a question takes for granted about the answer, whatever words the two share.</summary>
internal static class Premise
{
    /// <returns>Above 0 and at most 1: how far the story agrees with the premise.</returns>
    public static double Holds(AskedQuestion asked, StoryProfile story)
    {
        var factor = 1.0;
        if (asked.WantsFailure && asked.Asks("deadline") && story.DoesShow("on-time") && !story.DoesShow("late")) factor *= .3;
        if (asked.WantsFailure && !story.HasTrouble && !story.DoesShow("failure")) factor *= .6;
        if (asked.Asks("accomplishment") && !story.HasFigures) factor *= .8;
        // Areas describe how the author has been; most questions want something that happened.
        if (story.Kind is NarrativeKind.ImprovementArea && !asked.WantsAreas) factor *= asked.WantsFailure ? .85 : asked.WantsEvents ? .5 : .65;
        return factor;
    }
}
