using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Requirements;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>Five dossiers, each with all seven forms: ordinary ones from answers of the library, one of which nothing is known, one with hostile texts.</summary>
internal static class FormSamples
{
    public const string Hostile = "<script>alert(1)</script>=1+1 & \"'";

    private static readonly LocalDate Day = new(2026, 8, 28);

    public static FormOffice Office { get; } = new()
    {
        GoverningBody = "Ủy ban nhân dân phường A",
        Agency = "Trung tâm Phục vụ hành chính công",
        Desk = "Bộ phận Tiếp nhận và Trả kết quả",
        Place = "Phường A",
        Official = "Trần Thị B",
        Position = "Giám đốc",
        ContactPerson = "Lê Văn C",
        ContactPhone = "0200 000 000",
        Lookup = "Cổng Dịch vụ công quốc gia",
    };

    public static FormDossier Person { get; } = new()
    {
        Code = "H15.50.05.13-260828-0975",
        Content = "Đăng ký khai sinh",
        Applicant = "Nguyễn Văn A",
        Address = "Số 1, phố X, phường A, tỉnh Y",
        Phone = "0900 000 000",
        Email = "nguyenvana@example.vn",
        IdentityNumber = "000000000000",
        Owner = "Nguyễn Thị D",
        OwnerAddress = "Số 1, phố X, phường A, tỉnh Y",
        Sets = 1,
    };

    public static IReadOnlyList<string> Names { get; } = ["birth", "land", "many", "blank", "hostile"];

    public static IReadOnlyList<FilledForm> Of(string name) => name switch
    {
        "birth" => Birth(),
        "land" => Land(),
        "many" => Many(),
        "blank" => [.. Enum.GetValues<FormKind>().Select(kind => Blank(kind, Day))],
        _ => [.. Enum.GetValues<FormKind>().Select(HostileForm)],
    };

    public static FilledForm Blank(FormKind kind, LocalDate day) => kind switch
    {
        FormKind.Receipt => new ReceiptSlip { Date = day, IsDateOpen = true },
        FormKind.Supplement => new SupplementSlip { Date = day, IsDateOpen = true },
        FormKind.Refusal => new RefusalSlip { Date = day, IsDateOpen = true },
        FormKind.Apology => new ApologyLetter { Date = day, IsDateOpen = true },
        FormKind.Stop => new StopNotice { Date = day, IsDateOpen = true },
        FormKind.ControlSheet => new ControlSheet { Date = day, IsDateOpen = true },
        _ => new DossierRegister { Date = day, IsDateOpen = true },
    };

    /// <summary>Every field and every cell of a form set to its own name, so that each is found again.</summary>
    public static FilledForm Named(FormKind kind, LocalDate day, Func<string, string> text)
    {
        var form = Blank(kind, day);
        var fields = form.Official().Fields;
        foreach (var field in fields.Where(field => !field.IsTable && field.Table is null && field.Name != "qr"))
        {
            form = form.With(field.Name, text(field.Name));
        }

        foreach (var table in fields.Where(field => field.IsTable))
        {
            var cells = fields.Where(field => field.Table == table.Name).ToDictionary(field => field.Name[(table.Name.Length + 1)..], field => text(field.Name));
            form = form.WithRows(table.Name, [cells, cells]);
        }

        return form;
    }

    private static FilledForm HostileForm(FormKind kind) => Named(kind, Day, _ => Hostile);

