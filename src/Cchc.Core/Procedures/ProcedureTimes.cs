using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// Brings together the places of a record that state processing times (channels and cases). Where they say different things each is an
/// option of its own; nothing is chosen in silence.
/// </summary>
public static class ProcedureTimes
{
    /// <summary>The cases that a text names: a whole case code, its ending after the procedure code, or the number of a case
    /// that has no code.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="selector">For example <c>1.001193.02</c> or <c>02</c> or <c>2</c>.</param>
    /// <returns>The cases; empty when none is meant. More than one where the record repeats a code.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<ProcedureCase> FindCases(this Procedure procedure, string selector)
    {
        Check(procedure);
        var wanted = VietnameseText.Clean(selector ?? throw new ArgumentNullException(nameof(selector)));
        var found = procedure.Cases.Where(item => wanted.Length > 0 && (item.Code == wanted || item.Code == $"{procedure.Code}.{wanted}")).ToList();
        if (found.Count == 0 && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            found = procedure.Cases.Where((item, i) => EndsWithNumber(item.Code, number) || (item.Code.Length == 0 && i + 1 == number)).ToList();
        }

        return ValueList.Of(found);
    }

    /// <summary>The processing times of a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="cases">
    /// The cases chosen; null for no choice. The time is then taken from them, and from the channels only when they have none.
    /// </param>
    /// <param name="method">
    /// The channel chosen; null for no choice. The time is then taken from its rows, and from the cases only when they have none.
    /// </param>
    /// <returns>The times; with both chosen, those of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is empty.</exception>
    public static TimeSelection SelectTimes(this Procedure procedure, IReadOnlyCollection<ProcedureCase>? cases = null, SubmissionMethod? method = null)
    {
        Check(procedure);
        if (cases is { Count: 0 })
        {
            throw new ArgumentException("No case is chosen: expected null for no choice, or at least one case.", nameof(cases));
        }

        var ofChannels = procedure.Channels.Select((channel, i) => (TimeSource)new TimeSource.OfChannel(i + 1, channel))
            .Where(source => method is null || ((TimeSource.OfChannel)source).Channel.Method == method).ToList();
        var ofCases = procedure.Cases.Select((item, i) => (TimeSource)new TimeSource.OfCase(i + 1, item))
            .Where(source => cases is null || cases.Contains(((TimeSource.OfCase)source).Case)).ToList();
        var all = ofChannels.Concat(ofCases).ToList();
        var used = (cases, method) switch
        {
            (not null, null) when ofCases.Exists(source => source.Stated.IsReadable) => ofCases,
            (null, not null) when ofChannels.Exists(source => source.Stated.IsReadable) => ofChannels,
            _ => all,
        };
        var unread = all.Where(source => !source.Stated.IsReadable).ToList();
        var differing = all.Except(used).Where(source => source.Stated.IsReadable).ToList();
        return new TimeSelection { Options = Group(procedure, used, unread, differing), Unread = unread };
    }

    private static List<TimeOption> Group(Procedure procedure, List<TimeSource> used, List<TimeSource> unread, List<TimeSource> others)
    {
        var read = used.Where(source => source.Stated.IsReadable)
            .Select(source => (Source: source, Reading: StatedTimeReading.Of(procedure, source)));
        return read.GroupBy(item => (item.Reading.Time, item.Reading.OtherTime)).Select(group =>
        {
            var sources = group.Select(item => item.Source).ToList();
            return new TimeOption
            {
                Time = group.Key.Time,
                OtherReading = group.Key.OtherTime,
                Sources = sources,
                Origin = Origin(sources, group.First().Reading, unread, others.Where(source => source.Stated.Time != sources[0].Stated.Time).ToList()),
                FieldCode = procedure.Fields.Count == 0 ? null : procedure.Fields[0].Code,
            };
        }).ToList();
    }

    private static BilingualText Origin(List<TimeSource> sources, StatedTimeReading reading, List<TimeSource> unread, List<TimeSource> differing)
    {
        var from = TimeSourceText.Of(sources);
        var vi = $"Thời hạn lấy từ {from.Vi}.{reading.Note?.Vi}";
        var en = $"The time is that of {from.En}.{reading.Note?.En}";
        if (unread.Count > 0)
        {
            var list = TimeSourceText.Of(unread);
            vi += $" Không đọc được hoặc không quy định: {list.Vi}.";
            en += $" Not stated or not readable: {list.En}.";
        }

        if (differing.Count > 0)
        {
            var list = TimeSourceText.Of(differing);
            vi += $" Hồ sơ thủ tục ghi khác ở {list.Vi}.";
            en += $" The record says otherwise at {list.En}.";
        }

        return new BilingualText(vi, en);
    }

    private static bool EndsWithNumber(string code, int number)
    {
        var point = code.LastIndexOf('.');
        return point >= 0 && code.Length - point <= 4
            && int.TryParse(code.Substring(point + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ending) && ending == number;
    }

    private static void Check(Procedure procedure)
    {
        if (procedure is null)
        {
            throw new ArgumentNullException(nameof(procedure));
        }
    }
}
