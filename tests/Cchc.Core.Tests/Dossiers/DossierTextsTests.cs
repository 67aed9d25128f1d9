using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Letters, lists and tables: what they say, that they fit 80 columns, and that no name breaks them.</summary>
public sealed class DossierTextsTests
{
    // Decomposed letters, an escape sequence, a sign that turns the direction, half a pair, markup, a formula, a word longer than a line, an emoji.
    public const string Odd = "=- Gia\u0302\u0301y \u001b[31m<b>che\u0301t</b>\u202e,\ud800 \"x\"\r\n\u00a0; 😀";

    private static readonly SupplementLetter Details = new()
    {
        Date = Dates.Day("2026-09-03"), Applicant = "Nguyễn Thị A", ProcedureName = "Đăng ký khai sinh", Agency = "UBND PHƯỜNG CAM ĐƯỜNG", Desk = "Bộ phận Tiếp nhận và Trả kết quả", Place = "Lào Cai", Number = "12/YC", Official = "Trần Văn B",
    };

    [Fact]
    public void The_letter_says_everything_once()
    {
        var text = Details.ToText(SupplementRequest.Of(Incomplete));
        text.Should().ContainAll("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Tiếp nhận hồ sơ của: Nguyễn Thị A", "NGƯỜI HƯỚNG DẪN", "Mã hồ sơ: H15.50.05.13-261008-0975", "1    | Tờ khai đăng ký khai sinh theo mẫu.          |", "2    | Một trong 3 loại giấy tờ sau", "a) Giấy chứng sinh.", "c) Giấy cam đoan", "Nộp: 02 bản sao.", "(1) Có ủy quyền",
            "Lào Cai, ngày 03 tháng 9 năm 2026", "Điều 16 Luật Hộ tịch số 60/2014/QH13", "(khoản 1 Điều 17 Nghị định", "Lý do:\n- mục 1", ": chưa có trong hồ sơ.");
        text.Should().NotContainAny("nơi cư trú", "Biên bản", "kèm bản chính", "tính lại từ đầu");
        (Details with { TimeWasRunning = true }).ToText(SupplementRequest.Of(Incomplete)).Should().Contain("tính lại từ đầu");
        var birth = (Details with { ClockRules = DossierClockRules.BirthGroup }).ToText(SupplementRequest.Of(Incomplete));
        birth.Should().Contain("Thời hạn bổ sung: 7 ngày làm việc").And.NotContain("tính lại từ đầu");
        Details.ToText(SupplementRequest.Of(Complete)).Should().Contain("Không cần bổ sung").And.NotContain("Đề nghị");
        Details.ToText(SupplementRequest.Of(Incomplete), Language.English).Should().Contain("One of the following 3").And.Contain("Submit: 2 copies.").And.Contain("Only if: “Does someone else register by");
    }

    [Theory]
    [InlineData("2026-02-05", "ngày 05 tháng 02 năm 2026")]
    [InlineData("2026-03-15", "ngày 15 tháng 3 năm 2026")]
    public void Days_and_the_first_two_months_have_two_digits(string date, string text) =>
        (Details with { Date = Dates.Day(date) }).ToText(SupplementRequest.Of(Incomplete)).Should().Contain(text);

