using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Dossiers.HandMade;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>The records of a dossier: equal when all parts are, never changed behind their owner, the same text in any culture.</summary>
public sealed class DossierRecordsTests
{
    private const string Mark = "\uFEFF";
    private const string Header = Mark + "number,component,name,form,count,originals,copies,isKnown,isPresented,isDigitised,isReused,isSigned\r\n";

    [Fact]
    public void An_item_is_equal_to_one_with_the_same_parts()
    {
        var item = Item("to-khai", PaperForms.Scan, 2);
        item.Should().Be(Item("to-khai", PaperForms.Scan, 2));
        DossierItem[] others =
        [
            item with { Component = "x" }, item with { Name = "x" }, item with { Form = PaperForms.Data }, item with { Count = 3 },
                item with { IsDigitised = true },
            item with { IsReused = true }, item with { IsSigned = true },
        ];
        others.Should().NotContain(item).And.OnlyHaveUniqueItems();
        using var scope = new CultureScope("de-DE");
        (item with { Count = 1234567 }).ToString().Should().Be(
            "DossierItem { Component = to-khai, Name = , Form = Scan, Count = 1234567, IsDigitised = False, IsReused = False, IsSigned = False }");
    }

    [Fact]
    public void Dossiers_with_equal_items_and_facts_are_equal_and_keep_their_items()
    {
        List<DossierItem> items = [Item("a", PaperForms.Scan)];
        var dossier = new Dossier { Items = items, Facts = Facts.None.With("a", new FactValue.Number(1)) };
        items.Clear();
        dossier.Items.Should().ContainSingle();
        dossier.Should().Be(new Dossier { Items = [Item("a", PaperForms.Scan)], Facts = Facts.None.With("a", new FactValue.Number(1.0m)) });
        dossier.GetHashCode().Should().Be(new Dossier { Items = [Item("a", PaperForms.Scan)],
            Facts = Facts.None.With("a", new FactValue.Number(1.0m)) }.GetHashCode());
        (dossier with { Items = [Item("a", PaperForms.Scan), Item("a", PaperForms.Scan)] }).Should().NotBe(dossier);
        (dossier with { IsOnline = true }).Should().NotBe(dossier);
    }

