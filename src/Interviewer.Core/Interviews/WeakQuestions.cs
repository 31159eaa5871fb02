using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Storage;

namespace Interviewer.Interviews;

/// <summary>The questions that went less than well when they were last answered.</summary>
public sealed class WeakQuestions(InterviewerDb database)
{
    /// <summary>The name of this focus in <see cref="StartOptions"/>.</summary>
    public const string Focus = "weak";

    /// <summary>Scores that round to "strong" are no weakness.</summary>
    private const double Strong = 3.5;

    /// <summary>Ids of the questions of these notes, weakest first.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Preparation preparation, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            $"""
            SELECT SessionId, Json FROM Events
            WHERE OwnerId = {Owner.Local} AND (Json GLOB {EventPattern.QuestionAsked} OR Json GLOB {EventPattern.QuestionCompleted})
            ORDER BY At, SessionId, Version
            """,
            row => (SessionId: row.GetString(0), Json: row.GetString(1)),
            cancellationToken);
        var questions = new Dictionary<(string, int), string>();
        var latest = new Dictionary<string, double>();
        foreach (var row in rows)
        {
            switch (JsonSerializer.Deserialize<SessionEvent>(row.Json, InterviewerJson.Compact))
            {
                case SessionEvent.QuestionAsked asked:
                    questions[(row.SessionId, asked.Number)] = asked.QuestionId;
                    break;
                case SessionEvent.QuestionCompleted { Score: { } score } done when questions.TryGetValue((row.SessionId, done.Number), out var id):
                    latest[id] = score;
                    break;
            }
        }
        return [.. preparation.Outline.Questions
            .Where(question => latest.TryGetValue(question.Id, out var score) && score < Strong)
            .OrderBy(question => latest[question.Id])
            .Select(question => question.Id)];
    }
}
