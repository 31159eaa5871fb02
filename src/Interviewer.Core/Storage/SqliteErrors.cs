using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Storage;

/// <summary>The SQLite error codes that the product tells apart.</summary>
internal static class SqliteErrors
{
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    public static bool IsUniqueViolation(DbUpdateException e) =>
        e.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };
}