    private static List<FilledForm> Birth()
    {
        var rules = SampleComponents.Load("1.001193")!;
        var facts = Facts.None.With("kenh", new FactValue.Choice("truc-tiep")).With("bi-bo-roi", new FactValue.YesNo(false)).With("mang-thai-ho", new FactValue.YesNo(false))
            .With("nguoi-yeu-cau", new FactValue.Choice("cha-me")).With("co-giay-chung-sinh", new FactValue.YesNo(true)).With("co-du-lieu-chung-sinh", new FactValue.YesNo(false))
            .With("co-du-lieu-cu-tru", new FactValue.YesNo(true));
        DossierItem[] items =
        [
            new() { Component = "to-khai", Form = PaperForms.PaperForm }, new() { Component = "giay-chung-sinh", Form = PaperForms.Original },
            new() { Component = "giay-to-tuy-than", Form = PaperForms.Original }, new() { Component = string.Empty, Name = "Sổ hộ khẩu", Form = PaperForms.PlainCopy },
        ];
        var dossier = new Dossier { Code = Person.Code!, Facts = facts, Items = items };
        var deadline = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(new ProcessingTime.WorkingDays(5), Day.At(new LocalTime(16, 30)));
        var needed = (SupplementRequest.Needed)SupplementRequest.Of(DossierCheck.Of(rules, dossier with { Items = items[..1] }));
        var request = Request();
        var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(request, Day.PlusDays(20).At(new LocalTime(8, 0)));
        var stopped = request.With(new DossierEvent.StoppedByApplicant { Id = "s", At = new LocalDateTime(2026, 9, 7, 9, 0), Note = "Không còn nhu cầu" });
        return
        [
            ReceiptSlip.Of(rules, dossier, deadline, "Đăng ký khai sinh") with { Office = Office, Dossier = Person, ReturnPlace = "Bộ phận Tiếp nhận và Trả kết quả", Fee = "8.000 đồng" },
            SupplementSlip.Of(needed, Day, "Đăng ký khai sinh") with { Office = Office, Dossier = Person, Number = "15/HDHS" },
            RefusalSlip.Of(new DossierEvent.Refused { Id = "r", At = Day.At(new LocalTime(9, 0)), Reason = "Hồ sơ không thuộc thẩm quyền giải quyết của Ủy ban nhân dân phường A." })
                with { Office = Office, Dossier = Person },
            ApologyLetter.Of(request, state) with { Office = Office, Dossier = Person, Number = "27/TTPVHCC", AgencyAtFault = "Công an phường A" },
            StopNotice.Of(stopped, state) with { Office = Office, Dossier = Person, Papers = [.. ReceiptList.Of(rules, dossier).Rows.Select(FormPaper.Of)] },
            ControlSheet.Of(request, state) with { Office = Office, Dossier = Person },
            new DossierRegister { Date = Day, Office = Office, Period = "Tháng 8 năm 2026", Dossiers = [RegisterRow.Of(Person, request, state) with { ReturnMethod = "Trực tiếp" }] },
        ];
    }

