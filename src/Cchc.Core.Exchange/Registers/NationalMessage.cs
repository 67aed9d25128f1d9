using System.Globalization;
using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Makes dossiers of the messages by which one-stop software tells the national portal (DongBoHoSoMC: the dossiers with their supplements; CapNhatTienDoHoSoMC:
/// their progress). The messages have no history of stops of their own: stops show only as states 8, 6 and 5 of the progress, and end with the next step by
/// which the dossier is worked on again: what was asked for had come by then at the latest.
/// </summary>
internal sealed class NationalMessage(string fileName, RegisterReaderOptions options)
{
    // States of a dossier (TrangThai).
    private const int Received = 2;
    private const int NotReceived = 3;
    private const int InProgress = 4;
    private const int SupplementDue = 5;
    private const int FeeDue = 6;
    private const int Finished = 9;
    private const int HandedOver = 10;

    private readonly List<Finding> findings = [];
    private bool hasDaysOnly;
    private LocalDateTime? finishedAt;
    private LocalDateTime? handedOverAt;
    private LocalDateTime? refusedAt;

    /// <summary>What was found since it was asked last.</summary>
    public List<Finding> TakeFindings()
    {
        var taken = findings.ToList();
        findings.Clear();
        return taken;
    }

    /// <summary>Whether an object is a step of the progress of a dossier.</summary>
    public static bool IsProgress(LineJson json) => json["MaHoSo"] is not null && json["ThoiDiemXuLy"] is not null;

    public static bool IsDossier(LineJson json) => json["MaHoSo"] is not null && json["ThoiDiemXuLy"] is null;

    public RegisterDossier? Dossier(LineJson json, IReadOnlyList<LineJson> progress, long line)
    {
        hasDaysOnly = false;
        (finishedAt, handedOverAt, refusedAt) = (null, null, null);
        if (Text(json, "MaHoSo") is not { } code)
        {
            Add(RegisterFileCodes.NoCode, json.Line, "không có mã hồ sơ", "has no code of a dossier");
            return null;
        }

        var (events, changes) = Supplements(json);
        var first = changes.Select(change => change.Before).FirstOrDefault(before => before is not null);
        events.AddRange(Progress(progress, [.. events]));
        var received = Moment(json, "NgayTiepNhan");
        DaysAlone.Order(events, received, [.. events.Select(item => hasDaysOnly && item.At.TimeOfDay == LocalTime.Midnight)]);
        var promised = Due(json, "NgayHenTra");
        var state = Text(json, "TrangThaiHoSo");
        var status = state is null ? null : Status(json, state, FindingSeverity.Warning);
        var dossier = new RegisterDossier
        {
            Code = code,
            ProcedureCode = Text(json, "MaTTHC"),
            FieldCode = Text(json, "MaLinhVuc"),
            Channel = Text(json, "KenhThucHien") is { } channel ? RegisterWords.Channel(channel) : null,
            Agency = Text(json, "DonViXuLy"),
            Submitted = Moment(json, "NgayNopHoSo", counts: false),
            Received = received,
            Promised = first ?? promised,
            Appointments = changes,
            PromisedNow = first is null ? null : promised,
            Result = End(json, "NgayKetThucXuLy", finishedAt, Finished),
            Returned = End(json, "NgayTra", handedOverAt, HandedOver),
            Refused = End(json, "NgayTuChoi", refusedAt, NotReceived),
            Status = status,
            StatusWord = status is null ? state : null,
            Components = json["TaiLieuNop"] is { Kind: JsonTokenType.StartArray } papers
                ? [.. papers.Members.Select(item => Text(item.Value, "MaThanhPhanHoSo")).OfType<string>()] : [],
            Events = events,
            Applicant = options.WithNames ? Text(json, "ChuHoSo") : null,
            IsDigitised = Mark(json, "HoSoCoThanhPhanSoHoa"),
            IsReused = Any(json, "TaiLieuNop", item => Mark(item, "DuocTaiSuDung")),
            IsFromNationalStore = Any(json, "TaiLieuNop", item => Mark(item, "DuocLayTuKhoDMQG")),
            IsVerified = Mark(json, "TaiKhoanDuocXacThucVoiVNeID"),
            HasFee = Any(json, "DanhSachLePhi", item => Amount(item, "Gia")),
            IsPaidOnline = Mark(json, "DuocThanhToanTrucTuyen"),
            HasElectronicResult = Any(json, "DanhSachGiayToKetQua", item => Text(item, "DuongDanTepTinKetQua") is not null),
            Line = line,
        };

        // Contents of supplements are told, reasons of refusals and apologies are not; stops only by the progress. Each has a place for the appointment.
        var content = RegisterContent.Hours | RegisterContent.Slips | (progress.Count > 0 ? RegisterContent.Stops : RegisterContent.None);
        return DaysAlone.Ends(dossier with { Content = hasDaysOnly ? content & ~RegisterContent.Hours : content });
    }

    /// <summary>The supplements, with the appointments before and after each as they are stated.</summary>
    private (List<DossierEvent> Events, List<AppointmentChange> Changes) Supplements(LineJson json)
    {
        var (events, changes) = (new List<DossierEvent>(), new List<AppointmentChange>());
        if (json.Given("DanhSachHoSoBoSung") is not { Kind: JsonTokenType.StartArray } list)
        {
            return (events, changes);
        }

        var number = 0;
        foreach (var (_, item) in list.Members)
        {
            number++;
            if (item.Kind != JsonTokenType.StartObject)
            {
                continue;
            }

            var change = new AppointmentChange(Due(item, "NgayHenTraTruoc"), Due(item, "NgayHenTraMoi"));
            if (change is not { Before: null, After: null })
            {
                changes.Add(change);
            }

            var id = "s" + number.ToString(CultureInfo.InvariantCulture);
            if (Moment(item, "NgayBoSung") is { } asked)
            {
                events.Add(new DossierEvent.SupplementRequested { Id = id, At = asked, Content = Text(item, "NoiDungBoSung") });
            }

            if (Moment(item, "NgayTiepNhanBoSung") is { } came)
            {
                events.Add(new DossierEvent.Supplemented { Id = id + "x", At = came, Promised = change.After });
            }
        }

        return (events, changes);
    }

    private IEnumerable<DossierEvent> Progress(IReadOnlyList<LineJson> steps, IReadOnlyList<DossierEvent> supplements)
    {
        var (number, unit, stopped, hasFee) = (0, default(string), default(string), false);
        var asked = Awaited(supplements);
        foreach (var step in steps)
        {
            number++;
            var id = "t" + number.ToString(CultureInfo.InvariantCulture);
            if (Moment(step, "ThoiDiemXuLy") is not { } at)
            {
                continue;
            }

            var (state, now) = (Text(step, "TrangThai") is { } text ? Status(step, text, FindingSeverity.Error) : null, Text(step, "PhongBanXuLy"));
            if (now is not null && unit is not null && now != unit)
            {
                // Where it says when the unit began that is when it got the dossier; else it had it at the latest when it did something.
                yield return new DossierEvent.Transferred { Id = id + "c", At = Moment(step, "NgayBatDau",
                    counts: false) is { } begun && begun <= at ? begun : at, To = now };
            }

            unit = now ?? unit;
            if (stopped is not null && state is not (8 or null))
            {
                yield return new DossierEvent.Resumed { Id = id + "r", At = at, Pause = stopped };
                stopped = null;
            }

            Ends(state, at);
            if (asked <= at && state is Received or InProgress or FeeDue)
            {
                yield return new DossierEvent.Supplemented { Id = id + "x", At = at };
                asked = null;
            }

            if (hasFee && state is Received or InProgress or SupplementDue)
            {
                yield return new DossierEvent.FeePaid { Id = id + "p", At = at };
                hasFee = false;
            }

            if (state == 8 && stopped is null)
            {
                stopped = id;
                yield return new DossierEvent.Paused { Id = id, At = at, Reason = Text(step, "NoiDungXuLy") };
            }
            else if (state == SupplementDue && supplements.Count == 0)
            {
                asked ??= at;
                yield return new DossierEvent.SupplementRequested { Id = id, At = at, Content = Text(step, "NoiDungXuLy") };
            }
            else if (state == FeeDue)
            {
                hasFee = true;
                yield return new DossierEvent.FeeNotified { Id = id, At = at };
            }
            else if (state == 7)
            {
                yield return new DossierEvent.StoppedByApplicant { Id = id, At = at };
            }
        }
    }

    // The first step of each end, unless the dossier was worked on again after it.
    private void Ends(int? state, LocalDateTime at)
    {
        switch (state)
        {
            case Finished:
                finishedAt ??= at;
                break;
            case HandedOver:
                handedOverAt ??= at;
                break;
            case NotReceived:
                refusedAt ??= at;
                break;
            case Received or InProgress or SupplementDue or FeeDue or 8:
                (finishedAt, handedOverAt, refusedAt) = (null, null, null);
                break;
        }
    }

    /// <summary>An end as the dossier states it; where it does not, that of its progress. Two that differ in their day are said.</summary>
    private LocalDateTime? End(LineJson json, string name, LocalDateTime? step, int state)
    {
        var stated = Moment(json, name);
        if (stated is { } moment && step is { } at && moment.Date != at.Date)
        {
            Add(RegisterFileCodes.TwoEnds, FindingSeverity.Warning, json.Line,
                $"{name} ghi {DateText.Vi(moment.Date)}, bước có trạng thái {state} của tiến trình ghi {DateText.Vi(at.Date)}: tính theo {name}",
                $"{name} says {DateText.Iso(moment.Date)}, the step of state {state} says {DateText.Iso(at.Date)}: {name} counts");
        }

        return stated ?? step;
    }

    /// <summary>When the supplement was asked for that did not come; null when all came.</summary>
    private static LocalDateTime? Awaited(IReadOnlyList<DossierEvent> supplements) =>
        supplements.Count > 0 && supplements[supplements.Count - 1] is DossierEvent.SupplementRequested last ? last.At : null;

    /// <summary>Yes (1; of a payment online 2, too) or no (0); null where the message does not say.</summary>
    private bool? Mark(LineJson json, string name)
    {
        if (json.Given(name) is not { } value)
        {
            return null;
        }

        if (value.Kind is JsonTokenType.True or JsonTokenType.False)
        {
            return value.Kind == JsonTokenType.True;
        }

        if (Text(json, name) is not { } text)
        {
            return null;
        }

        var mark = name == "DuocThanhToanTrucTuyen" && text == "2" ? true : RegisterTexts.Flag(text);
        if (mark is null)
        {
            Add(RegisterFileCodes.UnknownWord, value.Line, $"{name}: không hiểu \"{Shorten.To(text)}\"; cần 0 hoặc 1",
                $"{name}: \"{Shorten.To(text)}\" is not understood; expected 0 or 1");
        }

        return mark;
    }

    /// <summary>Whether something holds for one item of a list at least; null where the list is missing, or no item says.</summary>
    private static bool? Any(LineJson json, string name, Func<LineJson, bool?> holds)
    {
        if (json.Given(name) is not { Kind: JsonTokenType.StartArray } list)
        {
            return null;
        }

        bool? any = list.Members.Count == 0 ? false : null;
        foreach (var (_, item) in list.Members)
        {
            any = item.Kind == JsonTokenType.StartObject && holds(item) is { } value ? value || any == true : any;
        }

        return any;
    }

    private static bool? Amount(LineJson json, string name) => Text(json, name) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount > 0 : null;

    // A state of the dossier that nobody knows is kept with it; one of its progress may be a stop, and the dossier is not judged without it.
    private int? Status(LineJson json, string text, FindingSeverity severity)
    {
        var status = RegisterWords.Status(text);
        if (status is null)
        {
            Add(RegisterFileCodes.UnknownWord, severity, json.Line, $"trạng thái: không hiểu \"{Shorten.To(text)}\"; cần 1 đến 10",
                $"state: \"{Shorten.To(text)}\" is not understood; expected 1 to 10");
        }

        return status;
    }

    private static string? Text(LineJson json, string name)
    {
        var value = json.Given(name);
        if (value?.Text is not { Length: > 0 and <= RegisterTableParser.LongestCell } text)
        {
            return null;
        }

        text = RegisterTexts.Clean(text);
        return text.Length == 0 ? null : text;
    }

    private LocalDateTime? Moment(LineJson json, string name, bool counts = true)
    {
        if (Text(json, name) is not { } text || IsNothing(text))
        {
            return null;
        }

        if (RegisterTexts.TryExported(text, out var date, out var time, out var error, takesMidnight: false))
        {
            hasDaysOnly |= counts && time is null;
            return date.At(time ?? LocalTime.Midnight);
        }

        Add(RegisterFileCodes.UnreadableMoment, json.Line, $"{name}: {error!.Vi}", $"{name}: {error.En}");
        return null;
    }

    private DossierDue? Due(LineJson json, string name)
    {
        if (Text(json, name) is not { } text || IsNothing(text))
        {
            return null;
        }

        if (RegisterTexts.TryMoment(text, out var date, out var time, out var error))
        {
            return new DossierDue(date, time == LocalTime.Midnight ? null : time);
        }

        Add(RegisterFileCodes.UnreadableMoment, json.Line, $"{name}: {error!.Vi}", $"{name}: {error.En}");
        return null;
    }

    // What a DateTime that nobody set looks like.
    private static bool IsNothing(string text) => text.StartsWith("0001-01-01", StringComparison.Ordinal);

    private void Add(string code, int line, string vi, string en) => Add(code, FindingSeverity.Error, line, vi, en);

    private void Add(string code, FindingSeverity severity, int line, string vi, string en) =>
        findings.Add(RegisterTexts.Finding(code, severity, fileName, line, vi, en));
}
