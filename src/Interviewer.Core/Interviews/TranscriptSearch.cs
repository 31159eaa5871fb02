using System.Text.Json;
using Interviewer.Storage;

namespace Interviewer.Interviews;

/// <summary>Finds interviews by what was said in them, or noted on them afterwards.</summary>
public sealed class TranscriptSearch(InterviewerDb database)
{
    private const char Escape = '~';

    /// <returns>Ids of the interviews in which every word occurs somewhere; letters A to Z match in either case.</returns>
    public async Task<IReadOnlySet<string>> FindAsync(string words, CancellationToken cancellationToken)
    {
        HashSet<string>? found = null;
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var inJson = Pattern(JsonSerializer.Serialize(word, InterviewerJson.Compact)[1..^1]);
            var inNote = Pattern(word);
            // Grades quote the notes at length: only what somebody said is searched.
            var ids = await database.ReadAsync(
                $"""
                SELECT SessionId FROM Events
                WHERE OwnerId = {Owner.Local} AND (Json GLOB {EventPattern.QuestionAsked} OR Json GLOB {EventPattern.AnswerGiven} OR Json GLOB {EventPattern.FollowUpAsked})
                    AND Json LIKE {inJson} ESCAPE {Escape}
                UNION SELECT SessionId FROM Marks WHERE OwnerId = {Owner.Local} AND Note LIKE {inNote} ESCAPE {Escape}
                """,
                row => row.GetString(0),
                cancellationToken);
            if (found is null) found = [.. ids];
            else found.IntersectWith(ids);
        }
        return found ?? [];
    }

    private static string Pattern(string word) =>
        $"%{string.Concat(word.Select(letter => letter is '%' or '_' or Escape ? $"{Escape}{letter}" : $"{letter}"))}%";
}
