using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Tests.Support;

/// <summary>A procedure in which the validator finds nothing, to spoil one part at a time, and a rough form of any procedure: NFD letters, no-break spaces.</summary>
internal static class SampleProcedure
{
    public static LocalDate Today { get; } = new(2026, 11, 22);

    public static Procedure Clean { get; } = new()
    {
        Code = ProcedureCode.Parse("1.001193"),
        Name = "Thủ tục cấp giấy phép",
        Levels = AdministrativeLevels.Province | AdministrativeLevels.Commune,
        Agencies = [new Agency(AgencyRole.Executing, "H15", "Sở Công Thương"), new Agency(AgencyRole.Competent, string.Empty, "Ủy ban nhân dân cấp tỉnh")],
        Subjects = [new Subject("1", "Công dân Việt Nam")],
        Steps = [new Step("Bước 1", "Nộp hồ sơ tại Trung tâm Phục vụ hành chính công cấp xã"), new Step("Bước 2", "Nhận kết quả")],
        Channels = [Row(SubmissionMethod.InPerson, 5, "05 ngày làm việc kể từ ngày nhận đủ hồ sơ"), Row(SubmissionMethod.Online, 5, "05 ngày làm việc")],
        Cases = [new ProcedureCase("1.001193.01", "Cấp mới", Days(5)), new ProcedureCase("1.001193.02", "Cấp lại", Days(5))],
        ComponentGroups = [Group("Trường hợp cấp mới", Paper("Đơn đề nghị theo Mẫu số 01", "KQ1"), Paper("Bản sao bằng tốt nghiệp", "KQ2", 0, 1))],
        Results = [new ProcedureResult("KQ9", "Giấy phép")],
        LegalBases = [new LegalBasis("104/2022/NĐ-CP", "Nghị định của Chính phủ"), new LegalBasis("66.7/2025/NQ-CP", "Nghị quyết"), new LegalBasis("08.a/2010/TT-BTP", "Thông tư")],
        Online = OnlineService.Full.Instance,
        ReceivingAddress = "Số 1 đường Trần Phú, phường Ba Đình, Hà Nội",
        Links = [new ProcedureLink(ProcedureLinkKind.Related, "1.000656", "Thủ tục khác")],
    };

    public static StatedTime Days(int days) => new(new ProcessingTime.WorkingDays(days), $"{days}", "WORKING_DAY");

    public static Channel Row(SubmissionMethod method, int days, string description = "") =>
        new() { Method = method, RawMethod = method.ToString().ToUpperInvariant(), Time = Days(days), Description = description };

    public static Fee Fee(decimal? amount, string description) => new() { Kind = FeeKind.Charge, RawKind = "FEE", Amount = amount, Description = description };

    public static DossierComponent Paper(string name, string code = "", int? originals = 1, int? copies = 0) =>
        new() { Code = code, Name = name, Originals = originals, Copies = copies };

    public static ComponentGroup Group(string name, params DossierComponent[] components) => new() { Name = name, Components = components };

    /// <summary>The clean procedure with one more component.</summary>
    public static Procedure With(DossierComponent component) =>
        Clean with { ComponentGroups = [Clean.ComponentGroups[0] with { Components = [.. Clean.ComponentGroups[0].Components, component] }] };

    public static Procedure Rough(Procedure procedure) => procedure with
    {
        Name = Rough(procedure.Name),
        Conditions = Rough(procedure.Conditions),
        ReceivingAddress = Rough(procedure.ReceivingAddress),
        Agencies = [.. procedure.Agencies.Select(agency => agency with { Name = Rough(agency.Name) })],
        Subjects = [.. procedure.Subjects.Select(subject => subject with { Name = Rough(subject.Name) })],
        Steps = [.. procedure.Steps.Select(step => step with { Name = Rough(step.Name), Description = Rough(step.Description) })],
        Channels =
        [
            .. procedure.Channels.Select(row => row with { RawMethod = Rough(row.RawMethod), Description = Rough(row.Description), Fees = [.. row.Fees.Select(fee => fee with { Description = Rough(fee.Description) })] }),
        ],
        Cases = [.. procedure.Cases.Select(item => item with { Code = Rough(item.Code), Name = Rough(item.Name) })],
        ComponentGroups =
        [
            .. procedure.ComponentGroups.Select(group => group with { Name = Rough(group.Name), Components = [.. group.Components.Select(item => item with { Name = Rough(item.Name), Code = Rough(item.Code) })] }),
        ],
        Results = [.. procedure.Results.Select(result => result with { Name = Rough(result.Name) })],
        LegalBases = [.. procedure.LegalBases.Select(basis => new LegalBasis(Rough(basis.Number), Rough(basis.Title)))],
        Links = [.. procedure.Links.Select(link => link with { Name = Rough(link.Name) })],
    };

    /// <summary>Letters taken apart, a no-break space for every space, white space around it.</summary>
    public static string Rough(string text) => text.Length == 0 ? text : "\u00a0" + Decompose(text).Replace(' ', '\u00a0') + " ";

    /// <summary>Vietnamese letters taken apart (NFD), without the globalization of the machine.</summary>
    public static string Decompose(string text)
    {
        const string vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        const string plain = "aaaeeiooouuyAAAEEIOOOUUY";
        const string shapes = "-\u0306\u0302-\u0302--\u0302\u031B-\u031B--\u0306\u0302-\u0302--\u0302\u031B-\u031B-";
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        var apart = new Dictionary<char, string>();
        for (var i = 0; i < vowels.Length; i++)
        {
            foreach (var tone in tones)
            {
                var pieces = plain[i] + (shapes[i] == '-' ? string.Empty : shapes[i].ToString()) + tone;
                apart[Cchc.Core.Text.VietnameseText.ToNfc(pieces)[0]] = pieces;
            }
        }

        return string.Concat(text.Select(c => apart.TryGetValue(c, out var pieces) ? pieces : c.ToString()));
    }
}
