using Cchc.Core.OpenXml.Forms;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Forms;

public sealed class OfficialFormTests
{
    [Theory]
    [InlineData(FormKind.Apology, 2025, 9, 14, "04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", FormPaperSize.A5)]
    [InlineData(FormKind.Apology, 2025, 9, 15, "04", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", FormPaperSize.A4)]
    [InlineData(FormKind.ControlSheet, 2025, 9, 14, "05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", FormPaperSize.A5)]
    [InlineData(FormKind.ControlSheet, 2025, 9, 15, "06", "Phiếu kiểm soát quá trình giải quyết hồ sơ", FormPaperSize.A4)]
    [InlineData(FormKind.Register, 2024, 1, 1, "06", "Sổ theo dõi hồ sơ", FormPaperSize.A4Landscape)]
    [InlineData(FormKind.Register, 2026, 1, 1, "07", "Sổ theo dõi hồ sơ", FormPaperSize.A4Landscape)]
    [InlineData(FormKind.Stop, 2026, 1, 1, "05", "Thông báo dừng giải quyết hồ sơ", FormPaperSize.A4)]
    public void The_day_chooses_the_regulation(FormKind kind, int year, int month, int day, string number, string title, FormPaperSize paper)
    {
        var form = OfficialForm.On(kind, new LocalDate(year, month, day));
        (form.Number, form.Title, form.Paper).Should().Be((number, title, paper));
    }

    [Fact]
    public void There_are_seven_forms_since_15_9_2025_and_six_before() =>
        OfficialForm.All.GroupBy(form => form.Regulation).Select(forms => forms.Count()).Should().Equal(7, 6);

    [Fact]
    public void Forms_05_and_07_of_2025_are_marked_as_not_compared() =>
        OfficialForm.All.Where(form => !form.IsComparedWithOfficialLayout).Select(form => (form.Number, form.Regulation))
            .Should().Equal(("05", "Thông tư số 03/2025/TT-VPCP"), ("07", "Thông tư số 03/2025/TT-VPCP"));

    [Fact]
    public void A_form_that_was_not_there_is_an_error_with_its_day()
    {
        var stop = () => OfficialForm.On(FormKind.Stop, new LocalDate(2024, 5, 6));
        stop.Should().Throw<ArgumentException>().WithMessage("*Stop*2024-05-06*2025-09-15*");
        var old = () => OfficialForm.On(FormKind.Receipt, new LocalDate(2010, 1, 1));
        old.Should().Throw<ArgumentException>().WithMessage("*2010-01-01*");
        var kind = () => OfficialForm.On((FormKind)9, new LocalDate(2026, 1, 1));
        kind.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Fields_have_Vietnamese_names_and_tables_their_columns()
    {
        foreach (var form in OfficialForm.All)
        {
            form.Fields.Should().OnlyHaveUniqueItems(field => field.Name);
            form.Fields.Where(field => field.Table is not null).Select(field => field.Table).Distinct().Should().Equal(form.Fields.Where(field => field.IsTable).Select(field => field.Name));
            form.Fields.Should().OnlyContain(field => field.Vietnamese.Length > 0);
        }

        OfficialForm.All[0].Fields.Should().Contain(new FormField("components", "thành phần hồ sơ", IsTable: true));
        OfficialForm.All[0].ToString().Should().Be("Mẫu số 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Thông tư số 03/2025/TT-VPCP)");
    }
}
