namespace Cchc.Core.Extensions.Hosting;

/// <summary>The words of a choice: the names of its values, in any case; never their numbers.</summary>
internal static class OptionWords<T>
    where T : struct, Enum
{
#if NET8_0_OR_GREATER
    private static readonly string[] Names = Enum.GetNames<T>();
#else
    private static readonly string[] Names = Enum.GetNames(typeof(T));
#endif

    /// <summary>The words, as a message lists them.</summary>
    public static string All => string.Join(" or ", Names);

    public static bool IsDefined(T value) => Array.IndexOf(Names, value.ToString()) >= 0;

    /// <summary>The value of a word; null for every other text.</summary>
    public static T? Read(string text) =>
        Array.Find(Names, name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found && Enum.TryParse<T>(found, out var value)
            ? value
            : null;
}
