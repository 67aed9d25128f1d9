using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>
/// Everything that a catalogue holds as text, property by property, also what equality passes over (raw codes, names of localities). Remembers
/// which properties had another value than their default, which words of enumerations and which kinds occurred.
/// </summary>
internal sealed class ModelText
{
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    public string Of(ProcedureCatalogue catalogue)
    {
        var text = new StringBuilder(catalogue.DataVersion);
        Write(text, catalogue.Procedures);
        Write(text, catalogue.LocalVersions);
        Write(text, catalogue.Announcements);
        return text.ToString();
    }

    public string Of(object item)
    {
        var text = new StringBuilder();
        Write(text, item);
        return text.ToString();
    }

    private void Write(StringBuilder text, object? item)
    {
        switch (item)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                text.Append('<').Append(words).Append('>');
                break;
            case Enum word:
                Seen.Add($"{word.GetType().Name}.{word}");
                text.Append(word);
                break;
            case IFormattable leaf when item is not IEnumerable && item.GetType().Namespace?.StartsWith("Cchc.Core.Procedures", StringComparison.Ordinal) != true:
                text.Append(item is LocalDate or LocalTime or Instant ? Exact(item) : leaf.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool or AnnualDate:
                text.Append(item);
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var one in items)
                {
                    Write(text, one);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case { } identifier when identifier.GetType().GetProperty("Raw") is { } raw && identifier.GetType().GetProperty("Key") is not null:
                Seen.Add(identifier.GetType().Name); // what it was read as follows from its raw text
                Write(text, raw.GetValue(identifier));
                break;
            case ProcedureChanges changes:
                text.Append("changes ");
                Write(text, changes.Parts);
                Write(text, changes.Values with { Code = ProcedureCode.Parse("x") }); // the code means nothing there
                break;
            default:
                Properties(text, item);
                break;
        }
    }

    private static string Exact(object value) => value switch
    {
        LocalDate date => $"{date.Calendar.Id}/{date.Year}/{date.Month}/{date.Day}",
        LocalTime time => time.NanosecondOfDay.ToString(CultureInfo.InvariantCulture),
        Instant moment => (moment - Instant.MinValue).ToBigIntegerNanoseconds().ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException(),
    };

    private void Properties(StringBuilder text, object item)
    {
        Seen.Add(item.GetType().Name);
        text.Append(item.GetType().Name).Append('{');
        foreach (var property in item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType != typeof(BilingualText)))
        {
            var value = property.GetValue(item);
            text.Append(property.Name).Append('=');
            Write(text, value);
            text.Append('\n');
            if (value is not (null or false or 0 or "" or ICollection { Count: 0 }) && !(value is IReadOnlyCollection<object> { Count: 0 }) && !(value is Enum && Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0))
            {
                Seen.Add($"{property.DeclaringType!.Name}.{property.Name}");
            }
        }

        text.Append('}');
    }
}
