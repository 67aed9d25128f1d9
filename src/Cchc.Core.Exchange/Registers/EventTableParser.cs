using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>An event of a table of events as it was read.</summary>
/// <param name="Line">Where it stood.</param>
/// <param name="Code">The code of its dossier; empty where the row has none.</param>
/// <param name="Event">The event; null where it cannot be read.</param>
/// <param name="Findings">Why; null for nothing.</param>
/// <param name="IsDay">Whether its hour is not written down.</param>
internal readonly record struct EventRow(long Line, string Code, DossierEvent? Event, IReadOnlyList<Finding>? Findings, bool IsDay);

/// <summary>Makes events of the rows of a table. Safe for any number of threads.</summary>
internal sealed class EventTableParser(HeadedTable<EventColumn> table, string name)
{
    private readonly HeadedTable<EventColumn> table = table;
    private readonly string name = name;

    /// <summary>Where reasons can stand: one column has those of all kinds of events.</summary>
    public ReasonColumns Reasons { get; } = new(table[EventColumn.Reason] >= 0, table[EventColumn.Reason] >= 0, table[EventColumn.Reason] >= 0,
        table[EventColumn.Basis] >= 0, table[EventColumn.Reason] >= 0);

    public EventRow Read(RawRow row)
    {
        var run = new RowRun(this, row);
        var item = run.Read(out var code);
        return new EventRow(row.Line, code, item, run.Findings, run.IsDay);
    }

    private sealed class RowRun(EventTableParser parser, RawRow row)
    {
        public List<Finding>? Findings { get; private set; }

        public bool IsDay { get; private set; }

        public DossierEvent? Read(out string code)
        {
            code = string.Empty;
            if (row.Error is { } broken)
            {
                Add(row.Code ?? FileProblems.BrokenRow, broken.Vi, broken.En);
                return null;
            }

            if (Cell(EventColumn.Code) is not { } stated)
            {
                Add(RegisterFileCodes.NoCode, "không có mã hồ sơ", "has no code of a dossier");
                return null;
            }

            code = stated;
            if (Cell(EventColumn.Event) is not { } word || RegisterWords.Event(word) is not { } type)
            {
                var found = Shorten.To(Cell(EventColumn.Event) ?? string.Empty);
                Add(RegisterFileCodes.UnknownWord,
                    $"không hiểu sự kiện \"{found}\"; cần, ví dụ, tạm dừng, tiếp tục, yêu cầu bổ sung, bổ sung, chuyển, xin lỗi và hẹn lại",
                    $"the event \"{found}\" is not understood; expected, for example, paused, resumed, "
                        + "supplementRequested, supplemented, transferred, extended");
                return null;
            }

            if (Moment(EventColumn.At) is not { } at)
            {
                return null;
            }

            var id = Cell(EventColumn.Id) ?? "r" + row.Line.ToString(CultureInfo.InvariantCulture);
            return Made(type, id, at) is { } item ? item with { RecordedAt = Moment(EventColumn.RecordedAt, isNeeded: false) } : null;
        }

        private DossierEvent? Made(string type, string id, LocalDateTime at)
        {
            var (promised, reason) = (Due(), Cell(EventColumn.Reason));
            switch (type)
            {
                case "received":
                    return new DossierEvent.Received { Id = id, At = at, Promised = promised };
                case "receivedByCompetentAgency":
                    return new DossierEvent.ReceivedByCompetentAgency { Id = id, At = at, Agency = Cell(EventColumn.To), Promised = promised };
                case "supplementRequested":
                    return new DossierEvent.SupplementRequested { Id = id, At = at, Content = reason };
                case "supplemented":
                    return new DossierEvent.Supplemented { Id = id, At = at, Promised = promised };
                case "paused":
                    return new DossierEvent.Paused { Id = id, At = at, Rule = Cell(EventColumn.Rule), Reason = reason, LegalBasis = Cell(EventColumn.Basis) };
                case "resumed":
                    return new DossierEvent.Resumed { Id = id, At = at, Promised = promised };
                case "feeNotified":
                    return new DossierEvent.FeeNotified { Id = id, At = at };
                case "feePaid":
                    return new DossierEvent.FeePaid { Id = id, At = at, Promised = promised };
                case "transferred":
                    return new DossierEvent.Transferred { Id = id, At = at, To = Cell(EventColumn.To) };
                case "extended":
                    if (promised is not null)
                    {
                        return new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = promised, Reason = reason };
                    }

                    Add(RegisterFileCodes.HalfAPair, "hẹn lại mà không có ngày hẹn", "a new appointment without its day");
                    return null;
                case "stopped":
                    return new DossierEvent.StoppedByApplicant { Id = id, At = at };
                case "refused":
                    return new DossierEvent.Refused { Id = id, At = at, Reason = reason };
                case "result":
                    return new DossierEvent.ResultIssued { Id = id, At = at };
                case "returned" or "returnedDossier":
                    return new DossierEvent.Returned { Id = id, At = at, What = type == "returned" ? DossierReturn.Result : DossierReturn.Dossier };
                case "systemOutage":
                    return new DossierEvent.SystemOutage { Id = id, At = at };
                default:
                    return new DossierEvent.SystemRestored { Id = id, At = at, Promised = promised };
            }
        }

        private string? Cell(EventColumn column)
        {
            var text = parser.table.Cell(row, column);
            if (text.Length > RegisterTableParser.LongestCell)
            {
                Add(RegisterFileCodes.UnusableCell, $"ô dài {text.Length} ký tự; không đọc", $"a cell has {text.Length} characters; it was left out");
                return null;
            }

            text = RegisterTexts.Clean(text);
            if (HiddenMarks.AreIn(text))
            {
                Add(RegisterFileCodes.UnusableCell, "có ký tự điều khiển hoặc ký tự đảo chiều chữ; không đọc",
                    "control characters, or ones that turn the direction of writing; it was left out");
                return null;
            }

            return text.Length == 0 ? null : text;
        }

        private LocalDateTime? Moment(EventColumn column, bool isNeeded = true)
        {
            var text = Cell(column);
            if (text is null && !isNeeded)
            {
                return null;
            }

            if (RegisterTexts.TryExported(text ?? string.Empty, out var date, out var time, out var error, takesMidnight: true))
            {
                IsDay |= isNeeded && time is null;
                return date.At(time ?? LocalTime.Midnight);
            }

            var what = RegisterHeadings.Events.ShortNameOf(column);
            Add(RegisterFileCodes.UnreadableMoment, $"{what.Vi}: {error!.Vi}", $"{what.En}: {error.En}");
            return null;
        }

        private DossierDue? Due()
        {
            if (Cell(EventColumn.Promised) is not { } text)
            {
                return null;
            }

            if (RegisterTexts.TryMoment(text, out var date, out var time, out var error))
            {
                return new DossierDue(date, time == LocalTime.Midnight ? null : time);
            }

            var what = RegisterHeadings.Events.ShortNameOf(EventColumn.Promised);
            Add(RegisterFileCodes.UnreadableMoment, $"{what.Vi}: {error!.Vi}", $"{what.En}: {error.En}");
            return null;
        }

        private void Add(string code, string vi, string en) =>
            (Findings ??= []).Add(RegisterTexts.Finding(code, FindingSeverity.Error, parser.name, row.Line, vi, en));
    }
}