    [Fact]
    public void A_list_that_is_null_is_refused_wherever_it_is_given()
    {
        FluentActions.Invoking(() => new Dossier { Items = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Form with { Pieces = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Form with { Replacements = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OneOf with { Members = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Of(Form, RequirementState.Unknown) with { OpenFacts = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Incomplete with { Components = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ReceiptList { Rows = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new DossierDraft { Answers = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Results_and_rules_are_equal_by_their_parts_and_their_texts_have_no_culture()
    {
        using var scope = new CultureScope("vi-VN");
        var result = Of(Form, RequirementState.Excess) with { ExcessPieces = 12345 };
        result.Should().Be(Of(Form, RequirementState.Excess) with { ExcessPieces = 12345 });
        result.ToString().Should().Contain("ExcessPieces = 12345").And.Contain("State = Excess");
        (result with { IsBroughtDespiteData = true }).Should().NotBe(result);
        Form.Should().Be(Form with { Pieces = [new RequiredPieces(1, PaperForms.AnyForm)] });
        (Form with { Doubt = new("a", "b") }).Should().NotBe(Form);
        (OneOf with { AtLeast = 12345 }).ToString().Should().Contain("AtLeast = 12345").And.Contain("Members = [giay-chung-sinh, nguoi-lam-chung, cam-doan]");
        RuleSource.Stated.Instance.Should().Be(RuleSource.Stated.Instance with { });
        new RuleSource.Inferred("x").Should().NotBe(new RuleSource.Curated("x")).And.Be(new RuleSource.Inferred("x"));
        new ComponentRule.Replacement("a", "b", Condition.Always).Should().Be(new ComponentRule.Replacement("a", "b", new Condition.All([])));
    }

    [Fact]
    public void A_number_of_supplement_requests_is_not_negative_and_may_be_unknown()
    {
        new DossierObservation { First = Complete }.SupplementRequests.Should().BeNull();
        new DossierObservation { First = Complete, SupplementRequests = 0 }.SupplementRequests.Should().Be(0);
        FluentActions.Invoking(() => new DossierObservation { First = Complete, SupplementRequests = -1 }).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The number of supplement requests must be 0 or more.*");
    }

    [Fact]
    public void Requests_are_counted_after_corrections_that_are_known_by_then()
    {
        DossierEvent[] events =
        [
            new DossierEvent.Received { Id = "a", At = Dates.Moment("2026-09-07T09:00") },
            new DossierEvent.SupplementRequested { Id = "b", At = Dates.Moment("2026-09-08T09:00"), Content = "x" },
            new DossierEvent.Supplemented { Id = "c", At = Dates.Moment("2026-09-09T09:00") },
            new DossierEvent.SupplementRequested { Id = "d", At = Dates.Moment("2026-09-10T09:00"), Content = "y" },
            new DossierEvent.Correction { Id = "e", At = Dates.Moment("2026-09-11T09:00"), Of = "d" },
        ];
        DossierObservation.Of(Complete, events, Dates.Moment("2026-09-10T10:00")).SupplementRequests.Should().Be(2, "the correction is not known yet");
        DossierObservation.Of(Complete, events, Dates.Moment("2026-09-11T10:00")).SupplementRequests.Should().Be(1);
        DossierObservation.Of(Complete, [], Dates.Moment("2026-09-11T10:00")).SupplementRequests.Should().Be(0);
        FluentActions.Invoking(() => DossierObservation.Of(Complete, [events[0], events[0]], Dates.Moment("2026-09-11T10:00")))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DossierObservation.Of(null!, events, Dates.Moment("2026-09-11T10:00")))
            .Should().Throw<ArgumentNullException>().WithParameterName("first");
        FluentActions.Invoking(() => DossierObservation.Of(Complete, null!, Dates.Moment("2026-09-11T10:00")))
            .Should().Throw<ArgumentNullException>().WithParameterName("events");
    }

    [Theory]
    [InlineData("2018-06-20", false, "")]
    [InlineData("2018-06-20", true, "")]
    [InlineData("2018-06-21", false, "khoản 3 Điều 15 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2018-06-21", true, "điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2025-06-30", false, "khoản 3 Điều 15 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("2025-07-01", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2025-07-01", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2026-08-04", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("2026-08-05", true, "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)")]
    [InlineData("2026-08-05", false, "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP")]
    public void The_article_of_a_supplement_request_changes_on_the_day_a_decree_takes_effect(string received, bool isOnline, string article)
    {
        SupplementBasis.Of(DossierClockRules.OneStop, Dates.Day(received), isOnline).Should().Be(article);
        SupplementBasis.Of(DossierClockRules.OneStop, Dates.Day(received).WithCalendar(CalendarSystem.Julian), isOnline)
            .Should().Be(article, "a day is a day in any calendar");
    }

    [Fact]
    public void A_basis_needs_its_rules() => FluentActions.Invoking(() => SupplementBasis.Of(null!, Dates.Day("2026-01-01"), false))
        .Should().Throw<ArgumentNullException>().WithParameterName("rules");

    [Fact]
    public void A_receipt_adds_equal_items_and_leaves_out_those_of_no_count()
    {
        var list = ReceiptList.Of(Rules, new Dossier
        {
            Items =
            [
                Item("ho-chieu", PaperForms.Original, int.MaxValue), Item("la", PaperForms.Data) with { Name = "1. Ảnh, thẻ;" },
                    Item("to-khai", PaperForms.ElectronicForm),
                Item("ho-chieu", PaperForms.Original, int.MaxValue), Item("ho-chieu", PaperForms.Scan, 0), Item("ho-chieu", PaperForms.Scan, -5),
            ],
        });
        list.Rows.Select(row => (row.Number, row.Component, row.Count, row.Originals, row.Copies)).Should().Equal(
            (1, "to-khai", 1, 1, 0), (2, "ho-chieu", int.MaxValue, int.MaxValue, 0), (3, "", 1, 0, 0));
        ReceiptCsvWriter.Write(list).Should().Be(Header
            + "1,to-khai,Tờ khai đăng ký khai sinh theo mẫu,ElectronicForm,1,1,0,true,false,false,false,false\r\n"
            + "2,ho-chieu,Hộ chiếu hoặc thẻ căn cước,Original,2147483647,2147483647,0,true,true,false,false,false\r\n"
            + "3,,\"Ảnh, thẻ\",Data,1,0,0,false,false,false,false,false\r\n");
    }

    [Theory]
    [InlineData(PaperForms.Original, 3, 0)]
    [InlineData(PaperForms.DigitalOriginal, 3, 0)]
    [InlineData(PaperForms.PaperForm, 3, 0)]
    [InlineData(PaperForms.ElectronicForm, 3, 0)]
    [InlineData(PaperForms.PlainCopy, 0, 3)]
    [InlineData(PaperForms.CopyWithOriginal, 0, 3)]
    [InlineData(PaperForms.CertifiedCopy, 0, 3)]
    [InlineData(PaperForms.RegisterCopy, 0, 3)]
    [InlineData(PaperForms.Scan, 0, 3)]
    [InlineData(PaperForms.Data, 0, 0)]
    [InlineData(PaperForms.Photograph, 0, 0)]
    public void A_row_counts_originals_or_copies_by_its_form(PaperForms form, int originals, int copies)
    {
        var row = new ReceiptList.Row { Number = 1, Component = "a", Name = "A", Form = form, Count = 3, IsKnown = true };
        (row.Originals, row.Copies).Should().Be((originals, copies));
    }

    [Fact]
    public void An_empty_receipt_is_a_heading_alone()
    {
        ReceiptCsvWriter.Write(ReceiptList.Of(Rules, new Dossier())).Should().Be(Header);
        FluentActions.Invoking(() => ReceiptCsvWriter.Write(null!)).Should().Throw<ArgumentNullException>().WithParameterName("list");
        FluentActions.Invoking(() => ReceiptList.Of(null!, new Dossier())).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => ReceiptList.Of(Rules, null!)).Should().Throw<ArgumentNullException>().WithParameterName("dossier");
        FluentActions.Invoking(() => DossierStatisticsWriter.WriteCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("statistics");
    }

    [Theory]
    [InlineData("")]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    public void A_receipt_of_a_hostile_name_is_no_formula_in_any_culture(string culture)
    {
        using var scope = new CultureScope(culture);
        var rules = DossierRules.Build(Birth, [Rule("=1", "@cmd|' /C calc'!A0", 1, PaperForms.Scan)]);
        ReceiptCsvWriter.Write(ReceiptList.Of(rules, new Dossier { Items = [Item("=1", PaperForms.Scan, 1234)] })).Should().Be(
            Header + "1,'=1,'@cmd|' /C calc'!A0,Scan,1234,0,1234,true,false,false,false,false\r\n");
    }
}
