using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>Each finding of applying a decision, once: its place, its weight and both sentences.</summary>
public sealed class AnnouncementTextsTests
{
    private static readonly Locality LaoCai = new("H15", "Lào Cai");
    private static readonly ProcedureCode Other = ProcedureCode.Parse("1.000002");
    private static readonly ProcedureCatalogue Start = new([VersionParts.National("một", "2020-01-01")]);
    private static readonly AnnouncedChange.Abolished Abolished = new(VersionParts.Code, "Luật A");
    private static readonly LocalVersion Own = new() { Code = VersionParts.Code, Locality = LaoCai, Changes = VersionParts.Note("riêng"),
        Validity = new Validity(Dates.Day("2025-01-01")) };

    private static Row[] Decisions =>
    [
        new("001", FindingSeverity.Error, "1/QĐ-BTP", "quyết định không công bố thủ tục nào", "the decision announces no procedure", Start.Apply(Of())),
        new("010", FindingSeverity.Error, "1/QĐ-BTP", "quyết định 1/QĐ-BTP đã được áp dụng", "the decision 1/QĐ-BTP has been applied already",
            Start.Applied(Of(VersionParts.Amended(VersionParts.Note("hai")))).Apply(Of(VersionParts.Amended(VersionParts.Note("ba"))))),
        new("012", FindingSeverity.Error, "1/QĐ-BTP", "hết hiệu lực (30/04/2026) trước khi có hiệu lực (01/05/2026)",
            "lapses (2026-04-30) before it takes effect (2026-05-01)",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("hai"))) with { LapsesAfter = Dates.Day("2026-04-30") })),
        new("014", FindingSeverity.Warning, " ", "quyết định không có số", "the decision has no number",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("hai"))) with { Number = " " })),
        new("017", FindingSeverity.Warning, "1/QĐ-BTP", "quyết định cho Lào Cai (H15) nhưng ghi cấp công bố là bộ: thời hạn công bố sẽ tính theo bộ",
            "a decision for Lào Cai (H15) whose level is a ministry: its time limits would be those of a ministry",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("hai"))) with { Locality = LaoCai, Level = AnnouncingLevel.Ministry })),
        new("018", FindingSeverity.Error, "1/QĐ-BTP", "ngày có hiệu lực 31/12/0000 không hợp lý", "takes effect on 0000-12-31, which is no sensible day",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("hai"))) with { EffectiveFrom = new LocalDate(0, 12, 31) })),
        new("009", FindingSeverity.Error, "1/QĐ-BTP, changes[1], 1.000001", "mã 1.000001 có 2 lần trong quyết định",
            "the decision has the code 1.000001 2 times",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("hai")), Abolished))),
    ];

    private static Row[] Codes =>
    [
        new("002", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000001", "mã 1.000001 đã có trong danh mục", "the code 1.000001 is in the catalogue already",
            Start.Apply(Of(new AnnouncedChange.New(VersionParts.Empty)))),
        new("003", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000002", "danh mục không có thủ tục mã 1.000002",
            "the catalogue has no procedure with the code 1.000002",
            Start.Apply(Of(new AnnouncedChange.Abolished(Other, string.Empty)))),
        new("004", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000001", "1.000001 không có hiệu lực ngày 01/05/2026",
            "1.000001 is not in force on 2026-05-01",
            new ProcedureCatalogue([VersionParts.National("một", "2020-01-01", "2026-04-30")]).Apply(Of(Abolished))),
        new("011", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000001", "thay thế, bãi bỏ không thể có thời hạn: dùng sửa đổi",
            "a replacement or an abolition cannot lapse: use an amendment",
            Start.Apply(Of(Abolished) with { LapsesAfter = Dates.Day("2027-01-01") })),
        new("019", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000002", "thủ tục thay thế không nêu thủ tục bị thay thế",
            "the replacement names no procedure that it replaces",
            Start.Apply(Of(new AnnouncedChange.Replaced(VersionParts.Empty with { Code = Other }, [], string.Empty)))),
    ];

    private static Row[] Amendments =>
    [
        new("005", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001",
            "phần \"từ khóa, mô tả, ghi chú\" thay đổi mà không nêu văn bản: khoản 2 Điều 15 Nghị định số 63/2010/NĐ-CP",
            "the part \"keywords, description, note\" changes without naming a legal text: art. 15(2) of Decree No. 63/2010/NĐ-CP",
            Start.Apply(Of(new AnnouncedChange.Amended(VersionParts.Code, VersionParts.Note("hai"), [])))),
        new("006", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "văn bản \"Luật A\" nêu cho phần \"trình tự thực hiện\" không thay đổi",
            "the text \"Luật A\" is named for the part \"steps\", which does not change",
            Start.Apply(Of(new AnnouncedChange.Amended(VersionParts.Code, VersionParts.Note("hai"),
                [new(ProcedurePart.Notes, "Luật A"), new(ProcedurePart.Steps, "Luật A")])))),
        new("007", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "đã có phiên bản có hiệu lực 2026-09-01.., không chứa sửa đổi này",
            "a later version, in force 2026-09-01.., is in the catalogue and does not have this change",
            new ProcedureCatalogue([VersionParts.National("một", "2020-01-01", "2026-08-31"),
                VersionParts.National("hai", "2026-09-01")]).Apply(Of(VersionParts.Amended(VersionParts.Note("ba"))))),
        new("008", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "nội dung sửa đổi giống hệt bản đang có hiệu lực",
            "the amendment changes nothing in the version in force",
            Start.Apply(Of(VersionParts.Amended(VersionParts.Note("một"))))),
        new("008", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "quyết định không nêu phần nào thay đổi",
            "the amendment names no part that changes",
            Start.Apply(Of(new AnnouncedChange.Amended(VersionParts.Code, ProcedureChanges.Of(VersionParts.Empty, []), [])))),
        new("013", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "phiên bản có hiệu lực 2026-09-01.. không bao giờ áp dụng: đã bỏ",
            "the version in force 2026-09-01.. never applies and was taken out",
            new ProcedureCatalogue([VersionParts.National("một", "2020-01-01", "2026-08-31"),
                VersionParts.National("hai", "2026-09-01")]).Apply(Of(Abolished))),
    ];

    private static Row[] Localities =>
    [
        new("015", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000001", "Lào Cai (H15) không có phiên bản riêng của 1.000001 đang có hiệu lực",
            "Lào Cai (H15) has no version of its own of 1.000001 in force",
            Start.Apply(Of(Abolished) with { Locality = LaoCai, Level = AnnouncingLevel.Province })),
        new("016", FindingSeverity.Error, "1/QĐ-BTP, changes[0], 1.000002",
            "1.000002 không phải thủ tục đặc thù của Lào Cai (H15): địa phương chỉ công bố thủ tục của mình hoặc sửa đổi phần riêng",
            "1.000002 is no procedure of Lào Cai (H15)'s own (kind local): a locality announces its own, or amends parts for itself",
            Start.Apply(Of(new AnnouncedChange.New(VersionParts.Empty with { Code = Other })) with { Locality = LaoCai, Level = AnnouncingLevel.Province })),
        new("008", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "nội dung giống hệt phiên bản địa phương đang có hiệu lực",
            "the amendment changes nothing in the local version in force",
            With(Own).Apply(Of(VersionParts.Amended(VersionParts.Note("riêng"))) with { Locality = LaoCai, Level = AnnouncingLevel.Province })),
        new("007", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "đã có phiên bản địa phương có hiệu lực 2026-12-01.., áp dụng sau quyết định này",
            "a later local version, in force 2026-12-01.., is laid over this change",
            With(Own with { Validity = new Validity(Dates.Day("2026-12-01")) })
                .Apply(Of(VersionParts.Amended(VersionParts.Note("khác"))) with { Locality = LaoCai, Level = AnnouncingLevel.Province })),
        new("020", FindingSeverity.Warning, "1/QĐ-BTP, changes[0], 1.000001", "2 phiên bản địa phương chấm dứt cùng thủ tục quốc gia",
            "2 local versions end with the national procedure",
            With(Own, Own with { Locality = new Locality("H16") }).Apply(Of(Abolished))),
    ];

    [Fact]
    public void Findings_about_the_decision_itself_have_their_place_and_texts() => Check(Decisions);

    [Fact]
    public void Findings_about_codes_that_are_there_or_not_have_their_place_and_texts() => Check(Codes);

    [Fact]
    public void Findings_about_amendments_that_leave_a_doubt_have_their_place_and_texts() => Check(Amendments);

    [Fact]
    public void Findings_about_localities_have_their_place_and_texts() => Check(Localities);

    [Fact]
    public void Every_code_of_the_source_stands_in_a_table()
    {
        var codes = RepositoryFiles.Read("src", "Cchc.Core", "Procedures", "Versions", "AnnouncementFindings.cs").Split('"')
            .Where(part => part.StartsWith("CCHC-ANN-", StringComparison.Ordinal)).ToList();
        codes.Should().HaveCount(20);
        Decisions.Concat(Codes).Concat(Amendments).Concat(Localities).Select(row => "CCHC-ANN-" + row.Code).Distinct().Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void What_is_refused_changes_nothing_and_what_is_applied_keeps_the_findings_apart()
    {
        var refused = Start.Apply(Of()).Should().BeOfType<AnnouncementOutcome.Refused>().Subject;
        refused.Findings.Should().ContainSingle();
        Start.Announcements.Should().BeEmpty();
        FluentActions.Invoking(() => Start.Apply(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Amended(null!, VersionParts.Note("x"), [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Amended(Other, null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Amended(Other, VersionParts.Note("x"), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Replaced(null!, [], string.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Replaced(VersionParts.Empty, null!, string.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AnnouncedChange.Replaced(VersionParts.Empty, [], null!)).Should().Throw<ArgumentNullException>();
    }

    private static AnnouncementDecision Of(params AnnouncedChange[] changes) => VersionParts.Decision("1/QĐ-BTP", "2026-05-01", changes);

    private static ProcedureCatalogue With(params LocalVersion[] versions) => new(Start.Procedures) { LocalVersions = versions };

    private static void Check(Row[] rows)
    {
        using var scope = new CultureScope("th-TH");
        foreach (var row in rows)
        {
            row.Outcome.Findings.Should().Contain(new Finding("CCHC-ANN-" + row.Code, row.Severity, row.Place, new BilingualText(row.Vi, row.En)));
            (row.Outcome is AnnouncementOutcome.Refused).Should().Be(row.Outcome.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
        }
    }

    private sealed record Row(string Code, FindingSeverity Severity, string Place, string Vi, string En, AnnouncementOutcome Outcome);
}
