using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>The records in effect after all layers were applied in order, each with the layer, file and line that decided it.</summary>
internal sealed class LayeredRecords
{
    private readonly Dictionary<string, (CalendarDay Day, CalendarLayer Layer, int Line, int Order)> byId = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, RecordHistory> histories = new(StringComparer.Ordinal);

    private LayeredRecords()
    {
    }

    /// <summary>Edits that found no record to change, or one where there must be none.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The records in the order in which they were decided.</summary>
    public IEnumerable<CalendarDay> Days => byId.Values.OrderBy(item => item.Order).Select(item => item.Day);

    /// <summary>What happened to each record, in the order in which the records were first decided.</summary>
    public IReadOnlyList<RecordHistory> Histories => [.. histories.Values];

    /// <param name="layers">Bottom first.</param>
    /// <param name="asOf">Only what was decided by then; null for everything.</param>
    /// <param name="stamp">The name that records of a layer carry; null for none.</param>
    public static LayeredRecords Apply(IEnumerable<CalendarLayer> layers, LocalDate? asOf, Func<CalendarLayer, string?> stamp)
    {
        var records = new LayeredRecords();
        var order = 0;
        foreach (var layer in layers)
        {
            var name = stamp(layer);
            foreach (var edit in layer.Edits)
            {
                if (asOf is not { } date || KnownCalendar.KnownOn(edit) <= date)
                {
                    records.Apply(edit, layer, name, order++, asOf is not null);
                }
            }
        }

        return records;
    }

    /// <summary>The place of a record, for findings.</summary>
    public string PlaceOf(CalendarDay day) => byId.TryGetValue(day.Id, out var item)
        ? FilePlace.Of(item.Layer.Source, item.Line, day.Id)
        : day.ToString();

    private void Apply(CalendarEdit edit, CalendarLayer layer, string? name, int order, bool lenient)
    {
        var id = edit.RecordId;
        var exists = byId.ContainsKey(id);
        switch (edit)
        {
            case CalendarEdit.Add or CalendarEdit.Replace:
                var isAdd = edit is CalendarEdit.Add;
                if (isAdd == exists && !lenient)
                {
                    Report(layer, edit, isAdd ? CalendarFindings.RecordExists : CalendarFindings.NothingToReplace);
                    return;
                }

                var day = isAdd ? ((CalendarEdit.Add)edit).Day : ((CalendarEdit.Replace)edit).Day;
                day = name is null ? day : day with { Id = id, Layer = name };
                byId[id] = (day, layer, edit.Line, order);
                HistoryOf(id).Decide(day);
                break;
            default:
                if (byId.Remove(id))
                {
                    HistoryOf(id).Withdraw((CalendarEdit.Revoke)edit, name);
                }
                else if (!lenient)
                {
                    Report(layer, edit, CalendarFindings.NothingToReplace);
                }

                break;
        }
    }

    private RecordHistory HistoryOf(string id)
    {
        if (!histories.TryGetValue(id, out var history))
        {
            histories.Add(id, history = new RecordHistory());
        }

        return history;
    }

    private void Report(CalendarLayer layer, CalendarEdit edit, string code)
    {
        var text = code == CalendarFindings.RecordExists
            ? new BilingualText(
                $"đã có bản ghi \"{edit.RecordId}\"; muốn sửa thì dùng replace",
                $"there is a record \"{edit.RecordId}\" already; to change it use replace")
            : new BilingualText($"không có bản ghi \"{edit.RecordId}\" để sửa hay bãi bỏ", $"there is no record \"{edit.RecordId}\" to replace or revoke");
        findings.Add(new Finding(code, FindingSeverity.Error, FilePlace.Of(layer.Source, edit.Line, edit.RecordId), text));
    }
}
