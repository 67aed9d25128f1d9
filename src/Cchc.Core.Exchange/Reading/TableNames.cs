using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The headings of a kind of tables: of each column the name that messages show first, then all that people write, without marks, case and punctuation. What
/// stands in parentheses at the end of a heading, such as a form of dates, does not count.
/// </summary>
internal sealed class TableNames<T>
    where T : struct, Enum
{
    private readonly (T Column, string Vi, string En, string[] Names)[] all;
    private readonly Dictionary<string, T> columns;
    private readonly Dictionary<string, T?> own = new(StringComparer.Ordinal);

    /// <param name="all">Every column, in the order of the enumeration.</param>
    public TableNames((T Column, string Vi, string En, string[] Names)[] all)
    {
        this.all = all;
        columns = all.SelectMany(item => item.Names.Select(name => (name, item.Column))).ToDictionary(item => item.name, item => item.Column,
            StringComparer.Ordinal);
    }

    private TableNames(TableNames<T> others, IEnumerable<KeyValuePair<string, T?>> own)
    {
        (all, columns) = (others.all, others.columns);
        foreach (var pair in own)
        {
            this.own[VietnameseText.Fold(pair.Key)] = pair.Value;
        }
    }

    /// <summary>The same with headings of one's own, which go first.</summary>
    /// <param name="own">What each heading says; null for one that is not to be read.</param>
    public TableNames<T> With(IEnumerable<KeyValuePair<string, T?>> own) => new(this, own);

    /// <summary>What a heading says; null for one that is not known.</summary>
    public T? Of(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        if (own.TryGetValue(folded, out var mapped))
        {
            return mapped;
        }

        var known = columns.TryGetValue(VietnameseText.Fold(WithoutNote(heading)), out var column) ? column : (T?)null;
        return known is { } found && own.ContainsValue(found) ? null : known; // a heading that was named takes the place of those that are guessed
    }

    /// <summary>How messages name a column.</summary>
    public BilingualText NameOf(T column)
    {
        var (_, vi, en, _) = Array.Find(all, item => EqualityComparer<T>.Default.Equals(item.Column, column));
        return new BilingualText($"\"{vi}\"", $"\"{en}\" ({vi})");
    }

    /// <summary>How findings about a row name a column: in each language by its own name.</summary>
    public BilingualText ShortNameOf(T column)
    {
        var (_, vi, en, _) = Array.Find(all, item => EqualityComparer<T>.Default.Equals(item.Column, column));
        return new BilingualText($"\"{vi}\"", $"\"{en}\"");
    }

    /// <summary>The column with a name that programs write.</summary>
    /// <param name="name">The name that messages show in English.</param>
    public T? Find(string name)
    {
        var found = Array.FindIndex(all, item => string.Equals(item.En, name.Trim(), StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : all[found].Column;
    }

    /// <summary>The names that programs write, in the order of the columns.</summary>
    public IEnumerable<string> Written => all.Select(item => item.En);

    private static string WithoutNote(string heading)
    {
        var clean = heading.TrimEnd();
        var open = clean.LastIndexOf('(');
        return open > 0 && clean[clean.Length - 1] == ')' ? clean.Substring(0, open) : clean;
    }
}
