using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Interviewer.Storage;

/// <summary>The SQLite errors that the product tells apart.</summary>
internal static class SqliteErrors
{
    /// <summary>What the user can put right, in one sentence; null when it is a bug.</summary>
    public static InterviewerException? Explain(SqliteException e, string file)
    {
        var sentence = e.SqliteErrorCode switch
        {
            SQLITE_NOTADB or SQLITE_CORRUPT =>
                $"The database {file} is damaged ({e.Message.TrimEnd('.')}); move it away to start with an empty one, or restore a copy.",
            SQLITE_BUSY or SQLITE_LOCKED => $"The database {file} is locked by another program; close that program and try again.",
            SQLITE_FULL => $"The disk that holds the database {file} is full; make room and try again.",
            SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_IOERR or SQLITE_NOLFS or SQLITE_AUTH =>
                $"The database {file} cannot be used ({e.Message.TrimEnd('.')}); check its disk and its permissions, or choose another folder with --data DIR.",
            _ => null,
        };
        return sentence is null ? null : new InterviewerException(sentence, e) { IsOutage = true };
    }
}
