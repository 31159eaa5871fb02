using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Storage;

/// <summary>Plain SQL on a context's connection, for what is asked so often or so early that EF's own way would cost more than the statement itself.</summary>
internal static class Statements
{
    /// <param name="sql">What stands in its holes becomes a parameter.</param>
    public static Task<List<T>> ReadAsync<T>(this InterviewerDb db, FormattableString sql, Func<DbDataReader, T> read, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            await db.Database.OpenConnectionAsync(token);
            await using var command = Command(db, sql);
            await using var reader = await command.ExecuteReaderAsync(token);
            var rows = new List<T>();
            while (await reader.ReadAsync(token)) rows.Add(read(reader));
            return rows;
        }, cancellationToken);

    /// <summary>For use within a transaction: see <see cref="Transactions"/>.</summary>
    /// <param name="sql">What stands in its holes becomes a parameter.</param>
    /// <returns>How many rows it changed.</returns>
    public static async Task<int> ExecuteAsync(this InterviewerDb db, FormattableString sql, CancellationToken cancellationToken)
    {
        await using var command = Command(db, sql);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(InterviewerDb db, FormattableString sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        var names = new object[sql.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            var parameter = command.CreateParameter();
            names[i] = parameter.ParameterName = $"@p{i}";
            parameter.Value = sql.GetArgument(i) ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        command.CommandText = string.Format(null, sql.Format, names);
        return command;
    }
}
