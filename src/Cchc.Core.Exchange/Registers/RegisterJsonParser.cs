using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Procedures;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>Makes a dossier of an object of a register: the members are those of the columns, the events those of <c>cchc-events/1</c>.</summary>
internal sealed class RegisterJsonParser(string fileName, RegisterReaderOptions options, RegisterTimes times, FindingList list)
    : FormValues(fileName, FormFormat.Events, list)
{
    /// <summary>What the first line, or the object around the dossiers, may say.</summary>
    public const string Format = "cchc-register/1";

    private static readonly string[] Names = ["format", "code", "procedure", "field", "time", "rules", "remote", "channel", "agency", "officer", "submitted",
        "received",
        "promised", "appointments", "promisedNow", "result", "returned", "refused", "refusalReason", "status", "components", "events", "content", "applicant",
        .. RegisterMarks.All.Select(mark => mark.Name)];

    private static readonly string[] FileNames = ["$schema", "format", "dossiers"];

    private static readonly string[] HeadingNames = ["$schema", "format"];

    private static readonly string[] AppointmentNames = ["before", "after"];

    private static readonly (string Word, SubmissionMethod Value)[] Channels =
        [("inPerson", SubmissionMethod.InPerson), ("online", SubmissionMethod.Online), ("postal", SubmissionMethod.Postal), ("other", SubmissionMethod.Other)];

    private static readonly (string Word, RegisterContent Value)[] Contents =
    [
        ("none", RegisterContent.None), ("reasons", RegisterContent.Reasons), ("apologies", RegisterContent.Apologies), ("stops", RegisterContent.Stops),
        ("hours", RegisterContent.Hours), ("slips", RegisterContent.Slips),
    ];

    private bool hasDaysOnly;

    public RegisterDossier? Dossier(LineJson json, long line)
    {
        if (json["format"] is null)
        {
            CheckNames(json, null, Names);
        }
        else if (IsHeading(json))
        {
            _ = Begins(json, Format, HeadingNames);
            return null;
        }
        else if (!Begins(json, Format, Names))
        {
            return null;
        }

        if (Required(json, "code", null) is not { } code)
        {
            return null;
        }

        var received = Moment(json, "received", code);
        var (status, word) = Status(json, code);
        var dossier = new RegisterDossier
        {
            Code = code,
            ProcedureCode = Text(json, "procedure", code),
            FieldCode = Text(json, "field", code),
            Time = Text(json, "time", code) is { } time ? times.Of(time) : null,
            RulesName = Text(json, "rules", code),
            IsRemote = Flag(json, "remote", code),
            Channel = WordOrNull(json, "channel", code, Channels),
            Agency = Text(json, "agency", code),
            Officer = Text(json, "officer", code),
            Submitted = Moment(json, "submitted", code, counts: false),
            Received = received,
            Promised = Due(json, "promised", code),
            Appointments = Appointments(json, code),
            PromisedNow = Due(json, "promisedNow", code),
            Result = Moment(json, "result", code),
            Returned = Moment(json, "returned", code),
            Refused = Moment(json, "refused", code),
            RefusalReason = Text(json, "refusalReason", code),
            Status = status,
            StatusWord = word,
            Components = json["components"] is null ? [] : [.. Texts(json, "components", code).Select(item => item.Text)],
            Events = json.Given("events") is { } events ? new DossierEventParser(FileName, List).EventsOf(events) : [],
            Applicant = options.WithNames ? Text(json, "applicant", code) : null,
            IsDigitised = Mark(json, "digitised", code),
            IsReused = Mark(json, "reused", code),
            IsFromNationalStore = Mark(json, "nationalStore", code),
            IsVerified = Mark(json, "verified", code),
            HasFee = Mark(json, "fee", code),
            IsPaidOnline = Mark(json, "paidOnline", code),
            HasElectronicResult = Mark(json, "electronicResult", code),
            IsSynchronised = Mark(json, "synchronised", code),
            Line = line,
            Content = ContentOf(json, code), // last: it hangs on whether moments are days alone
        };
        return DaysAlone.Ends(dossier);
    }

    // The first line may name the format, and nothing else.
    private static bool IsHeading(LineJson json) => json.Members.All(member => Array.IndexOf(HeadingNames, member.Item1) >= 0);

    private RegisterContent ContentOf(LineJson json, string code)
    {
        var content = RegisterContent.All;
        if (json.Given("content") is not null)
        {
            content = RegisterContent.None;
            foreach (var (text, at) in Texts(json, "content", code))
            {
                content |= Word(text, at, "content", code, Contents);
            }
        }

        return hasDaysOnly ? content & ~RegisterContent.Hours : content;
    }

    /// <summary>The dossiers of an object that holds a whole register; null for another object, or one of another format.</summary>
    public LineJson? DossiersOf(LineJson json) => json.Given("dossiers") is { Kind: JsonTokenType.StartArray } dossiers && Begins(json, Format,
        FileNames) ? dossiers
        : null;

    /// <summary>A number from 1 to 10, or its word; a word that nobody knows is kept.</summary>
    private (int? Status, string? Word) Status(LineJson json, string code)
    {
        if (json.Given("status") is not { Kind: JsonTokenType.String })
        {
            return (Count(json, "status", code, 1, 10), null);
        }

        var text = Text(json, "status", code);
        return text is null ? (null, null) : RegisterWords.Status(text) is { } known ? (known, null) : (null, text);
    }

    private List<AppointmentChange> Appointments(LineJson json, string code)
    {
        var changes = new List<AppointmentChange>();
        if (json.Given("appointments") is not { } list)
        {
            return changes;
        }

        if (list.Kind != JsonTokenType.StartArray)
        {
            NotValid(FormFault.WrongType, list, "appointments", code, "mảng", "array", "[{\"before\": \"2026-08-10\", \"after\": \"2026-08-13\"}]");
            return changes;
        }

        foreach (var item in list.Members.Select(member => member.Value))
        {
            if (IsObject(item, "appointments", code))
            {
                CheckNames(item, code, AppointmentNames);
                changes.Add(new AppointmentChange(Due(item, "before", code), Due(item, "after", code)));
            }
        }

        return changes;
    }

    private bool? Mark(LineJson json, string name, string id) => json.Given(name) is null ? null : Flag(json, name, id);

    private LocalDateTime? Moment(LineJson json, string name, string id, bool counts = true)
    {
        if (Text(json, name, id) is not { } text)
        {
            return null;
        }

        if (RegisterTexts.TryMoment(text, out var date, out var time, out _))
        {
            hasDaysOnly |= counts && time is null;
            return date.At(time ?? LocalTime.Midnight);
        }

        NotValid(FormFault.BadDate, json[name]!, name, id, "thời điểm hợp lệ (giờ Việt Nam)", "moment (Vietnam time)", "\"2026-07-01T08:30\"");
        return null;
    }

    /// <summary>An appointment at 00:00 is the whole day, as in tables.</summary>
    private DossierDue? Due(LineJson json, string name, string id)
    {
        if (Text(json, name, id) is not { } text)
        {
            return null;
        }

        if (RegisterTexts.TryMoment(text, out var date, out var time, out _))
        {
            return new DossierDue(date, time == LocalTime.Midnight ? null : time);
        }

        NotValid(FormFault.BadDate, json[name]!, name, id, "ngày hoặc thời điểm hợp lệ", "date or moment", "\"2026-07-01\", \"2026-07-01T08:30\"");
        return null;
    }
}
