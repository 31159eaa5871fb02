using Microsoft.Data.Sqlite;

namespace Interviewer.Storage;

/// <summary>Plain SQL whose holes are parameters: times go in as ticks of UTC, null as NULL, everything else as it is.</summary>
internal static class Statements
{
    public static async Task<List<T>> ReadAsync<T>(this SqliteConnection connection, FormattableString sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    /// <returns>How many rows it changed.</returns>
    public static async Task<int> ExecuteAsync(this SqliteConnection connection, FormattableString sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static DateTimeOffset GetTime(this SqliteDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    public static string? GetStringOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static SqliteCommand Command(this SqliteConnection connection, FormattableString sql)
    {
        var command = connection.CreateCommand();
        var names = new object[sql.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = $"@p{i}";
            command.Parameters.AddWithValue($"@p{i}", sql.GetArgument(i) switch { null => DBNull.Value, DateTimeOffset at => at.UtcTicks, var value => value });
        }
        command.CommandText = string.Format(null, sql.Format, names);
        return command;
    }
}
