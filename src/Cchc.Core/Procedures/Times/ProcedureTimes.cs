using System.Globalization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// Brings together the places of a record that state processing times (channels and cases), fields and words. Where they differ, each is an
/// option of its own; nothing is chosen silently.
/// </summary>
public static partial class ProcedureTimes
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

    /// <summary>The processing times of a procedure, by its fields and its words.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="cases">
    /// The cases chosen; null for no choice. The time is then taken from them, and from the channels only when they have none. What the descriptions of the
    /// channels say counts still, except for the times of other cases.
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

        var rows = procedure.ReadRowTimes();
        var ofChannels = rows.Where(row => row.Source is TimeSource.OfChannel channel && (method is null || channel.Channel.Method == method)).ToList();
        var ofCases = rows.Where(row => row.Source is TimeSource.OfCase item && (cases is null || cases.Contains(item.Case))).ToList();
        var all = ofChannels.Concat(ofCases).ToList();
        var used = (cases, method) switch
        {
            (not null, null) when ofCases.Exists(row => row.Field is not null) => ofCases,
            (null, not null) when ofChannels.Exists(StatesTime) => ofChannels,
            _ => all,
        };
        var others = cases is null
            ? []
            : rows.Where(row => row is { Source: TimeSource.OfCase, Field: not null }).Except(ofCases).Select(row => row.Field!.Time).ToList();
        var drafts = Fields(procedure, used);
        var words = new WordOptions(procedure, drafts, others.Where(time => !drafts.Exists(draft => draft.Is(time))).ToList());
        var read = ReferenceEquals(used, ofCases) ? all : used;
        read.ForEach(words.Add);
        words.Settle();
        var contradictions = RecordContradictions.Find(used, read, drafts, cases is null && method is null).ToList();
        var unread = all.Where(row => row.Field is null).Select(row => row.Source).ToList();
        var differing = all.Except(used).Where(row => row.Field is not null).Select(row => row.Source).ToList();
        var code = procedure.Fields.Count == 0 ? null : procedure.Fields[0].Code;
        var decision = TimeOptionTexts.Decision(procedure.Announcement);
        TimeOption Option(TimeOptionDraft draft, BilingualText origin) => TimeOptionTexts.Option(draft, code, origin) with { Announcement = decision };
        var options = drafts.ConvertAll(draft => Option(draft, Origin(draft, unread, differing)));
        var doubtful = words.Doubtful.ConvertAll(draft => Option(draft, Origin(draft, [], [])));
        return new TimeSelection
        {
            Options = options.ConvertAll(option => TimeOptionTexts.WithNotes(option, options, doubtful, contradictions)),
            Doubtful = doubtful,
            Contradictions = contradictions,
            Unread = unread,
        };
    }

    /// <summary>The distinct times of the fields alone (value and unit), as findings about the data count them.</summary>
    internal static IReadOnlyList<ProcessingTime> FieldTimes(Procedure procedure) =>
        Fields(procedure, procedure.ReadRowTimes()).ConvertAll(draft => draft.Time);

    private static bool StatesTime(RowTime row) => row.Field is not null || row.Expressions.Any(expression => expression.Alternatives.Any(WordOptions.IsSure));

    private static List<TimeOptionDraft> Fields(Procedure procedure, IEnumerable<RowTime> rows)
    {
        var drafts = new List<TimeOptionDraft>();
        foreach (var row in rows.Where(row => row.Field is not null))
        {
            var reading = StatedTimeReading.Of(procedure, row.Source);
            var draft = drafts.Find(item => item.Time == reading.Time && item.OtherTime == reading.OtherTime);
            if (draft is null)
            {
                draft = new TimeOptionDraft(reading.Time, reading.OtherTime) { Reading = reading };
                drafts.Add(draft);
            }

            draft.Sources.Add(row.Source);
        }

        return drafts;
    }

    private static BilingualText Origin(TimeOptionDraft draft, List<TimeSource> unread, List<TimeSource> others)
    {
        var from = draft.IsField ? TimeSourceText.Of(draft.Sources) : TimeWords.List(draft.Words);
        var vi = $"Thời hạn lấy từ {from.Vi}.{draft.Reading?.Note?.Vi}";
        var en = $"The time is that of {from.En}.{draft.Reading?.Note?.En}";
        var differing = draft.IsField ? others.Where(source => source.Stated.Time != draft.Sources[0].Stated.Time).ToList() : others;
        if (unread.Count > 0)
        {
            var list = TimeSourceText.Of(unread);
            vi += $" Không đọc được hoặc không quy định: {list.Vi}.";
            en += $" Not stated or not readable: {list.En}.";
        }

        if (differing.Count > 0)
        {
            var list = TimeSourceText.Of(differing);
            vi += $" Nội dung đã công bố ghi khác ở {list.Vi}.";
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
        ArgumentNullException.ThrowIfNull(procedure);
    }
}
