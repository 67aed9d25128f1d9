using System.Collections.Concurrent;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>Makes dossiers of the rows of a table. Safe for any number of threads: what a row needs is made for that row.</summary>
internal sealed partial class RegisterTableParser
{
    /// <summary>The longest cell, in characters; what is longer is not read.</summary>
    public const int LongestCell = 100_000;

    private readonly HeadedTable<RegisterColumn> table;
    private readonly string name;
    private readonly RegisterReaderOptions options;
    private readonly RegisterContent content;
    private readonly ReasonColumns reasons;
    private readonly RegisterTimes times = new();
    private readonly FewTexts few = new();
    private readonly ConcurrentDictionary<string, SubmissionMethod?> channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int?> states = new(StringComparer.Ordinal);

    /// <param name="table">The table, its heading read.</param>
    /// <param name="name">How findings name the file.</param>
    /// <param name="options">How it is read.</param>
    public RegisterTableParser(HeadedTable<RegisterColumn> table, string name, RegisterReaderOptions options)
    {
        (this.table, this.name, this.options) = (table, name, options);
        var all = Has(RegisterColumn.Events);
        reasons = new ReasonColumns(Has(RegisterColumn.RefusalReason), Has(RegisterColumn.SupplementContent), Has(RegisterColumn.PauseReason),
            Has(RegisterColumn.PauseBasis), Has(RegisterColumn.ExtensionReason));
        content = (all || reasons.Any ? RegisterContent.Reasons : RegisterContent.None)
            | (all || Has(RegisterColumn.Extended) || Has(RegisterColumn.ExtendedTo) ? RegisterContent.Apologies : RegisterContent.None)
            | (all || Has(RegisterColumn.SupplementRequested) || Has(RegisterColumn.Paused) ? RegisterContent.Stops : RegisterContent.None)
            | (all || Has(RegisterColumn.Promised) ? RegisterContent.Slips : RegisterContent.None)
            | RegisterContent.Hours;
    }

    private bool Has(RegisterColumn column) => table[column] >= 0;

    public RegisterLine Read(RawRow row) => new RowRun(this, row).Read();

    /// <summary>One row.</summary>
    private sealed partial class RowRun(RegisterTableParser parser, RawRow row)
    {
        private List<Finding>? findings;
        private bool hasDaysOnly;
        private bool isReasonUnknown; // of an event that has no column for its reason

        public RegisterLine Read()
        {
            if (row.Error is { } broken)
            {
                Add(row.Code ?? FileProblems.BrokenRow, FindingSeverity.Error, broken.Vi, broken.En);
                return new RegisterLine(row.Line, null, findings!);
            }

            if (row.Doubt is { } doubt)
            {
                Add(FileProblems.RowInside, FindingSeverity.Warning, doubt.Vi, doubt.En);
            }

            if (!parser.table.Fits(row))
            {
                Add(RegisterFileCodes.Width, FindingSeverity.Error, $"có {row.Cells.Length} ô, dòng tiêu đề có {parser.table.Width}",
                    $"has {row.Cells.Length} cells, the heading has {parser.table.Width}");
                return new RegisterLine(row.Line, null, findings!);
            }

            if (Cell(RegisterColumn.Code) is not { } code)
            {
                Add(RegisterFileCodes.NoCode, FindingSeverity.Error, "không có mã hồ sơ", "has no code of a dossier");
                return new RegisterLine(row.Line, null, findings!);
            }

            return new RegisterLine(row.Line, Dossier(code), findings ?? []);
        }

        private RegisterDossier Dossier(string code)
        {
            var received = Moment(RegisterColumn.Received);
            var procedure = Cell(RegisterColumn.Procedure);
            var events = Events(received);
            var refused = Moment(RegisterColumn.Refused);
            isReasonUnknown |= refused is not null && !parser.reasons.Refusal;
            var state = Cell(RegisterColumn.Status);
            var status = state is null ? null : Known(state, RegisterColumn.Status, text => Kept(parser.states, text, RegisterWords.Status),
                RegisterWords.StatusExamples);
            return DaysAlone.Ends(new RegisterDossier
            {
                Code = code,
                ProcedureCode = procedure is null ? null : parser.few.Of(ProcedureCell.Of(procedure, row.KindOf(parser.table[RegisterColumn.Procedure]))),
                FieldCode = Few(RegisterColumn.Field),
                Time = Cell(RegisterColumn.Time) is { } time ? parser.times.Of(time) : null,
                RulesName = Few(RegisterColumn.Rules),
                IsRemote = Flag(RegisterColumn.Remote),
                Channel = Known(RegisterColumn.Channel, text => Kept(parser.channels, text, RegisterWords.Channel), RegisterWords.ChannelExamples),
                Agency = Few(RegisterColumn.Agency),
                Officer = Few(RegisterColumn.Officer),
                Submitted = Moment(RegisterColumn.Submitted, counts: false),
                Received = received,
                Promised = Due(RegisterColumn.Promised),
                Appointments = Appointments(),
                PromisedNow = Due(RegisterColumn.PromisedNow),
                Result = Moment(RegisterColumn.Result),
                Returned = Moment(RegisterColumn.Returned),
                Refused = refused,
                RefusalReason = Cell(RegisterColumn.RefusalReason),
                Status = status,
                StatusWord = status is null && state is not null ? parser.few.Of(state) : null,
                Components = Cell(RegisterColumn.Components) is { } list ? Parts(list) : ValueList.Empty<string>(),
                Events = events,
                Applicant = parser.options.WithNames ? Cell(RegisterColumn.Applicant) : null,
                IsDigitised = Mark(RegisterColumn.Digitised),
                IsReused = Mark(RegisterColumn.Reused),
                IsFromNationalStore = Mark(RegisterColumn.NationalStore),
                IsVerified = Mark(RegisterColumn.Verified),
                HasFee = Mark(RegisterColumn.Fee),
                IsPaidOnline = Mark(RegisterColumn.PaidOnline),
                HasElectronicResult = Mark(RegisterColumn.ElectronicResult),
                IsSynchronised = Mark(RegisterColumn.Synchronised),
                Line = row.Line,
                Content = (Cell(RegisterColumn.Content) is { } stated ? Content(stated)
                    : parser.content & ~(isReasonUnknown ? RegisterContent.Reasons : RegisterContent.None))
                    & ~(hasDaysOnly ? RegisterContent.Hours : RegisterContent.None),
            });
        }

