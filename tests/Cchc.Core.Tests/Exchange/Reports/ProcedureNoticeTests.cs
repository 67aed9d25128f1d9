using System.Text;
using System.Xml.Linq;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reports;

/// <summary>The public notice: the order of NĐ 63/2010/NĐ-CP, art. 8(2), nothing hidden, and two views that hold the same words.</summary>
public sealed class ProcedureNoticeTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly Procedure Bare = new() { Code = ProcedureCode.Parse("1.000001"), Name = "Thủ tục thử" };

    [Fact]
    public void Sections_stand_in_the_order_of_the_law_then_of_the_catalogue() =>
        Sections(Bare).Select(section => section.Heading).Should().Equal(
            "Tên thủ tục hành chính", "Trình tự thực hiện", "Cách thức thực hiện", "Thành phần, số lượng hồ sơ", "Thời hạn giải quyết", "Đối tượng thực hiện",
            "Cơ quan giải quyết", "Kết quả thực hiện", "Phí, lệ phí", "Yêu cầu, điều kiện thực hiện", "Căn cứ pháp lý", "Quyết định công bố", "Lĩnh vực",
            "Dịch vụ công trực tuyến", "Địa chỉ tiếp nhận hồ sơ");

    [Fact]
    public void A_part_that_the_record_leaves_out_is_said_not_hidden()
    {
        var sections = Sections(Bare).ToDictionary(section => section.Heading, section => section.Blocks);
        foreach (var required in new[] { "Trình tự thực hiện", "Cách thức thực hiện", "Thành phần, số lượng hồ sơ", "Thời hạn giải quyết", "Đối tượng thực hiện" })
        {
            sections[required].Should().Equal(new ReportBlock.Absent("Không quy định (bản ghi để trống)"));
        }

        foreach (var applicable in new[] { "Kết quả thực hiện", "Phí, lệ phí", "Yêu cầu, điều kiện thực hiện" })
        {
            sections[applicable].Should().Equal(new ReportBlock.Absent("Không có"));
        }

        ProcedureReport.Of(Bare).ToHtml().Should().Contain("<p class=\"absent\">Không quy định (bản ghi để trống)</p>");
        ProcedureReport.Of(Bare).ToText().Should().Contain("\n10. Yêu cầu, điều kiện thực hiện\n  Không có\n");
        ProcedureReport.Of(Bare with { Name = string.Empty }).ToHtml().Should().Contain("<h1 lang=\"vi\">1.000001</h1>");
    }

    [Fact]
    public void Times_that_differ_are_shown_each_and_unreadable_ones_as_the_record_states_them()
    {
        var notice = ProcedureReport.Of(Bare with
        {
            Channels =
            [
                Channel(SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(3.5m)), Channel(SubmissionMethod.Online, new ProcessingTime.WorkingDays(2)),
                Channel(SubmissionMethod.Postal, new ProcessingTime.Unreadable("1 OTHER"), "1", "OTHER"),
            ],
            Cases = [new ProcedureCase("1.000001.01", "Phải xác minh", new StatedTime(new ProcessingTime.CalendarDays(10), "10", "DAY")) { Conditions = "Khi cần" }],
        }).ToText();
        notice.Should().Contain("5. Thời hạn giải quyết\n  Trực tiếp: 3,5 ngày làm việc\n  Trực tuyến: 2 ngày làm việc\n  Dịch vụ bưu chính: chưa xác định được (ghi “1”, đơn vị “khác”)\n");
        notice.Should().Contain("  Thời hạn theo trường hợp\n  - Phải xác minh\n    Khi cần\n    Thời hạn: 10 ngày · Mã: 1.000001.01\n");
    }

    [Theory]
    [InlineData("500000", "Việt Nam Đồng", "500.000 đồng", "500,000 VND")]
    [InlineData("1234567.5", "VND", "1.234.567,5 đồng", "1,234,567.5 VND")]
    [InlineData("0", "", "0 đồng", "0 VND")]
    [InlineData("155", "USD", "155 USD", "155 USD")]
    [InlineData("155", "", "155 (không ghi loại tiền)", "155 (no currency stated)")]
    public void Money_is_written_as_people_write_it_and_no_currency_is_guessed(string amount, string currency, string vi, string en)
    {
        var fee = new Fee { Kind = FeeKind.Levy, RawKind = "SERVICE_FEE", Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency = currency };
        var procedure = Bare with { Channels = [Channel(SubmissionMethod.Online, new ProcessingTime.WorkingDays(3)) with { Fees = [fee] }] };
        ProcedureReport.Of(procedure).ToText().Should().Contain($"Phí, lệ phí: Lệ phí {vi}\n").And.Contain($"Mức: {vi} · Cách thức: Trực tuyến\n");
        ProcedureReport.Of(procedure, Language.English).ToText().Should().Contain($"Fees: Levy {en}\n");
        var raw = fee with { Amount = null, RawAmount = "Không" };
        ProcedureReport.Of(procedure with { Channels = [procedure.Channels[0] with { Fees = [raw] }] }).ToText().Should().Contain("Lệ phí Không\n");
    }

    [Fact]
    public void Actors_cases_service_and_links_have_their_place()
    {
        var text = ProcedureReport.Of(Bare with
        {
            Steps = [new Step("Bước 1", "Nộp") { Actor = "người nộp hồ sơ", CaseName = "Lần đầu" }, new Step(string.Empty, "Nhận") { CaseName = "Lần đầu" }],
            Levels = AdministrativeLevels.Province | AdministrativeLevels.Commune,
            Agencies = [new Agency(AgencyRole.Executing, "H15", "Sở A"), new Agency(AgencyRole.Executing, "H16", "Sở B"), new Agency(AgencyRole.Coordinating, string.Empty, "Công an")],
            Online = new OnlineService.Partial(PartialReason.AppearInPerson, "phải ký trước mặt"),
            Proactive = ProactiveLevel.Remind,
            IsNonTerritorial = true,
            ReturnMethods = [new ReturnMethod { Submitted = "ONLINE", Places = ["AT_HOME", "ONLINE"] }],
            ReceivingAddress = "Số 1",
            Links = [new ProcedureLink(ProcedureLinkKind.Replaces, "1.000002", "Cũ")],
            ComponentGroups =
            [
                new ComponentGroup { Name = "Số lượng: 01 bộ" },
                new ComponentGroup { Name = string.Empty, Components = [new DossierComponent { Code = "x", Name = "- Tờ khai", Originals = 1, FormName = "Mẫu 1", HasElectronicForm = true }] },
            ],
        }).ToText();
        text.Should().Contain("\n  Cấp thực hiện: Cấp tỉnh, cấp xã\n").And.Contain("\n  Lần đầu\n  Bước 1 (người nộp hồ sơ)\n  Nộp\n  Nhận\n");
        text.Should().Contain("\n  Cơ quan thực hiện:\n    Sở A\n    Sở B\n  Cơ quan phối hợp: Công an\n");
        text.Should().Contain("\n  Số lượng: 01 bộ\n  Nhóm giấy tờ không đặt tên\n  1. Tờ khai\n     Bản chính: 1 · Bản sao: không ghi\n     Mẫu, ghi chú:\n       Mẫu 1\n       Có biểu mẫu điện tử\n");
        text.Should().Contain("\n  Mức độ: Một phần (phải có mặt)\n  Lý do một phần: phải ký trước mặt\n  Dịch vụ công chủ động: Mức 1: nhắc việc\n  Phi địa giới hành chính: Có\n  Nhận kết quả (khi nộp trực tuyến): Tại nhà, trực tuyến\n");
        text.Should().Contain("15. Địa chỉ tiếp nhận hồ sơ\n  Số 1\n").And.Contain("\n  Thay thế: 1.000002 Cũ\n");
    }

    [Fact]
    public void The_footer_says_which_version_this_is()
    {
        var procedure = Bare with
        {
            Announcement = new AnnouncementReference { Number = "163/QĐ-BTP", SignedOn = Dates.Day("2026-01-16") },
            State = ProcedureState.Updated,
            Validity = new Validity(Dates.Day("2026-03-01"), Dates.Day("2027-02-28")),
        };
        ((ReportBlock.Entries)ProcedureReport.Of(procedure, Language.Vietnamese, "national-2026-07-18").Page.Footer[0]).Values.Should().Equal(
            new ReportBlock.Entry("Mã thủ tục", "1.000001"),
            new ReportBlock.Entry("Quyết định công bố", "163/QĐ-BTP (16/01/2026)"),
            new ReportBlock.Entry("Trạng thái", "Đang áp dụng (đã cập nhật)"),
            new ReportBlock.Entry("Hiệu lực", "từ 01/03/2026 đến hết 28/02/2027"),
            new ReportBlock.Entry("Phiên bản dữ liệu", "national-2026-07-18"));
        ProcedureReport.Of(procedure, Language.English).ToText().Should().EndWith("In force: from 2026-03-01 through 2027-02-28\nData version: Not stated\n");
    }

    [Fact]
    public void Nothing_of_a_record_becomes_markup_or_steers_a_terminal()
    {
        var procedure = Bare with
        {
            Name = "A <script>alert(1)</script> & \"b\"",
            Steps = [new Step("\u001b[31mĐỏ", "một\tdòng\u0007\u202Egnouc\u202C \ud800 \u2028- mục\n\n\n+ mục con")],
            ComponentGroups = [new ComponentGroup { Name = "]]>", Components = [new DossierComponent { Code = "x\" onload=\"", Name = "a'<b>\u0000" }] }],
        };
        var html = ProcedureReport.Of(procedure).ToHtml();
        var page = XDocument.Parse(html);
        page.Descendants(Html + "script").Should().BeEmpty();
        page.Descendants(Html + "h1").Single().Value.Should().Be("A <script>alert(1)</script> & \"b\"");
        page.Descendants(Html + "span").Select(line => (string)line.Attribute("class")! + "|" + line.Value).Should().Contain(["line item|- mục", "line item deep|+ mục con"]);
        var text = ProcedureReport.Of(procedure).ToText();
        text.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
        text.Should().NotContain("\u202E").And.Contain("\uFFFD[31mĐỏ").And.Contain("\n  một dòng\uFFFDgnouc").And.Contain("\n  - mục\n    + mục con\n");
    }

    [Fact]
    public void Lists_that_a_source_has_run_together_get_their_lines_back()
    {
        var text = ProcedureReport.Of(Bare with { Conditions = "Bao gồm: + Giấy A; + Giấy B. - Lưu ý: 2 - 3 bản; tư pháp - hộ tịch" }).ToText();
        text.Should().Contain("\n  Bao gồm:\n    + Giấy A;\n    + Giấy B.\n  - Lưu ý: 2 - 3 bản; tư pháp - hộ tịch\n");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(47)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_is_wider_than_asked_but_for_a_word_that_cannot_be_broken(int width)
    {
        foreach (var procedure in SampleCatalogue.Load().Procedures)
        {
            CheckWidth(procedure, width, Language.English).Should().BeEmpty();
        }
    }

    [Fact]
    public void Lines_say_what_they_are()
    {
        var lines = TextPage.Lines(ProcedureReport.Of(SampleCatalogue.Load().Find("1.001193")).Page, 80);
        lines[0].Kind.Should().Be(TextPage.LineKind.Title);
        lines.Where(line => line.Kind == TextPage.LineKind.Heading).Should().HaveCountGreaterThanOrEqualTo(15).And.OnlyContain(line => char.IsDigit(line.Text[0]));
        var label = lines.First(line => line.Kind == TextPage.LineKind.Label);
        label.Text[..label.LabelLength].Should().Be("  Mã thủ tục:");
        lines.Where(line => line.Kind == TextPage.LineKind.Blank).Should().OnlyContain(line => line.Text.Length == 0);
    }

    [Fact]
    public void Misuse_is_said()
    {
        FluentActions.Invoking(() => ProcedureReport.Of(Bare, width: 19)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("width");
        FluentActions.Invoking(() => ProcedureReport.Of(Bare, (Language)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("language");
        FluentActions.Invoking(() => ProcedureReport.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ReportBlock.Table("x", [new ReportBlock.Column("a", ReportBlock.ColumnKind.Lead)], [["1", "2"]])).Should().Throw<ArgumentException>().WithMessage("*has 2 cells: expected 1*");
        ProcedureReport.Of(Bare).ToHtml().Should().Be(ProcedureReport.Of(Bare).ToHtml());
    }

    [Fact]
    public void All_real_records_keep_every_word_in_both_views()
    {
        var wrong = new List<string>();
        var procedures = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures;
        procedures.Should().HaveCount(SharedData.NationalCount);
        foreach (var procedure in procedures)
        {
            var page = XDocument.Parse(ProcedureReport.Of(procedure).ToHtml());
            var views = new[] { Squeeze(string.Concat(page.Root!.Element(Html + "body")!.DescendantNodes().OfType<XText>().Select(text => text.Value))), Squeeze(ProcedureReport.Of(procedure).ToText()) };
            foreach (var words in Words(procedure).Select(Squeeze).Distinct())
            {
                wrong.AddRange(views.Where(view => !view.Contains(words, StringComparison.Ordinal)).Select(_ => $"{procedure.Code}: {words}"));
            }

            wrong.AddRange(CheckWidth(procedure, 80, Language.Vietnamese));
        }

        wrong.Take(20).Should().BeEmpty();
    }

    private static IEnumerable<string> Words(Procedure procedure) =>
        procedure.Steps.SelectMany(step => new[] { step.Name, step.Description })
            .Concat(procedure.ComponentGroups.SelectMany(group => group.Components.Select(component => component.Name).Append(group.Name)))
            .Concat(procedure.ComponentGroups.SelectMany(group => group.Components).SelectMany(component => component.Forms).Select(form => VietnameseText.ToNfc(form.Name)))
            .Concat(procedure.Channels.Select(channel => channel.Description))
            .Concat(procedure.Channels.SelectMany(channel => channel.Fees).SelectMany(fee => new[] { fee.Description, $"{fee.Amount}" }))
            .Concat(procedure.LegalBases.SelectMany(basis => new[] { basis.Number, basis.Title }))
            .Concat(procedure.Cases.SelectMany(item => new[] { item.Name, item.Code }))
            .Concat(procedure.Results.Select(result => result.Name)).Concat(procedure.Agencies.Select(agency => agency.Name)).Concat(procedure.Subjects.Select(subject => subject.Name))
            .Append(procedure.Conditions).Append(procedure.Name);

    private static IEnumerable<ReportBlock.Section> Sections(Procedure procedure) => ProcedureReport.Of(procedure).Page.Blocks.Cast<ReportBlock.Section>();

    /// <summary>Letters and digits alone: what a view may not lose, whatever it does with lines, dashes and points.</summary>
    private static string Squeeze(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
        {
            letters.Append(c);
        }

        return letters.ToString();
    }

    private static IEnumerable<string> CheckWidth(Procedure procedure, int width, Language language) => ProcedureReport.Of(procedure, language, width: width).ToText().Split('\n')
        .Where(line => line.Length > width && line.TrimStart(' ', '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Contains(' '))
        .Select(line => $"{procedure.Code}: {line}");

    private static Channel Channel(SubmissionMethod method, ProcessingTime time, string value = "", string unit = "") =>
        new() { Method = method, RawMethod = method.ToString(), Time = new StatedTime(time, value, unit) };
}
