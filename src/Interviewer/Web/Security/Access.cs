using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Interviewer.Web.Security;

/// <summary>Who may use the program: whoever sits at this machine, or whoever knows the token where one is set.</summary>
internal sealed class Access
{
    public const string Setting = "Access:Token";

    /// <summary>Characters a token has at least; of a random one, that many cannot be guessed over a network.</summary>
    private const int ShortestToken = 16;

    private readonly byte[]? expected;

    /// <param name="token">Null or blank for none.</param>
    /// <param name="addresses">Those that are to be listened on.</param>
    /// <exception cref="InterviewerException">Others could reach the program and no token is set, or it is too short.</exception>
    public Access(string? token, IReadOnlyList<string> addresses)
    {
        if (!string.IsNullOrWhiteSpace(token))
        {
            if (token.Length < ShortestToken)
                throw new InterviewerException($"{Setting} has {token.Length} characters and needs at least {ShortestToken}; make one with `openssl rand -hex 16`.");
            expected = Hash(token);
            Pass = Convert.ToHexStringLower(HMACSHA256.HashData(expected, "interviewer access"u8));
        }
        IsLocal = addresses.All(IsLoopback);
        if (!IsLocal && expected is null)
            throw new InterviewerException($"{addresses.First(address => !IsLoopback(address))} can be reached from other machines, so a token is needed: set {Setting} (as Access__Token) to at least {ShortestToken} random characters, or listen on 127.0.0.1.");
    }

    /// <summary>Only this machine can reach the program.</summary>
    public bool IsLocal { get; }

    public bool NeedsToken => expected is not null;

    /// <summary>What the cookie of a browser that has shown the token holds; never the token itself. Null without one.</summary>
    public string? Pass { get; }

    public bool IsToken(string? shown) => shown is not null && expected is not null && CryptographicOperations.FixedTimeEquals(Hash(shown), expected);

    public bool IsPass(string? shown) => shown is not null && Pass is not null && CryptographicOperations.FixedTimeEquals(Hash(shown), Hash(Pass));

    // Of equal length whatever was shown, so that a comparison takes equally long.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
