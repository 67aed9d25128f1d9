using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <summary>One value or more of every type that can be written as JSON, made from the embedded samples or, where they have none, by hand.</summary>
internal static partial class SampleValues
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");

    public static Procedure Birth { get; } = SampleCatalogue.Load().Find("1.001193");

    /// <summary>A procedure in which no member is empty.</summary>
    public static Procedure Full { get; } = new()
    {
        Code = ProcedureCode.Parse("1.000001"),
        Name = "Thủ tục cấp giấy phép",
        Kind = ProcedureKind.InterlinkedInternal,
        RawKind = "TTHC_LT",
        IsInternal = true,
        Regulation = RegulationKind.NotAssigned,
        RawRegulation = "0",
        Levels = AdministrativeLevels.Province | AdministrativeLevels.Commune,
        Fields = [new Field("G15-LV01", "Hộ tịch")],
        Agencies = [new Agency(AgencyRole.Competent, "H15.12", "Sở Công Thương")],
        Subjects = [new Subject("1", "Công dân Việt Nam")],
        Steps = [new Step("Bước 1", "Nộp hồ sơ") { Actor = "Người dân", CaseName = "Cấp mới" }],
        Channels =
        [
            new Channel
            {
                Method = SubmissionMethod.Online,
                RawMethod = "ONLINE",
                Time = new StatedTime(new ProcessingTime.WorkingDays(3.5m), "3.5", "WORKING_DAY"),
                Description = "03,5 ngày làm việc",
                Fees =
                [
                    new Fee { Kind = FeeKind.Levy, RawKind = "FEE", Amount = 50_000m, RawAmount = "50.000", Currency = "Việt Nam Đồng", Description = "Mỗi bản",
                        Tariff = new FormFile("Biểu phí.pdf", "a1", "https://example.vn/a1") { Bucket = "tthc" } },
                    new Fee { Kind = FeeKind.Price, RawKind = "PRICE" },
                ],
            },
        ],
        Cases = [new ProcedureCase("1.000001.01", "Cấp mới", new StatedTime(new ProcessingTime.NotStated("Không quy định"), string.Empty, "OTHER")) { Conditions = "Không" }],
        ComponentGroups =
        [
            new ComponentGroup
            {
                Name = "Giấy tờ phải nộp",
                Components =
                [
                    new DossierComponent { Code = "KQ1", Name = "Tờ khai", Originals = 1, Copies = 0, HasElectronicForm = true, IsProcessingResult = true, IsMarkedRequired = true,
                        FormName = "Mẫu 01", Forms = [new FormFile("Mẫu 01.docx")] },
                ],
            },
        ],
        Results = [new ProcedureResult("KQ9", "Giấy phép")],
        LegalBases = [new LegalBasis("104/2022/NĐ-CP", "Nghị định của Chính phủ")],
        Conditions = "Đủ 18 tuổi",
        Online = new OnlineService.Partial(PartialReason.FieldVerification, "kiểm tra tại chỗ"),
        IsOfflineOnly = true,
        Proactive = ProactiveLevel.Remind,
        IsNonTerritorial = true,
        IsSharedService = true,
        ReturnMethods = [new ReturnMethod { Submitted = "ONLINE", Places = ["Trực tuyến", "Bưu chính"] }],
        ReceivingAddress = "Số 1 đường Trần Phú",
        SubjectDescription = "Mọi công dân",
        ServiceGroups = [new ServiceGroup("Có con nhỏ", "Công dân")],
        Links = [new ProcedureLink(ProcedureLinkKind.Replaces, "1.000656", "Thủ tục khác")],
        Keywords = "giấy phép",
        Description = "Mô tả",
        Note = "Ghi chú <b>đậm</b>",
        Validity = new Validity(new LocalDate(2026, 7, 1), new LocalDate(2027, 6, 30)),
        Announcement = new AnnouncementReference
        {
            Number = "163/QĐ-BTP", SignedOn = new LocalDate(2026, 6, 1), PublishedAt = Instant.FromUtc(2026, 6, 2, 3, 4, 5), Issuer = "Bộ Tư pháp", RawKind = "STANDARD",
        },
        State = ProcedureState.Updated,
        RawState = "2",
        SourceId = "abc",
        CreatedAt = Instant.FromUtc(2025, 1, 1, 0, 0),
        UpdatedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
    };

    public static AnnouncementDecision Announcement { get; } = new()
    {
        Number = "2230/QĐ-UBND",
        Issuer = "Ủy ban nhân dân tỉnh Lào Cai",
        Level = AnnouncingLevel.Province,
        SignedOn = new LocalDate(2026, 8, 3),
        EffectiveFrom = new LocalDate(2026, 9, 1),
        LapsesAfter = new LocalDate(2027, 9, 1),
        LegalTextSignedOn = new LocalDate(2026, 7, 1),
        IsShortened = true,
        EnteredOn = new LocalDate(2026, 8, 10),
        Locality = LaoCai,
        Changes =
        [
            new AnnouncedChange.New(Full),
            new AnnouncedChange.Amended(Full.Code, Changed(Full), [new ChangeBasis(ProcedurePart.Name, "118/2025/NĐ-CP, Điều 5")]),
            new AnnouncedChange.Replaced(Full, [ProcedureCode.Parse("1.000002")], "118/2025/NĐ-CP"),
            new AnnouncedChange.Abolished(ProcedureCode.Parse("1.000003"), "118/2025/NĐ-CP"),
        ],
    };

    public static LocalVersion Local { get; } = new()
    {
        Code = Full.Code,
        Locality = LaoCai,
        Changes = Changed(Full),
        Validity = new Validity(new LocalDate(2026, 9, 1)),
        Announcement = Full.Announcement,
        LocalCode = "1.000001.000.00.00.H15",
    };

    public static ProcedureCatalogue Catalogue { get; } = new([Birth, Full], [Finding]) { LocalVersions = [Local], Announcements = [Announcement], DataVersion = "2026-11-30" };

    /// <summary>Values that are stored or given, and come back equal.</summary>
    public static IReadOnlyList<object> StoredProcedures =>
    [
        Birth, Full, Announcement, Local, Catalogue, new Procedure { Code = ProcedureCode.Parse("x"), Name = string.Empty }, LaoCai, new Locality(string.Empty),
        default(Validity), Full.Validity, new Validity(null, new LocalDate(2026, 1, 1)),
        OnlineService.NotStated.Instance, new OnlineService.Level(3), OnlineService.Full.Instance, Full.Online,
        Full.Channels[0], Full.Channels[0].Fees[0], Full.Channels[0].Time, Full.Cases[0], Full.ComponentGroups[0], Full.ComponentGroups[0].Components[0],
        Full.Fields[0], Full.Agencies[0], Full.Subjects[0], Full.Steps[0], Full.Results[0], Full.LegalBases[0], Full.ReturnMethods[0], Full.ServiceGroups[0], Full.Links[0],
        Full.Channels[0].Fees[0].Tariff!, Full.Announcement!, .. Announcement.Changes, Changed(Full), new ChangeBasis(ProcedurePart.Fields, "Điều 1"),
        new ProcedureFilter
        {
            Agency = "H15", Role = AgencyRole.Competent, Field = "Hộ tịch", Level = AdministrativeLevels.Province, Subject = "Công dân", Kind = ProcedureKind.Local,
            LegalBasis = "104/2022/NĐ-CP",
        },
        new ProcedureFilter(),
        new ValidationOptions { Date = new LocalDate(2026, 11, 30), Only = ["CCHC-CAT-101"], Except = ["CCHC-CAT-102"], MinimumSeverity = FindingSeverity.Warning },
        new ValidationFinding
        {
            Code = "CCHC-CAT-101", Severity = FindingSeverity.Warning, Procedure = "1.001193", Path = "cases[0]", Text = new BilingualText("một", "one"), Index = 2,
        },
        new ProcedureSearch.Entry("1.001193", "Đăng ký khai sinh", "trẻ em"), new SearchHit(1, ProcedureMatchKind.None, 2),
        .. Times.Options, .. Times.Options.SelectMany(option => option.Sources), .. Times.Options.SelectMany(option => option.Words), Times, .. Full.ReadRowTimes(),
        new ProcedureDifference.ValueDifference("name", "Cũ", null),
        OnlineLevels.Of(new ProcedureCatalogue([Birth, Full]), new LocalDate(2026, 9, 30)),
        OnlineLevelChanges.Between(
            new ProcedureCatalogue([Birth]), new LocalDate(2026, 6, 30), new ProcedureCatalogue([Birth with { Online = OnlineService.Full.Instance }, Full]), new LocalDate(2026, 9, 30)),
        new OnlineLevelChange(Birth.Code, null, OnlineService.Full.Instance) { WasOffline = true },
    ];

    /// <summary>Answers: written, never read back.</summary>
    public static IReadOnlyList<object> ProcedureAnswers =>
    [
        CatalogueDifference.Between(new ProcedureCatalogue([Birth]), new ProcedureCatalogue([Birth with { Name = "Tên khác" }, Full])),
        ProcedureDifference.Between(Birth, Birth with { Name = "Tên khác" }),
        ProcedureDifference.Between(Birth, Birth with { Name = "Tên khác" }).Parts[0],
        .. new ProcedureSearch(Catalogue).Search("khai sinh"), new ProcedureValidator(new ValidationOptions { Date = new LocalDate(2026, 11, 30) }).Rules[0],
        Catalogue.HistoryOf(Full.Code.Value), Catalogue.InForce(Full.Code.Value, new LocalDate(2026, 10, 1), LaoCai),
        Catalogue.InForce(Full.Code.Value, new LocalDate(2026, 1, 1)), Catalogue.InForce(Full.Code.Value, new LocalDate(2030, 1, 1)),
        Catalogue.InForce("9.999999", new LocalDate(2026, 1, 1)), new ProcedureCatalogue([]).Apply(Decision(new AnnouncedChange.New(Full))),
        new ProcedureCatalogue([]).Apply(Decision(new AnnouncedChange.Abolished(Full.Code, "Điều 1"))),
        AnnouncementTiming.Of(Announcement, WorkingCalendar.VietnamPublicSector),
    ];

    private static TimeSelection Times => Birth.SelectTimes();

    private static Finding Finding => new("CCHC-CAT-101", FindingSeverity.Information, "dòng 2", new BilingualText("một", "one"));

    private static ProcedureChanges Changed(Procedure procedure) => ProcedureChanges.Between(procedure, procedure with { Name = "Tên mới", Note = string.Empty });

    private static AnnouncementDecision Decision(params AnnouncedChange[] changes) =>
        new() { Number = "1/QĐ-BTP", SignedOn = new LocalDate(2026, 8, 3), EffectiveFrom = new LocalDate(2026, 9, 1), Changes = changes };
}
