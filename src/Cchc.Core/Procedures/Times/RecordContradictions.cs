using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>In what a record contradicts itself about its time, beyond several times for several cases.</summary>
internal static class RecordContradictions
{
    private const int MostNamed = 4;

    /// <summary>Finds them.</summary>
    /// <param name="used">The rows whose fields give the options.</param>
    /// <param name="read">The rows whose words were read.</param>
    /// <param name="options">The options.</param>
    /// <param name="whole">Whether nothing is chosen, so that channels and cases describe the same time.</param>
    public static IEnumerable<BilingualText> Find(IReadOnlyList<RowTime> used, IReadOnlyList<RowTime> read, IReadOnlyList<TimeOptionDraft> options, bool whole)
    {
        var ofRows = used.Where(row => row.Contradiction is not null && SaysOtherwise(row)).GroupBy(row => row.Contradiction!);
        foreach (var group in ofRows)
        {
            yield return new BilingualText(
                $"{string.Join(", ", group.Select(row => row.Source.Label.Vi).Distinct(StringComparer.Ordinal))}: {group.Key.Vi}",
                $"{string.Join(", ", group.Select(row => row.Source.Label.En).Distinct(StringComparer.Ordinal))}: {group.Key.En}");
        }

        var ofCases = used.Where(row => row is { Source: TimeSource.OfCase, Field: not null }).ToList();
        var ofChannels = read.Where(row => row.Source is TimeSource.OfChannel).ToList();
        var cases = ofCases.Select(row => row.Field!.Time).Distinct().ToList();
        var said = (whole ? ofChannels : ofChannels.Except(used)).Where(row => whole ? row.Field is not null || SaysOtherwise(row) : SaysOtherwise(row))
            .ToList();
        if (cases.Count > 0 && said.Count > 0 && (whole || options.Any(option => option is { IsField: false, IsRemote: false }))
            && !said.SelectMany(row => Times(row, options, whole))
            .Any(time => cases.Exists(other => SameTime.Same(other, time))))
        {
            var fields = whole ? said.Where(row => row.Field is not null).Select(row => row.Field!.Time.Description).Distinct().ToList() : [];
            var words = said.SelectMany(row => row.Expressions).SelectMany(expression => expression.Alternatives).Where(WordOptions.IsSure)
                .Select(item => item.Words).Distinct(StringComparer.Ordinal)
                .Select(quote => new BilingualText($"“{quote}”", $"“{quote}”"));
            var channels = (fields.Count > 0 ? fields : words).Take(MostNamed).ToList();
            yield return new BilingualText(
                $"cách thức thực hiện ghi {string.Join("; ", channels.Select(text => text.Vi))}, trường hợp ghi "
                + $"{string.Join("; ", cases.Take(MostNamed).Select(time => time.Description.Vi))}: không có thời hạn nào chung",
                $"the channels say {string.Join("; ", channels.Select(text => text.En))}, the cases "
                + $"{string.Join("; ", cases.Take(MostNamed).Select(time => time.Description.En))}: they share no time");
        }
    }

    /// <summary>Whether words state a time surely, and not for remote communes only.</summary>
    private static bool SaysOtherwise(RowTime row) =>
        row.Expressions.Any(expression => expression.Alternatives.Any(item => WordOptions.IsSure(item) && !RemotePlaces.IsNamed(item.Condition)));

    private static IEnumerable<ProcessingTime> Times(RowTime row, IReadOnlyList<TimeOptionDraft> options, bool whole)
    {
        var words = row.Expressions.SelectMany(expression => expression.Alternatives).Where(item => item.IsReadable).Select(item => item.Time);
        var option = options.FirstOrDefault(item => item.Sources.Contains(row.Source));
        return whole && row.Field is { } field ? words.Append(field.Time).Append(option?.Time ?? field.Time) : words;
    }
}
