using Cchc.Core.Calendars;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>What a report on a period is called and shows besides the figures. Immutable.</summary>
public sealed record IndicatorReportOptions
{
    /// <summary>The defaults.</summary>
    public static IndicatorReportOptions Default { get; } = new();

    /// <summary>Whose report it is (đơn vị báo cáo), such as the name of a province; empty when not stated.</summary>
    public string Office { get; init; } = string.Empty;

    /// <summary>Which data the figures were taken from (nguồn số liệu), such as the name of a file; empty when not stated.</summary>
    public string Data { get; init; } = string.Empty;

    /// <summary>What the parts of the figures are, as a heading: by default agencies.</summary>
    public BilingualText PartName { get; init; } = new("Cơ quan", "Agency");

    /// <summary>The name of a part by its key, null where there is none; default: keys stand for themselves.</summary>
    public Func<string, string?>? PartNameOf { get; init; }

    /// <summary>The name of a field by its code (tên lĩnh vực), null where there is none; default: codes stand for themselves.</summary>
    public Func<string, string?>? FieldNameOf { get; init; }

    /// <summary>
    /// Sets of indicators whose values the report has, too (bộ chỉ số), each under its name, with its source and how well that is known; empty for none.
    /// </summary>
    public IReadOnlyList<IndicatorSet> Sets { get; init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorSet>();

    /// <summary>
    /// What was counted for <see cref="Sets"/> over the dossiers of the report, with what a catalogue gives and the caller states (số đếm); null where nothing
    /// was: then no indicator has a value, and each says so.
    /// </summary>
    public IndicatorGroup? Counts { get; init; }

    /// <summary>The figures of the period before, by the same key (số liệu kỳ trước): what moved the share in time is told by them. Null for none.</summary>
    public PeriodFigures? Before { get; init; }

    /// <summary>The working days by which months are compared. Default: those of the public sector.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.VietnamPublicSector;

    /// <summary>How many late dossiers are listed, at most 200; default 20.</summary>
    public int Listed { get; init; } = 20;

    /// <summary>The values of a set.</summary>
    internal IReadOnlyList<IndicatorValue> ValuesOf(IndicatorSet set) => set.Values(Counts ?? IndicatorGroup.Of([]));
}
