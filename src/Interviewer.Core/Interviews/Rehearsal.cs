using System.Text.Json;
using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>
/// Takes an invented answer through all that happens to a real one, and forgets it. The first answer of a process would otherwise wait a
/// second and more for that code to be compiled. No model is asked and nothing is stored.
/// </summary>
public sealed class Rehearsal(FollowUps followUps)
{
    // Something of everything that grading looks for: a setting, figures, an obstacle, steps, names, a result and a lesson.
    internal static readonly AnswerTurn[] Turns =
    [
        new("Two years ago at Miller & Sons we were three weeks late, because nobody had told the other team what we needed. I was the lead of 6 people, "
            + "so I wrote down every step, asked each of them what was missing, and decided to leave out the reports. It was not easy: they didn't want to stop."),
        new("In the end we delivered 2 days early and cut the errors from 40 to about 12 a month, some 70%. I learned to ask before I plan; "
            + "next time I would talk to them in the first week, and since then I always have.", FollowUpType.ResultMetric),
    ];

    public void Run(Preparation preparation)
    {
        if (preparation.Outline.Questions is not [var question, ..]) return;
        Evaluation[] grades = [AnswerGrader.Grade(preparation, question, Turns[..1]), AnswerGrader.Grade(preparation, question, Turns)];
        for (var said = 1; said <= Turns.Length; said++) followUps.Choose(preparation, question, Turns[..said], grades[..said], [], maximum: Turns.Length);
        SessionEvent graded = new SessionEvent.AnswerGraded("", 1, 1, grades[^1]);
        JsonSerializer.Deserialize<SessionEvent>(JsonSerializer.Serialize(graded, InterviewerJson.Compact), InterviewerJson.Compact);
    }
}