    [Fact]
    public void The_note_on_copies_stands_only_beside_plain_copies()
    {
        string Letter(PaperForms forms)
        {
            var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("a", forms: forms)]);
            return Details.ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier()))).Replace("\n", " ", StringComparison.Ordinal);
        }

        Letter(PaperForms.AnyCopy).Should().Contain("Nơi chỉ ghi “bản sao”");
        Letter(PaperForms.CertifiedCopy).Should().NotContain("Nơi chỉ ghi");
        Letter(PaperForms.Original | PaperForms.PlainCopy).Should().NotContain("Nơi chỉ ghi");
    }

    [Fact]
    public void A_reason_names_no_form_that_the_applicant_cannot_bring()
    {
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("a", forms: PaperForms.Original | PaperForms.Data)]);
        DossierCheck.Of(rules, new Dossier()).Components[0].Reason.Vi.Should().StartWith("thiếu 01 bản chính").And.NotContain("dữ liệu");
    }

    [Fact]
    public void Receipts_letters_and_statistics_know_an_identifier_in_any_form()
    {
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("giấy-tờ") with { Replacements = [new ComponentRule.Replacement("CSDL", "NĐ 224/2026/NĐ-CP", new Condition.Any([]))] }]);
        var dossier = new Dossier { Items = [Item(" gia\u0302\u0301y-tơ\u0300", PaperForms.Original)] };
        var result = DossierCheck.Of(rules, dossier);
        result.UnlistedItems.Should().BeEmpty();
        ReceiptList.Of(rules, dossier).Rows.Single().IsKnown.Should().BeTrue();
        DossierStatistics.Of([new DossierObservation { First = result }]).Procedures.Single().Components.Single().BroughtDespiteData.Should().Be(1);
    }

    [Fact]
    public void The_receipt_counts_originals_and_copies()
    {
        var list = ReceiptList.Of(Rules, new Dossier
        {
            Items =
            [
                Item("la", PaperForms.PlainCopy) with { Name = "Đơn xin xác nhận" }, Item("ho-chieu", PaperForms.Original) with { IsDigitised = true }, Item("to-khai", PaperForms.ElectronicForm) with { IsSigned = true },
                Item("van-ban-uy-quyen", PaperForms.CertifiedCopy), Item("van-ban-uy-quyen", PaperForms.CertifiedCopy, 2), Item("anh", PaperForms.Photograph, 4) with { Name = "Ảnh 4x6" }, Item("giay-chung-sinh", PaperForms.Data) with { IsReused = true },
                Item("cam-doan", PaperForms.Original, 0),
            ],
        });
        list.Rows.Select(row => (row.Number, row.Component, row.Originals, row.Copies, row.Count)).Should().Equal((1, "to-khai", 1, 0, 1), (2, "giay-chung-sinh", 0, 0, 1), (3, "van-ban-uy-quyen", 0, 3, 3), (4, "ho-chieu", 1, 0, 1), (5, "", 0, 1, 1), (6, "", 0, 0, 4));
        list.Rows[3].IsPresented.Should().BeTrue();
        list.ToText().Should().ContainAll("đã số hóa", "tái sử dụng", "ký số", "4 ảnh", "Cộng");
        ReceiptCsvWriter.Write(list).Should().StartWith("\uFEFFnumber,component,").And.Contain("1,to-khai,Tờ khai đăng ký khai sinh theo mẫu,ElectronicForm,1,1,0,true,false,false,false,true\r\n").And.Contain("6,,Ảnh 4x6,Photograph,4,0,0,false,false,false,false,false\r\n");
        ReceiptList.Of(Rules, new Dossier()).Rows.Should().BeEmpty();
        ReceiptList.Of(Rules, new Dossier { Items = [Item("x", PaperForms.PlainCopy, int.MaxValue), Item("x", PaperForms.PlainCopy, int.MaxValue)] }).Rows.Single().Count.Should().Be(int.MaxValue);
    }

    [Fact]
    public void A_citizen_reads_what_to_bring_show_and_leave_at_home()
    {
        var list = CitizenList.Of(Rules);
        list.Submit.Should().HaveCount(2);
        list.Present.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("ho-chieu");
        list.Conditional.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Equal("bien-ban", "van-ban-uy-quyen");
        list.NotNeeded.Single().Rule.Should().Be(Residence);
        list.Questions.Should().Equal(Abandoned, Proxy);
        list.ToText().Should().ContainAll("CẦN MANG THEO ĐỂ XUẤT TRÌNH", "Xuất trình: 01 bản (bản chính", "dữ liệu đã có trong Cơ sở dữ liệu quốc gia về\n  dân cư", "Chỉ khi: “Trẻ có bị bỏ rơi không?” – có.");

        var known = CitizenList.Of(Rules, Facts.None.With("bi-bo-roi", new FactValue.YesNo(true)).With("uy-quyen", new FactValue.YesNo(false)));
        known.Submit.SelectMany(need => need.Papers).Select(paper => paper.Rule.Id).Should().Contain("bien-ban").And.NotContain("van-ban-uy-quyen");
        (known.Conditional.Count, known.Questions.Count).Should().Be((0, 0));
    }

    [Fact]
    public void Conditions_are_said_in_words_without_what_is_known()
    {
        var age = new FactQuestion.OfNumber("tuoi", new("Bao nhiêu tuổi?", "What age?"), 0, 130, "tuổi");
        var home = new FactQuestion.OfChoice("o", new("Nơi ở?", "Which home?"), [new("thue", new("Nhà thuê", "Rented")), new("rieng", new("Nhà riêng", "Own"))]);
        var condition = new Condition.All([
            new Condition.Is("bi-bo-roi", new FactValue.YesNo(true)), new Condition.Any([new Condition.Between("tuoi", 14, null), new Condition.Not(new Condition.Is("uy-quyen", new FactValue.YesNo(true)))]), new Condition.Not(new Condition.Is("o", new FactValue.Choice("thue"))),
        ]);
        var rules = DossierRules.Build(Birth, [Form with { Condition = condition }], questions: [Abandoned, Proxy, age, home]);
        var when = CitizenList.Of(rules, Facts.None.With("bi-bo-roi", new FactValue.YesNo(true))).Conditional.Single();
        when.When!.Vi.Should().Be("(“Bao nhiêu tuổi?” – từ 14 tuổi trở lên hoặc “Có ủy quyền cho người khác đi đăng ký không?” – không) và không phải (“Nơi ở?” – Nhà thuê)");
        when.When.En.Should().Contain("14 tuổi or more").And.Contain("not (“Which home?” – Rented)");
        when.OpenFacts.Should().Equal("tuoi", "uy-quyen", "o");
    }

    [Fact]
    public void No_name_breaks_a_letter_a_list_or_a_table()
    {
        foreach (var name in new[] { Odd, new string('w', 300), new string('\u4e2d', 300), "a" + new string('\u0300', 500), string.Concat(Enumerable.Repeat("😀", 100)), "\u200b\u0000", string.Empty })
        {
            var title = PlainLine.Of(name).Length > 0 ? name : "-"; // rules without a name are refused
            var paper = Rule("p", title, 2, PaperForms.Original | PaperForms.CertifiedCopy) with { LegalBasis = name, Source = new RuleSource.Inferred(name) };
            var other = Rule("q", title, 1, PaperForms.AnyCopy) with { Source = new RuleSource.Curated(name), Necessity = Necessity.WhereApplicable };
            var group = new RequirementGroup { Id = "g", Name = name, AtLeast = 1, Members = ["p", "q"], Source = new RuleSource.Curated(name) };
            var rules = DossierRules.Build(Birth, [paper, other], [group], sets: 3);
            var result = Result(rules, RequirementState.Missing, [Of(paper, RequirementState.Missing), Of(other, RequirementState.NotRequired)], [new GroupResult { Group = group, State = RequirementState.Missing, Wanted = 1, Reason = new(name + ".", name + ".") }])
                with { Dossier = new Dossier { Code = name, Items = [Item("p", PaperForms.Scan, 3) with { Name = name, IsSigned = true, IsReused = true, IsDigitised = true }, Item(name, PaperForms.AnyCopy)] } };
            var letter = new SupplementLetter { Date = Dates.Day("2026-09-03"), Agency = name, Applicant = name, Desk = name, DossierCode = name, Number = name, Official = name, Place = name, ProcedureName = name };
            var receipt = ReceiptList.Of(rules, result.Dossier);
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                foreach (var text in new[] { letter.ToText(SupplementRequest.Of(result), language), receipt.ToText(language), CitizenList.Of(rules).ToText(name, language) })
                {
                    text.Split('\n').Should().OnlyContain(line => PlainLine.Width(line) <= 80 && !line.EndsWith(' '));
                    text.Should().Match(value => value.All(c => c == '\n' || (!char.IsControl(c) && c != '\u202e' && c != '\u200b')));
                    text.Should().Match(value => !value.Contains('\ud800') && !value.Contains("a\u0302\u0301"));
                }
            }

            var csv = ReceiptCsvWriter.Write(receipt);
            csv.Split("\r\n").Should().HaveCount(receipt.Rows.Count + 2);
            csv.Should().NotContain("\n=").And.NotContain(",=").And.NotContain("\u001b");
        }

        PlainLine.Of(Odd).Should().Be("=- Giấy [31m<b>chét</b>,\ufffd \"x\" ; 😀");
    }
}
