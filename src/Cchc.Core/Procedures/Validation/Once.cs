namespace Cchc.Core.Procedures.Validation;

/// <summary>What is read out of texts, each text once. For one run, on one thread.</summary>
/// <param name="read">Reads a text; the same text always gives the same.</param>
internal sealed class Once<T>(Func<string, T> read)
    where T : class?
{
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T Of(string? text)
    {
        var key = text ?? string.Empty;
        if (!known.TryGetValue(key, out var value))
        {
            known.Add(key, value = read(key));
        }

        return value;
    }
}
