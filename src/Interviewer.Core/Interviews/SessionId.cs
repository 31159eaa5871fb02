using System.Globalization;
using System.Security.Cryptography;

namespace Interviewer.Interviews;

/// <summary>Makes interview ids: the start time for people and sorting, then random letters: <c>20260314-0930-k7qd</c>.</summary>
internal static class SessionId
{
    // No vowels and no look-alikes: ids are read aloud and typed, and must not spell words.
    private const string Letters = "bcdfghjkmnpqrstvwxz23456789";

    public static string New(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd-HHmm-", CultureInfo.InvariantCulture) + RandomNumberGenerator.GetString(Letters, 5);
}
