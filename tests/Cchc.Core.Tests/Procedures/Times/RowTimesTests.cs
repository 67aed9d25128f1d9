using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Times;

public sealed class RowTimesTests
{
    private static readonly ProcessingTime FiveWorkingDays = new ProcessingTime.WorkingDays(5);

    [Theory]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ", false)]
    [InlineData("Nộp trực tiếp tại Bộ phận Một cửa", false)] // says nothing of time
    [InlineData("05 ngày", true)] // another unit
    [InlineData("07 ngày làm việc", true)]
    [InlineData("Không quá 03 ngày làm việc. Trường hợp phải xác minh thì không quá 05 ngày làm việc", false)] // the time of one of the cases
    [InlineData("- Thẩm định: 03 ngày làm việc; - Trả kết quả: 02 ngày làm việc", false)] // the sum of the steps
    [InlineData("03 ngày làm việc. Vùng xa thì tăng thêm 02 ngày làm việc", false)]
    [InlineData("từ 07 đến 10 ngày làm việc", false)] // not surely read: nothing is claimed
    [InlineData("40 giờ làm việc", false)] // five days of eight hours
    public void A_description_may_contradict_the_fields(string description, bool contradicts)
    {
        var row = Row(FiveWorkingDays, description).ReadRowTimes().Should().ContainSingle().Subject;
        (row.Contradiction is not null).Should().Be(contradicts, row.Contradiction?.En);
        row.Confidence.Should().Be(contradicts ? TimeConfidence.Uncertain : TimeConfidence.Structured);
        row.Field!.Confidence.Should().Be(TimeConfidence.Structured);
        row.Field.Time.Should().Be(FiveWorkingDays);
    }

    [Fact]
    public void A_contradiction_says_what_stands_where()
    {
        var row = Row(FiveWorkingDays, "Không quá 05 ngày").ReadRowTimes()[0];
        row.Contradiction!.Vi.Should().Be("khác đơn vị: trường dữ liệu ghi 5 ngày làm việc, mô tả ghi “Không quá 05 ngày”");
        row.Contradiction.En.Should().Be("another unit: the fields say 5 working days, the description says “Không quá 05 ngày”");
    }

    [Fact]
    public void A_row_without_a_value_is_as_sure_as_its_words()
    {
        var none = new ProcessingTime.NotStated("0 OTHER");
        Row(none, "07 ngày làm việc").ReadRowTimes()[0].Confidence.Should().Be(TimeConfidence.Read);
        Row(none, "từ 03 đến 05 ngày").ReadRowTimes()[0].Confidence.Should().Be(TimeConfidence.Uncertain);
        Row(none, "Nộp trực tuyến").ReadRowTimes()[0].Confidence.Should().Be(TimeConfidence.Unreadable);
        var missing = () => ProcedureTimes.ReadRowTimes(null!);
        missing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_time_in_two_units_beside_another_is_compared_like_any_other() =>
        Row(new ProcessingTime.CalendarDays(30), "1 tháng 10 ngày; trường hợp phức tạp 60 ngày").ReadRowTimes()[0].Contradiction.Should().NotBeNull();

    [Fact]
    public void All_rows_of_the_national_records_fall_into_these_classes()
    {
        var rows = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.SelectMany(procedure => procedure.ReadRowTimes()).ToList();
        rows.GroupBy(row => (Channel: row.Source is TimeSource.OfChannel, row.Confidence)).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(new Dictionary<(bool, TimeConfidence), int>
        {
            [(true, TimeConfidence.Structured)] = SharedData.Either(10047, 707),
            [(true, TimeConfidence.Read)] = SharedData.Either(149, 24),
            [(true, TimeConfidence.Uncertain)] = SharedData.Either(460, 65),
            [(true, TimeConfidence.Unreadable)] = SharedData.Either(876, 59),
            [(false, TimeConfidence.Structured)] = SharedData.Either(4359, 224),
            [(false, TimeConfidence.Unreadable)] = SharedData.Either(223, 26),
        });
        rows.Count(row => row is { Source: TimeSource.OfChannel, Field: not null, Expressions.Count: > 0 }).Should().Be(SharedData.Either(4428, 592));
        rows.Count(row => row.Contradiction is not null).Should().Be(SharedData.Either(294, 17));
        rows.Count(row => row.Contradiction is { } text && text.En.StartsWith("another unit", StringComparison.Ordinal)).Should().Be(SharedData.Either(150, 8));
    }

    private static Procedure Row(ProcessingTime time, string description) => new()
    {
        Code = ProcedureCode.Parse("1.000001"),
        Name = "Thử",
        Channels = [new Channel { Method = SubmissionMethod.InPerson, RawMethod = "DIRECT", Time = new StatedTime(time, "5", "WORKING_DAY"), Description = description }],
    };
}
