using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Interviews;

/// <summary>The questions that went less than well when they were last answered.</summary>
public sealed class WeakQuestions(IDbContextFactory<InterviewerDb> databases)
{
    /// <summary>The name of this focus in <see cref="StartOptions"/>.</summary>
    public const string Focus = "weak";

    /// <summary>Scores that round to "strong" are no weakness.</summary>
    private const double Strong = 3.5;

    // Only what is needed of the log is read: a grade holds all its evidence and is a hundred times as long.
    private const string Asked = """{"type":"question_asked","number":""";
    private const string Completed = """{"type":"question_completed","number":""";

    /// <summary>Ids of the questions of these notes, weakest first.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Preparation preparation, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.Events.AsNoTracking()
            .Where(row => row.OwnerId == Owner.Local && (row.Json.StartsWith(Asked) || row.Json.StartsWith(Completed)))
            .OrderBy(row => row.At).ThenBy(row => row.SessionId).ThenBy(row => row.Version)
            .Select(row => new { row.SessionId, row.Json })
            .ToListAsync(cancellationToken);
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
