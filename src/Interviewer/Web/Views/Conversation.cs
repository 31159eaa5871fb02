using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>An interview as the chat shows it: one thread per attempt, in the order they were begun.</summary>
internal sealed record Conversation(Interview Interview, IReadOnlyList<QuestionThread> Threads)
{
    public InterviewSession Session => Interview.Session;

    public DateTimeOffset StartedAt => Interview.Events[0].At;

    public static Conversation Of(Interview interview)
    {
        var threads = new List<QuestionThread>();
        foreach (var (_, at, happened) in interview.Events)
        {
            switch (happened)
            {
                case SessionEvent.QuestionAsked asked:
                    threads.Add(new(interview.Session.Attempts[threads.Count], at, [], []));
                    Note(asked.Spoken);
                    break;
                case SessionEvent.AnswerGiven answer:
                    threads[^1].Said.Add(new(Speaker.Candidate, answer.Text, at));
                    break;
                case SessionEvent.FollowUpAsked followUp:
                    threads[^1].Said.Add(new(Speaker.Interviewer, followUp.Text, at));
                    Note(followUp.Spoken);
                    break;
                case SessionEvent.HintGiven hint:
                    threads[^1].Said.Add(new(Speaker.Notes, hint.Text, at));
                    break;
            }
        }
        return new(interview, threads);

        void Note(SpokenBy? spoken)
        {
            if (spoken?.Fallback is { } sentence) threads[^1].Asides.Add(sentence);
        }
    }
}