    private static DossierClockRequest Request() => new()
    {
        Time = new ProcessingTime.WorkingDays(5),
        Events =
        [
            new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 28, 9, 30), Promised = new DossierDue(new LocalDate(2026, 9, 9), new LocalTime(17, 0)) },
            new DossierEvent.Transferred { Id = "2", At = new LocalDateTime(2026, 8, 28, 14, 0), To = "Công chức tư pháp - hộ tịch" },
            new DossierEvent.Transferred { Id = "3", At = new LocalDateTime(2026, 9, 4, 8, 15), To = "Công an phường A" },
            new DossierEvent.ExtendedWithApology { Id = "4", At = new LocalDateTime(2026, 9, 8, 10, 0), Promised = new DossierDue(new LocalDate(2026, 9, 14)), Reason = "Phải xác minh thông tin cư trú." },
        ],
    };

    private static List<FilledForm> Land()
    {
        var day = new LocalDate(2024, 3, 15);
        var dossier = Person with { Content = "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất", Owner = null, OwnerAddress = null, Email = null };
        FormPaper[] papers =
        [
            new() { Name = "Đơn đăng ký biến động", Originals = 1 }, new() { Name = "Giấy chứng nhận đã cấp", Originals = 1, Copies = 1 },
            new() { Name = "Hợp đồng chuyển nhượng đã công chứng", CertifiedCopies = 2 },
        ];
        return
        [
            new ReceiptSlip
            {
                Date = day, Office = Office, Dossier = dossier, Papers = papers, Time = new ProcessingTime.WorkingDays(10), Received = day.At(new LocalTime(9, 5)),
                Due = new DossierDue(new LocalDate(2024, 3, 29)), ReturnPlace = "Trụ sở Ủy ban nhân dân phường A",
            },
            new SupplementSlip { Date = day, Office = Office, Dossier = dossier, Papers = papers[1..], Reason = "Bản sao Giấy chứng nhận không đọc được số thửa." },
            new RefusalSlip { Date = day, Office = Office, Dossier = dossier, Reason = "Thửa đất đang có tranh chấp." },
            new ApologyLetter { Date = day, Office = Office, Dossier = dossier, Received = day.At(new LocalTime(9, 5)), Due = new DossierDue(day.PlusDays(10)), Reason = "Phải trích đo lại thửa đất" },
            new StopNotice { Date = Day, Office = Office, Dossier = dossier, RequestedOn = Day, StoppedOn = Day, Papers = papers },
            new ControlSheet
            {
                Date = day, Office = Office, Dossier = dossier, Time = new ProcessingTime.WorkingDays(10), Received = day.At(new LocalTime(9, 5)),
                Steps =
                [
                    new ControlStep
                    {
                        From = "Bộ phận Tiếp nhận và Trả kết quả", To = "Chi nhánh Văn phòng đăng ký đất đai", HandedAt = day.At(new LocalTime(15, 0)), Giver = "Trần Thị B", Receiver = "Phạm Văn E",
                        Due = new DossierDue(day.PlusDays(7)), DoneAt = day.PlusDays(5).At(new LocalTime(10, 0)), Note = "Đủ giấy tờ",
                    },
                ],
            },
            new DossierRegister { Date = day, Office = Office, Dossiers = Enumerable.Range(1, 40).Select(i => Row(i, dossier)) },
        ];
    }

    private static RegisterRow Row(int number, FormDossier dossier) => new()
    {
        Dossier = dossier with { Code = $"H15.50.05.13-240315-{number:0000}" }, Agency = "Chi nhánh Văn phòng đăng ký đất đai", ReceivedOn = new LocalDate(2024, 3, 15),
        Due = new DossierDue(new LocalDate(2024, 3, 29), new LocalTime(17, 0)), TransferredOn = new LocalDate(2024, 3, 15), ResultOn = number % 2 == 0 ? new LocalDate(2024, 3, 28) : null,
    };

    private static List<FilledForm> Many()
    {
        var papers = Enumerable.Range(1, 200).Select(i => new FormPaper { Name = $"Giấy tờ số {i} của dự án đầu tư xây dựng công trình", Originals = 1, CertifiedCopies = i % 3, Copies = 2 }).ToList();
        var long300 = string.Concat(Enumerable.Repeat("Công ty trách nhiệm hữu hạn một thành viên ", 8))[..300];
        var dossier = Person with { Applicant = long300, Owner = new string('W', 300), Content = long300 };
        return
        [
            new ReceiptSlip { Date = Day, Office = Office, Dossier = dossier, Papers = papers },
            new SupplementSlip { Date = Day, Office = Office, Dossier = dossier, Papers = papers },
            new RefusalSlip { Date = Day, Office = Office, Dossier = dossier, Reason = long300 + "\n" + long300 },
            new ApologyLetter { Date = Day, Office = Office, Dossier = dossier, Reason = long300 },
            new StopNotice { Date = Day, Office = Office, Dossier = dossier, Papers = papers },
            new ControlSheet { Date = Day, Office = Office, Dossier = dossier, Steps = [.. Enumerable.Range(1, 30).Select(i => new ControlStep { From = $"Phòng {i}", To = $"Phòng {i + 1}" })] },
            new DossierRegister { Date = Day, Office = Office, Dossiers = Enumerable.Range(1, 60).Select(i => Row(i, dossier)) },
        ];
    }
}
