using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>
/// Takes an invented answer through all that happens to a real one, and forgets it. The first answer of a process would otherwise wait a
/// second and more for that code to be compiled. No model is asked and nothing is stored.
/// </summary>
public sealed class Rehearsal(PreparationCache preparations, FollowUps followUps)
{
    // Something of everything that grading looks for: a setting, figures, an obstacle, steps, names, a result and a lesson.
    private static readonly string[] Said =
    [
        "Two years ago at Miller & Sons we were three weeks late, because nobody had told the other team what we needed. I was the lead of 6 people, "
        + "so I wrote down every step, asked each of them what was missing, and decided to leave out the reports. It was not easy: they didn't want to stop.",
        "In the end we delivered 2 days early and cut the errors from 40 to about 12 a month, some 70%. I learned to ask before I plan; "
        + "next time I would talk to them in the first week, and since then I always have.",
    ];

    /// <exception cref="InterviewerException">The prompt files cannot be used.</exception>
    public void Run(NotesSnapshot notes)
    {
        var preparation = preparations.Get(notes);
        if (preparation.Outline.Questions is not [var question, ..]) return;
        AnswerTurn[] turns = [new(Said[0]), new(Said[1], FollowUpType.ResultMetric)];
        Evaluation[] grades = [AnswerGrader.Grade(preparation, question, turns[..1]), AnswerGrader.Grade(preparation, question, turns)];
        for (var said = 1; said <= turns.Length; said++) followUps.Choose(preparation, question, turns[..said], grades[..said], [], maximum: turns.Length);
        SessionEvent graded = new SessionEvent.AnswerGraded("", 1, 1, grades[^1]);
        JsonSerializer.Deserialize<SessionEvent>(JsonSerializer.Serialize(graded, InterviewerJson.Compact), InterviewerJson.Compact);
    }
}
