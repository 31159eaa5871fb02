using System.Collections.Concurrent;
using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Storage;

namespace Interviewer.Practice;

/// <summary>
/// What came out of every interview. A grade holds all its evidence and is a hundred times as long as what is needed here, so an
/// interview that has ended, and changes no more, is read once.
/// </summary>
public sealed class PracticeHistory(InterviewerDb database, SessionStore sessions)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<PracticedQuestion>> ended = new(StringComparer.Ordinal);

    /// <summary>Oldest first. Real interviews that still run are left out: their grades come at the end.</summary>
    public async Task<IReadOnlyList<PracticedInterview>> ReadAsync(CancellationToken cancellationToken)
    {
        var headers = (await sessions.ListAsync(cancellationToken)).Reverse().Where(header => header.Mode is InterviewMode.Practice || header.State == "ended").ToList();
        var read = await ReadAsync([.. headers.Select(header => header.Id).Where(id => !ended.ContainsKey(id))], cancellationToken);
        foreach (var header in headers.Where(header => header.State == "ended")) ended.TryAdd(header.Id, read.GetValueOrDefault(header.Id) ?? []);
        // Deleted is gone, here too.
        foreach (var gone in ended.Keys.Except(headers.Select(header => header.Id))) ended.TryRemove(gone, out _);
        return [.. headers.Select(header => new PracticedInterview(header, ended.GetValueOrDefault(header.Id) ?? read.GetValueOrDefault(header.Id) ?? []))];
    }

    private async Task<Dictionary<string, IReadOnlyList<PracticedQuestion>>> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var rows = await database.ReadAsync(
            $"""
            SELECT SessionId, Version, CASE WHEN Json GLOB {EventPattern.AnswerGraded} THEN NULL ELSE Json END FROM Events
            WHERE OwnerId = {Owner.Local} AND SessionId IN (SELECT value FROM json_each({JsonSerializer.Serialize(ids)}))
                AND (Json GLOB {EventPattern.QuestionAsked} OR Json GLOB {EventPattern.AnswerGraded} OR Json GLOB {EventPattern.QuestionCompleted})
            ORDER BY SessionId, Version
            """,
            row => (SessionId: row.GetString(0), Version: row.GetInt32(1), Json: row.GetStringOrNull(2)),
            cancellationToken);

        // The grade that counts is the last one before its question was completed; a later attempt takes an earlier one's place.
        var counting = new Dictionary<(string Session, int Number), (string QuestionId, int Version)>();
        var (question, graded) = ("", 0);
        foreach (var row in rows)
        {
            switch (row.Json is null ? null : JsonSerializer.Deserialize<SessionEvent>(row.Json, InterviewerJson.Compact))
            {
                case null:
                    graded = row.Version;
                    break;
                case SessionEvent.QuestionAsked asked:
                    (question, graded) = (asked.QuestionId, 0);
                    break;
                case SessionEvent.QuestionCompleted done when graded > 0:
                    counting[(row.SessionId, done.Number)] = (question, graded);
                    break;
            }
        }
        var kept = JsonSerializer.Serialize(counting.Select(entry => new object[] { entry.Key.Session, entry.Value.Version }));
        var grades = (await database.ReadAsync(
            $"""
            SELECT e.SessionId, e.Version, e.Json FROM json_each({kept}) kept
            JOIN Events e ON e.SessionId = kept.value ->> 0 AND e.Version = kept.value ->> 1
            WHERE e.OwnerId = {Owner.Local}
            """,
            row => (Key: (row.GetString(0), row.GetInt32(1)), Json: row.GetString(2)),
            cancellationToken)).ToDictionary(row => row.Key, row => row.Json);
        return counting
            .Where(entry => grades.ContainsKey((entry.Key.Session, entry.Value.Version)))
            .OrderBy(entry => entry.Key.Number)
            .GroupBy(entry => entry.Key.Session, entry => Digest(entry.Value.QuestionId, grades[(entry.Key.Session, entry.Value.Version)]))
            .ToDictionary(group => group.Key, IReadOnlyList<PracticedQuestion> (group) => [.. group]);
    }

    private static PracticedQuestion Digest(string questionId, string json)
    {
        var grade = JsonSerializer.Deserialize<GradedJson>(json, InterviewerJson.Compact)!.Evaluation;
        var points = grade.Criteria.DistinctBy(point => point.Id).ToDictionary(point => point.Id, point => point.Verdict, StringComparer.Ordinal);
        return new(questionId, grade.Score, grade.Dimensions, grade.Narratives, points);
    }

    /// <summary>The parts of a stored grade that are needed; all others are skipped unread.</summary>
    private sealed record GradedJson(EvaluationJson Evaluation);

    private sealed record EvaluationJson(double? Score, Dimensions? Dimensions, IReadOnlyList<PointJson> Criteria, IReadOnlyList<string> Narratives);

    private sealed record PointJson(string Id, Verdict Verdict);
}
