using System.Security.Cryptography;
using System.Text;

namespace OneStopDesk.Security;

/// <summary>The secret on a citizen's slip (mã tra cứu): 25 letters and digits in groups of five, none of which look alike.</summary>
public static class Secrets
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O, U: 5 bits each
    private const int Groups = 5;
    private const int GroupLength = 5;

    private static readonly byte[] Nothing = SHA256.HashData(RandomNumberGenerator.GetBytes(32));

    /// <summary>A new secret of 125 random bits.</summary>
    public static string Create() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    /// <summary>What is stored of it.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(Clean(secret)));

    /// <summary>Whether a secret is the one stored. Without a stored one the same work is done, and the answer is no.</summary>
    public static bool Matches(string secret, byte[]? stored) =>
        CryptographicOperations.FixedTimeEquals(Hash(secret), stored ?? Nothing) && stored is not null;

    // People type small letters, leave out the hyphens, or read O for 0.
    private static string Clean(string secret) => string.Concat(secret.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)).Replace('O', '0').Replace('I', '1')
        .Replace('L', '1');
}
