using System.Text.Json;
using Interviewer.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Interviews;

/// <summary>Finds interviews by what was said in them, or noted on them afterwards.</summary>
public sealed class TranscriptSearch(IDbContextFactory<InterviewerDb> databases)
{
    private const char Escape = '~';

    // Grades quote the notes at length: only what somebody said is searched.
    private const string Asked = """{"type":"question_asked",%""";
    private const string Answered = """{"type":"answer_given",%""";
    private const string Followed = """{"type":"follow_up_asked",%""";

    /// <returns>Ids of the interviews in which every word occurs somewhere; letters A to Z match in either case.</returns>
    public async Task<IReadOnlySet<string>> FindAsync(string words, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        HashSet<string>? found = null;
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var inJson = Pattern(JsonSerializer.Serialize(word, InterviewerJson.Compact)[1..^1]);
            var inNote = Pattern(word);
            var ids = await database.Events
                .Where(row => row.OwnerId == Owner.Local
                    && (EF.Functions.Like(row.Json, Asked) || EF.Functions.Like(row.Json, Answered) || EF.Functions.Like(row.Json, Followed))
                    && EF.Functions.Like(row.Json, inJson, $"{Escape}"))
                .Select(row => row.SessionId)
                .Union(database.Marks.Where(row => row.OwnerId == Owner.Local && EF.Functions.Like(row.Note, inNote, $"{Escape}")).Select(row => row.SessionId))
                .ToListAsync(cancellationToken);
            if (found is null) found = [.. ids];
            else found.IntersectWith(ids);
        }
        return found ?? [];
    }

    private static string Pattern(string word) =>
        $"%{string.Concat(word.Select(letter => letter is '%' or '_' or Escape ? $"{Escape}{letter}" : $"{letter}"))}%";
}
