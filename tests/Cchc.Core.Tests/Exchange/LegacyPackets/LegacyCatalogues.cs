using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>Random catalogues: of what the legacy packet can carry, or of anything.</summary>
internal sealed class LegacyCatalogues(Random random, bool anything)
{
    private static readonly string[] Words = ["", "Nộp hồ sơ", "Đơn đề nghị\ncấp phép", "\"Ngoặc\" \\ kép", "Ủy ban nhân dân", "a", "𠀀 chữ Nôm", "1.5", "null", "<b>&amp;</b>", "Không"];
    private static readonly string[] Codes = ["", "G15-TP07", "1.000001", "H15.50.05", "KQ 7", "01"];

    private static readonly StatedTime[] Times =
    [
        new(new ProcessingTime.WorkingDays(5), "5", "Ngày làm việc"), new(new ProcessingTime.WorkingDays(3.5m), "3.5", "ngày làm việc"), new(new ProcessingTime.CalendarDays(15), "15", "Ngày"),
        new(new ProcessingTime.WorkingHours(56), "56", "Giờ"), new(new ProcessingTime.Months(2), "2", "Tháng"), new(new ProcessingTime.Months(3), "1", "Quý"), new(new ProcessingTime.Weeks(1), "1", "Tuần"),
        new(new ProcessingTime.WorkingDays(7), "Không quá 07 ngày làm việc", "Khác"), new(new ProcessingTime.NotStated("Không quy định"), "Không quy định", ""), new(new ProcessingTime.NotStated(""), "", ""),
        new(new ProcessingTime.Unreadable("Theo mô tả Khác"), "Theo mô tả", "Khác"), new(new ProcessingTime.Unreadable("4 Đợt"), "4", "Đợt"), new(new ProcessingTime.WorkingDays(1), "1.000", "Ngày làm việc"),
    ];

