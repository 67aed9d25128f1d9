using System.Globalization;
using System.Text.Json;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>The words of enumerations.</summary>
internal static class WordText
{
    /// <summary>Enough for every word, and for all flags of a kind together, with room for words to come.</summary>
    public static int Longest(Type type) => type.IsDefined(typeof(FlagsAttribute), inherit: false) ? 200 : 50;
}

/// <summary>The words of one enumeration: its names in camel case, as in the documented JSON.</summary>
internal static class WordText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetNames<T>()
        .ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, Enum.Parse<T>, StringComparer.Ordinal);

    private static readonly Dictionary<T, string> Words = Values.GroupBy(item => item.Value).ToDictionary(group => group.Key, group => group.First().Key);

    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    public static string Of(T value)
    {
        if (!IsFlags)
        {
            return Words.TryGetValue(value, out var word) ? word : throw Undefined(value);
        }

        var number = Number(value);
        var singles = Words.Where(item => IsSingle(Number(item.Key)) && (number & Number(item.Key)) != 0).OrderBy(item => Number(item.Key)).ToList();
        return singles.Aggregate(0L, (all, item) => all | Number(item.Key)) == number ? string.Join(',', singles.Select(item => item.Value)) : throw Undefined(value);
    }

    public static T Read(string stored)
    {
        if (!IsFlags)
        {
            return One(stored);
        }

        return stored.Length == 0 ? default : (T)Enum.ToObject(typeof(T), stored.Split(',').Aggregate(0L, (all, word) => all | Number(One(word))));
    }

    private static T One(string word) => Values.TryGetValue(word, out var value)
        ? value
        : throw new FormatException($"\"{word}\" is not a {typeof(T).Name}: expected one of {string.Join(", ", Values.Keys)}.");

    private static ArgumentOutOfRangeException Undefined(T value) => new(nameof(value), $"{value} is not a defined {typeof(T).Name}.");

    private static bool IsSingle(long number) => number != 0 && (number & (number - 1)) == 0;

    private static long Number(T value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