        private string? Few(RegisterColumn column) => Cell(column) is { } text ? parser.few.Of(text) : null;

        private static T? Kept<T>(ConcurrentDictionary<string, T?> known, string text, Func<string, T?> read)
            where T : struct
        {
            if (!known.TryGetValue(text, out var value))
            {
                value = read(text);
                if (known.Count < 100)
                {
                    known.TryAdd(text, value);
                }
            }

            return value;
        }

        private string? Cell(RegisterColumn column)
        {
            var place = parser.table[column];
            if (place < 0 || place >= row.Cells.Length)
            {
                return null;
            }

            var text = row.Cells[place];
            if (text.Length > LongestCell && column != RegisterColumn.Events)
            {
                Add(RegisterFileCodes.UnusableCell, FindingSeverity.Error, $"{Name(column).Vi}: ô dài {text.Length} ký tự, nhiều nhất {LongestCell}; không đọc",
                    $"{Name(column).En}: the cell has {text.Length} characters, at most {LongestCell} are read; it was left out");
                return null;
            }

            text = RegisterTexts.Clean(text);
            if (HiddenMarks.AreIn(text))
            {
                Add(RegisterFileCodes.UnusableCell, FindingSeverity.Error, $"{Name(column).Vi}: có ký tự điều khiển hoặc ký tự đảo chiều chữ; không đọc",
                    $"{Name(column).En}: control characters, or ones that turn the direction of writing; it was left out");
                return null;
            }

            return text.Length == 0 ? null : text;
        }

        private LocalDateTime? Moment(RegisterColumn column, bool counts = true) => Cell(column) is { } text ? Moment(text, column, out _, counts) : null;

        private LocalDateTime? Moment(string text, RegisterColumn column, out bool isDay, bool counts = true)
        {
            isDay = false;
            if (!RegisterTexts.TryExported(text, out var date, out var time, out var error, takesMidnight: true))
            {
                Add(RegisterFileCodes.UnreadableMoment, FindingSeverity.Error, $"{Name(column).Vi}: {error!.Vi}", $"{Name(column).En}: {error.En}");
                return null;
            }

            isDay = time is null;
            hasDaysOnly |= counts && isDay;
            return date.At(time ?? LocalTime.Midnight);
        }

        /// <summary>An appointment at 00:00 is the whole day: so exports write days.</summary>
        private DossierDue? Due(RegisterColumn column) => Cell(column) is { } text ? Due(text, column) : null;

        private DossierDue? Due(string text, RegisterColumn column)
        {
            if (RegisterTexts.TryMoment(text, out var date, out var time, out var error))
            {
                return new DossierDue(date, time == LocalTime.Midnight ? null : time);
            }

            Add(RegisterFileCodes.UnreadableMoment, FindingSeverity.Error, $"{Name(column).Vi}: {error!.Vi}", $"{Name(column).En}: {error.En}");
            return null;
        }

        private T? Known<T>(RegisterColumn column, Func<string, T?> read, string examples)
            where T : struct => Cell(column) is { } text ? Known(text, column, read, examples) : null;

        private T? Known<T>(string text, RegisterColumn column, Func<string, T?> read, string examples)
            where T : struct
        {
            var value = read(text);
            if (value is null)
            {
                Add(RegisterFileCodes.UnknownWord, FindingSeverity.Warning, $"{Name(column).Vi}: không hiểu \"{Shorten.To(text)}\"; cần, ví dụ, {examples}",
                    $"{Name(column).En}: \"{Shorten.To(text)}\" is not understood; expected, for example, {examples}");
            }

            return value;
        }

        private bool Flag(RegisterColumn column) => Mark(column) ?? false;

        /// <summary>Yes or no; null where the cell is empty: the register does not say. The national message writes 2 for a second way of yes.</summary>
        private bool? Mark(RegisterColumn column) =>
            Known<bool>(column, text => column == RegisterColumn.PaidOnline && text == "2" ? true : RegisterTexts.Flag(text), "true, false, có, không, x");

        private RegisterContent Content(string text)
        {
            var content = RegisterContent.None;
            foreach (var word in Parts(text))
            {
                if (RegisterWords.Content(word) is { } one)
                {
                    content |= one;
                }
                else
                {
                    Add(RegisterFileCodes.UnknownWord, FindingSeverity.Warning, $"{Name(RegisterColumn.Content).Vi}: không hiểu \"{Shorten.To(word)}\"",
                        $"{Name(RegisterColumn.Content).En}: \"{Shorten.To(word)}\" is not understood; expected none, reasons, apologies, stops, hours, slips");
                }
            }

            return content;
        }

        private static List<string> Parts(string text) =>
            [.. text.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0)];

        private static BilingualText Name(RegisterColumn column) => RegisterHeadings.Dossiers.ShortNameOf(column);

        private void Add(string code, FindingSeverity severity, string vi, string en) =>
            (findings ??= []).Add(RegisterTexts.Finding(code, severity, parser.name, row.Line, vi, en));
    }
}