    private static readonly StatedTime[] OddTimes =
    [
        new(new ProcessingTime.WorkingDays(5), "", ""), new(new ProcessingTime.SameDay(new LocalTime(15, 0)), "1", "Ngày làm việc"), new(new ProcessingTime.SameDay(null), "", ""), new(new ProcessingTime.ClockHours(24), "24", "Giờ"),
        new(new ProcessingTime.Unreadable("x"), "5", "Ngày"), new(new ProcessingTime.NotStated("x"), "5", "Ngày"), new(new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)), "", ""),
    ];

    public ProcedureCatalogue Next()
    {
        var catalogue = new ProcedureCatalogue(Many(3, Procedure));
        return Odd() ? new ProcedureCatalogue(catalogue.Procedures) { DataVersion = "x" } : catalogue;
    }

    private Procedure Procedure()
    {
        var kind = One(ProcedureKind.Standard, ProcedureKind.Local, ProcedureKind.Interlinked, ProcedureKind.Internal, ProcedureKind.InterlinkedInternal, ProcedureKind.Other);
        var rawKind = kind switch
        {
            ProcedureKind.Standard => One("Tiêu chuẩn", "TTHC tiêu chuẩn"),
            ProcedureKind.Local => "Đặc thù",
            ProcedureKind.Interlinked => "liên thông",
            ProcedureKind.Internal => "Nội bộ",
            ProcedureKind.InterlinkedInternal => "Liên thông nội bộ",
            _ => One("", "9", "TTHC được luật giao quy định chi tiết"),
        };
        var (state, rawState) = One((ProcedureState.Active, "1"), (ProcedureState.Withdrawn, "0"), (ProcedureState.Updated, "Đã cập nhật"), (ProcedureState.Other, "Nháp"), (ProcedureState.Other, ""));
        var assigned = rawKind.Contains("luật giao", StringComparison.Ordinal);
        return new Procedure
        {
            Code = ProcedureCode.Parse(One("1.000001", "2.999999", "1.0000001", "1.001612.000.00.00.H01")),
            Name = Odd() ? "  hai  dấu cách" : One("Đăng ký khai sinh", "Cấp phép", ""),
            Kind = Odd() ? ProcedureKind.Standard : kind,
            RawKind = rawKind,
            IsInternal = Odd() || kind is ProcedureKind.Internal or ProcedureKind.InterlinkedInternal,
            Regulation = assigned ? RegulationKind.Assigned : Odd() ? RegulationKind.Local : RegulationKind.Other,
            RawRegulation = assigned ? rawKind : string.Empty,
            Levels = (AdministrativeLevels)random.Next(anything ? 128 : 16),
            Fields = Many(2, () => new Field(Code(), Line())),
            Agencies = Agencies(),
            Subjects = Many(3, () => new Subject(Code(), Line())),
            Steps = Many(4, () => new Step(Odd() ? Text() : string.Empty, Text()) { CaseName = One("", "", "Nộp trực tiếp", "Khác"), Actor = Odd() ? "dân" : string.Empty }),
            Channels = Many(4, Channel),
            Cases = Odd() ? [new ProcedureCase("", "a", Times[0])] : [],
            ComponentGroups = Many(3, () => new ComponentGroup { Name = Text(), Components = Many(3, Component) }),
            Results = Many(2, () => new ProcedureResult(Code(), Text())),
            LegalBases = Many(2, () => new LegalBasis(Code(), Text())),
            Conditions = Text(),
            Online = Odd() ? OnlineService.Full.Instance : OnlineService.NotStated.Instance,
            IsOfflineOnly = Odd(),
            Proactive = Odd() ? ProactiveLevel.Remind : ProactiveLevel.None,
            IsNonTerritorial = Odd(),
            IsSharedService = Odd(),
            ReturnMethods = Odd() ? [new ReturnMethod { Submitted = "ONLINE" }] : [],
            ReceivingAddress = Text(),
            SubjectDescription = Text(),
            ServiceGroups = Many(2, () => new ServiceGroup(One("Có con nhỏ", "Vay vốn"), Odd() ? "CITIZEN" : string.Empty)),
            Links = Links(),
            Keywords = Text(),
            Description = Text(),
            Note = Odd() ? "ghi chú" : string.Empty,
            Validity = Odd() ? new Validity(new LocalDate(2026, 7, 1)) : default,
            Announcement = Odd() ? new AnnouncementReference { Number = One("", "1/QĐ"), SignedOn = new LocalDate(2026, 1, 1) } : One(null, new AnnouncementReference { Number = "163/QĐ-BTP" }),
            State = Odd() ? ProcedureState.Updated : state,
            RawState = rawState,
            SourceId = Code(),
            CreatedAt = Moment(),
            UpdatedAt = Moment(),
        };
    }

    private List<Agency> Agencies()
    {
        var agencies = Many(4, () => new Agency(One(AgencyRole.Executing, AgencyRole.Competent, AgencyRole.Delegated, AgencyRole.Coordinating), Code(), Line()));
        agencies.AddRange(Odd() ? [new Agency(AgencyRole.Announcing, Code(), Line())] : One([], new[] { new Agency(AgencyRole.Announcing, "G15", One("", "Bộ Tư pháp")) }));
        return anything ? agencies : [.. agencies.OrderBy(agency => agency.Role)];
    }

    private List<ProcedureLink> Links()
    {
        var links = Many(3, () => new ProcedureLink((ProcedureLinkKind)random.Next(anything ? 3 : 2), Code(), Line()));
        return anything ? links : [.. links.OrderBy(link => link.Kind)];
    }

    private Channel Channel()
    {
        var (method, raw) = One((SubmissionMethod.InPerson, "1"), (SubmissionMethod.Online, "2"), (SubmissionMethod.Postal, "3"), (SubmissionMethod.Online, "Trực tuyến"), (SubmissionMethod.Other, "Kiốt"), (SubmissionMethod.Other, ""));
        return new Channel
        {
            Method = Odd() ? SubmissionMethod.Other : method,
            RawMethod = raw,
            Time = anything && random.Next(5) == 0 ? OddTimes[random.Next(OddTimes.Length)] : Times[random.Next(anything ? Times.Length : Times.Length - 1)],
            Description = Text(),
            Fees = Many(2, Fee),
        };
    }

    private Fee Fee()
    {
        var (kind, raw) = One((FeeKind.Charge, "1"), (FeeKind.Levy, "2"), (FeeKind.Levy, "Lệ phí"), (FeeKind.Other, "9"), (FeeKind.Other, ""));
        var (amount, rawAmount) = One<(decimal?, string)>((null, ""), (0m, "Không"), (500_000m, "500.000"), (500_000m, ""), (12.5m, ""), (1.234m, ""), (-5m, ""), (1_200_000m, "1,2 triệu đồng"), (null, "Theo quy định"));
        return new Fee
        {
            Kind = Odd() ? FeeKind.Price : kind,
            RawKind = raw,
            Amount = Odd() ? 7m : amount,
            RawAmount = rawAmount,
            Currency = Line(),
            Description = Text(),
            Tariff = One(null, new FormFile("bieu-phi.pdf", Odd() ? "id" : "", "https://vidu.example/1"), new FormFile("", "", "https://vidu.example/2"), new FormFile("chỉ tên")),
        };
    }

    private DossierComponent Component()
    {
        var form = One("", "Mẫu 01", "mau.docx");
        return new DossierComponent
        {
            Code = Code(),
            Name = Text(),
            FormName = form,
            Originals = One<int?>(null, 0, 1, 12),
            Copies = One<int?>(null, 0, 2),
            HasElectronicForm = Odd(),
            IsProcessingResult = Odd(),
            IsMarkedRequired = Odd(),
            Forms = Odd() ? [new FormFile(One("a.doc", "")), new FormFile("b.doc", "2")]
                : form.Length > 0 ? One<FormFile[]>([], [new FormFile(form, "", "https://vidu.example/3")], [new FormFile("khác.doc", "", "x")], [new FormFile("khác.doc")])
                : One<FormFile[]>([], [new FormFile("", "", "https://vidu.example/4")]),
        };
    }

    private Instant? Moment() => Odd() ? Instant.FromUnixTimeMilliseconds(1_700_000_000_123) : One<Instant?>(null, Instant.FromUnixTimeSeconds(random.Next(int.MaxValue)));

    private bool Odd() => anything && random.Next(60) == 0;

    private string Code() => One(Codes);

    private string Text() => One(Words);

    private string Line() => Text().Replace('\n', ' ');

    private T One<T>(params T[] values) => values[random.Next(values.Length)];

    private List<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
}
