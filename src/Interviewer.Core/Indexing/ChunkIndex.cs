using System.Text.Json;
using Interviewer.Language;
using Interviewer.Notes;
using Interviewer.Storage;
using Microsoft.Data.Sqlite;

namespace Interviewer.Indexing;

/// <summary>The chunks of all note sources in the database, and full-text search over those of one source.</summary>
internal sealed class ChunkIndex(InterviewerDb database)
{
    /// <summary>How many chunks of each list take part in the fusion.</summary>
    public const int Depth = 50;

    /// <summary>Hash of each indexed file of a source.</summary>
    public async Task<Dictionary<string, string>> HashesAsync(string source, CancellationToken cancellationToken) => (await database.ReadAsync(
        $"SELECT File, Hash FROM NoteFiles WHERE OwnerId = {Owner.Local} AND Source = {source}", row => (File: row.GetString(0), Hash: row.GetString(1)), cancellationToken))
        .ToDictionary(file => file.File, file => file.Hash);

    public async Task<int> CountAsync(string source, CancellationToken cancellationToken) => (await database.ReadAsync(
        $"SELECT COUNT(*) FROM Chunks WHERE OwnerId = {Owner.Local} AND Source = {source}", row => row.GetInt32(0), cancellationToken))[0];

    /// <summary>Makes the chunks of these files what they are now, in one transaction that touches only those that changed.</summary>
    /// <returns>How many chunks of each file were added, changed or removed.</returns>
    public Task<Dictionary<string, int>> ReplaceAsync(string source, IReadOnlyList<CutFile> files, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            var changed = new Dictionary<string, int>();
            foreach (var file in files) changed[file.File] = await ReplaceAsync(connection, source, file, cancellationToken);
            return changed;
        },
        cancellationToken);

    public Task RemoveAsync(string source, string file, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            await connection.ExecuteAsync($"DELETE FROM NoteFiles WHERE OwnerId = {Owner.Local} AND Source = {source} AND File = {file}", cancellationToken);
            // A vector still tells what the passage was about.
            return await connection.ExecuteAsync($"DELETE FROM Vectors WHERE OwnerId = {Owner.Local} AND ChunkId NOT IN (SELECT ChunkId FROM Chunks)", cancellationToken);
        },
        cancellationToken);

    /// <summary>Fuses the ranks of words, of meaning, of competencies that the query asks for, and of what the best passages link to.</summary>
    /// <param name="nearest">Keys of the chunks nearest in meaning, best first; none when they are not known.</param>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string source, string query, IReadOnlyList<long> nearest, int top, CancellationToken cancellationToken)
    {
        var words = SearchTerms.Words(query);
        if (words is null && nearest.Count == 0 || top <= 0) return [];
        return await database.ReadAsync(
            async connection =>
            {
                var matches = words is null ? [] : await MatchAsync(connection, source, words, cancellationToken);
                var matching = matches.ConvertAll(match => match.Key);
                var showing = await ShowingAsync(connection, source, Competencies.AskedBy(query), cancellationToken);
                var linked = await LinkedAsync(connection, source, matches, cancellationToken);
                // What the user wrote, and what they meant by it, weigh as much as all that is read into it.
                var best = RankFusion.Fuse(matching, matching, nearest, nearest, showing, linked).Take(top).ToList();

                var hits = (await connection.ReadAsync(
                    $"SELECT Key, ChunkId, StoryId, Title, HeadingPath, File, Lines, Text FROM Chunks WHERE Key IN (SELECT value FROM json_each({Json(best.ConvertAll(hit => hit.Item))}))",
                    row => (Key: row.GetInt64(0), Hit: new SearchHit(row.GetString(1), row.GetStringOrNull(2), row.GetString(3), Read<string>(row.GetString(4)), row.GetString(5), Read<LineRange>(row.GetString(6)), 0, row.GetString(7))),
                    cancellationToken)).ToDictionary(row => row.Key, row => row.Hit);
                return (IReadOnlyList<SearchHit>)[.. best.Where(hit => hits.ContainsKey(hit.Item)).Select(hit => hits[hit.Item] with { Score = hit.Score })];
            },
            cancellationToken);
    }

    private static async Task<int> ReplaceAsync(SqliteConnection connection, string source, CutFile file, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync($"INSERT INTO NoteFiles (OwnerId, Source, File, Hash) VALUES ({Owner.Local}, {source}, {file.File}, {file.Hash}) ON CONFLICT DO UPDATE SET Hash = excluded.Hash", cancellationToken);
        var stored = (await connection.ReadAsync($"SELECT ChunkId, Key FROM Chunks WHERE OwnerId = {Owner.Local} AND Source = {source} AND File = {file.File}", row => (Id: row.GetString(0), Key: row.GetInt64(1)), cancellationToken))
            .ToDictionary(row => row.Id, row => row.Key);
        var changed = 0;
        foreach (var chunk in file.Chunks)
        {
            if (stored.Remove(chunk.Id, out var key))
            {
                changed += await UpdateAsync(connection, key, chunk, cancellationToken);
                await connection.ExecuteAsync($"DELETE FROM ShownCompetencies WHERE ChunkKey = {key}", cancellationToken);
            }
            else
            {
                changed++;
                key = (await connection.ReadAsync($"""
                    INSERT INTO Chunks (OwnerId, Source, File, ChunkId, Title, StoryId, HeadingPath, Lines, LinkedStories, Text)
                    VALUES ({Owner.Local}, {source}, {file.File}, {chunk.Id}, {chunk.Title}, {chunk.StoryId}, {Json(chunk.HeadingPath)}, {Json(chunk.Lines)}, {Json(chunk.LinkedStories)}, {chunk.Text})
                    RETURNING Key
                    """, Key, cancellationToken))[0];
            }
            await connection.ExecuteAsync($"""
                INSERT INTO ShownCompetencies (ChunkKey, OwnerId, Source, Competency, Strength)
                SELECT {key}, {Owner.Local}, {source}, key, value FROM json_each({JsonSerializer.Serialize(ShownCompetencies.In(chunk.Text))})
                """, cancellationToken);
        }
        foreach (var gone in stored.Values) await connection.ExecuteAsync($"DELETE FROM Chunks WHERE Key = {gone}", cancellationToken);
        return changed + stored.Count;
    }

    /// <summary>The full-text table follows an update of the first three columns, whether they differ or not: a passage that only moved leaves them alone.</summary>
    private static async Task<int> UpdateAsync(SqliteConnection connection, long key, Chunk chunk, CancellationToken cancellationToken)
    {
        var (path, lines, linked) = (Json(chunk.HeadingPath), Json(chunk.Lines), Json(chunk.LinkedStories));
        var reworded = await connection.ExecuteAsync($"""
            UPDATE Chunks SET Title = {chunk.Title}, HeadingPath = {path}, Text = {chunk.Text}, StoryId = {chunk.StoryId}, Lines = {lines}, LinkedStories = {linked}
            WHERE Key = {key} AND (Title <> {chunk.Title} OR HeadingPath <> {path} OR Text <> {chunk.Text})
            """, cancellationToken);
        return reworded > 0 ? reworded : await connection.ExecuteAsync($"""
            UPDATE Chunks SET StoryId = {chunk.StoryId}, Lines = {lines}, LinkedStories = {linked}
            WHERE Key = {key} AND (StoryId IS NOT {chunk.StoryId} OR Lines <> {lines} OR LinkedStories <> {linked})
            """, cancellationToken);
    }

    /// <summary>A word in a title says more than the same word in a heading above it, and that more than one in the text.</summary>
    private static async Task<List<(long Key, string Linked)>> MatchAsync(SqliteConnection connection, string source, string words, CancellationToken cancellationToken)
    {
        // Over all sources, and only the best are looked up: the order of a joined bm25() would look up every passage that matches.
        var found = await connection.ReadAsync($"""
            SELECT c.Key, c.LinkedStories
            FROM (SELECT rowid, bm25(ChunkSearch, 4.0, 2.0, 1.0) AS Score FROM ChunkSearch WHERE ChunkSearch MATCH {words} ORDER BY Score LIMIT {Depth}) best
            LEFT JOIN Chunks c ON c.Key = best.rowid AND c.OwnerId = {Owner.Local} AND c.Source = {source}
            ORDER BY best.Score
            """, row => row.IsDBNull(0) ? default((long, string)?) : Match(row), cancellationToken);
        if (found.Count < Depth || !found.Contains(null)) return [.. found.OfType<(long, string)>()];
        // Other sources took places. The hidden column sorts before it joins.
        return await connection.ReadAsync($"""
            SELECT c.Key, c.LinkedStories FROM ChunkSearch JOIN Chunks c ON c.Key = ChunkSearch.rowid
            WHERE ChunkSearch MATCH {words} AND rank MATCH 'bm25(4.0, 2.0, 1.0)' AND c.OwnerId = {Owner.Local} AND c.Source = {source}
            ORDER BY rank LIMIT {Depth}
            """, Match, cancellationToken);

        static (long Key, string Linked) Match(SqliteDataReader row) => (row.GetInt64(0), row.GetString(1));
    }

    /// <summary>Passages that show most of what is asked for, whatever their words.</summary>
    private static async Task<List<long>> ShowingAsync(SqliteConnection connection, string source, IReadOnlySet<string> asked, CancellationToken cancellationToken)
    {
        var lists = new List<List<long>>();
        foreach (var competency in asked)
        {
            lists.Add(await connection.ReadAsync($"""
                SELECT ChunkKey FROM ShownCompetencies WHERE OwnerId = {Owner.Local} AND Source = {source} AND Competency = {competency}
                ORDER BY Strength DESC, ChunkKey LIMIT {Depth}
                """, Key, cancellationToken));
        }
        return [.. RankFusion.Fuse<long>([.. lists]).Take(Depth).Select(shown => shown.Item)];
    }

    /// <summary>A question that matches leads to the stories its author linked from it.</summary>
    private static async Task<List<long>> LinkedAsync(SqliteConnection connection, string source, List<(long Key, string Linked)> found, CancellationToken cancellationToken)
    {
        var ids = found.Take(3).SelectMany(match => Read<string>(match.Linked)).Distinct().ToList();
        if (ids.Count == 0) return [];
        var stories = await connection.ReadAsync(
            $"SELECT Key, StoryId FROM Chunks WHERE OwnerId = {Owner.Local} AND Source = {source} AND StoryId IN (SELECT value FROM json_each({Json(ids)})) ORDER BY Key",
            row => (Key: row.GetInt64(0), StoryId: row.GetString(1)), cancellationToken);
        return [.. stories.OrderBy(story => ids.IndexOf(story.StoryId)).Select(story => story.Key)];
    }

    private static long Key(SqliteDataReader row) => row.GetInt64(0);

    private static string Json<T>(IReadOnlyList<T> values) => JsonSerializer.Serialize(values, InterviewerJson.Compact);

    internal static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, InterviewerJson.Compact) ?? [];
}
