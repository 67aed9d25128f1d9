using System.Text;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Exchange.Costs;

/// <summary>Each finding of a file of costs by its smallest input, with its line, its identifier and both texts.</summary>
public class CostFileFindingTests
{
    private const string Head = "{\"format\":\"cchc-cost/1\",\"procedure\":\"1.001193\",\"name\":\"Khai sinh\",\"year\":2025,\"currency\":\"VND\",\n";

    [Fact]
    public void An_empty_file_is_no_JSON() =>
        Plan(string.Empty).Should().Equal(Error("060", "c.json:1", "tệp rỗng, không phải JSON hợp lệ", "the file is empty: not valid JSON"));

    [Fact]
    public void A_damaged_file_is_told_the_line_and_the_byte() =>
        Plan(Head + "\"note\":NaN}").Should().Equal(Error("060", "c.json:2",
            "không phải JSON hợp lệ tại byte thứ 8 của dòng (…\"note\":NaN}…), hoặc lồng quá 12 tầng",
            "not valid JSON at byte 8 of the line (…\"note\":NaN}…), or nested more than 12 levels deep"));

    [Fact]
    public void UTF_16_is_told_to_be_saved_as_UTF_8() =>
        CostPlanReader.Read(new MemoryStream([0xFF, 0xFE, 0x7B, 0x00]), "c.json").Findings.Should().Equal(
            Error("060", "c.json:1", "tệp ghi bằng UTF-16: hãy lưu lại bằng UTF-8", "the file is UTF-16: save it as UTF-8"));

    [Fact]
    public void Four_mebibytes_are_read_and_one_byte_more_is_not()
    {
        var most = Head + "\"activities\":[]}";
        CostPlanReader.Read(Bytes(most.PadRight(CostPlanReader.LargestFile)), "c.json").Findings.Should().BeEmpty();
        Plan(most.PadRight(CostPlanReader.LargestFile + 1)).Should().Equal(
            Error("061", "c.json:1", "tệp lớn hơn 4194304 byte", "the file is larger than 4194304 bytes"));
    }

    [Fact]
    public void Another_format_is_quoted() =>
        Plan("{\n\"format\":\"cchc-cost/2\"}").Should().Equal(Error("062", "c.json:2",
            "gặp \"cchc-cost/2\", cần \"format\": \"cchc-cost/1\"", "found \"cchc-cost/2\", expected \"format\": \"cchc-cost/1\""));

    [Fact]
    public void An_unknown_member_is_told_which_are_known() =>
        Measure("\"kind\":\"abolishProcedure\",\"legalBasis\":{\"text\":\"NQ\",\n\"clause\":1}").Should().Equal(
            Error("063", "c.json:3 (m)", "không có mục \"clause\"; cần text, article", "unknown member \"clause\"; expected text, article"));

    [Theory]
    [InlineData("\"oneOff\":1", "oneOff: cần true hoặc false, gặp 1", "oneOff: expected true or false, found 1")]
    [InlineData("\"note\":[]", "note: cần chuỗi, gặp […]", "note: expected a string, found […]")]
    [InlineData("\"income\":\"x\"", "income: cần một đối tượng, gặp \"x\"", "income: expected an object, found \"x\"")]
    [InlineData("\"hours\":true", "hours: cần số như “3.5”, phân số như \"1/6\" hoặc khoảng {\"low\", \"likely\", \"high\"}, gặp true",
        "hours: expected a number such as 3.5, a fraction such as \"1/6\" or a range {\"low\", \"likely\", \"high\"}, found true")]
    public void A_value_of_the_wrong_type_is_quoted(string member, string vi, string en) => Activity(member)
        .Should().Equal(Error("064", "c.json:2 (1.1)", vi, en));

    [Theory]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("2025.5")]
    public void A_year_is_a_whole_number_from_1_to_9999(string year) =>
        Plan("{\"format\":\"cchc-cost/1\",\"procedure\":\"1\",\"name\":\"A\",\"currency\":\"VND\",\"activities\":[],\n\"year\":" + year + "}").Should().Equal(
            Error("065", "c.json:2", $"year: cần số nguyên từ 1 đến 9999, gặp {year}", $"year: expected a whole number from 1 to 9999, found {year}"));

    [Fact]
    public void A_number_of_too_many_digits_is_refused() =>
        Activity("\"hours\":1e400").Should().Equal(Error("065", "c.json:2 (1.1)",
            "hours: số 1e400 quá lớn hoặc quá dài", "hours: the number 1e400 is too large or too long"));

    [Fact]
    public void An_unknown_word_is_told_which_are_known() =>
        Plan(Head + "\"activities\":[{\"id\":\"a\",\"name\":\"x\",\"kind\":\"other\",\"payer\":\"dog\"}]}").Should().Equal(Error("066", "c.json:2 (a)",
            "payer: không có \"dog\"; cần individual, enterprise, official", "payer: unknown \"dog\"; expected individual, enterprise, official"));

    [Fact]
    public void What_stands_twice_is_told_its_first_line()
    {
        const string income = "{\"payer\":\"official\",\"value\":1,\"year\":2025,\"series\":\"s\",\"source\":\"q\"}";
        Plan(Head + "\"activities\":[],\"incomes\":[" + income + ",\n" + income + "]}").Should().Equal(Error("067", "c.json:3",
            "incomes: payer \"official\" lặp lại, đã có ở dòng 2", "duplicate payer \"official\" of incomes, first on line 2"));
        const string activity = "\"name\":\"x\",\"kind\":\"other\",\"payer\":\"official\"}";
        Plan(Head + "\"activities\":[{\"id\":\"ạ\"," + activity + ",\n{\"id\":\"a\u0323\"," + activity + "]}").Should().Equal(
            Error("067", "c.json:3 (ạ)", "mã \"ạ\" lặp lại, đã có ở dòng 2", "duplicate id \"ạ\", first on line 2"));
    }

    [Fact]
    public void A_member_stands_once() =>
        Plan(Head + "\"activities\":[],\n\"year\":2025}").Should().Equal(Error("068", "c.json:3", "mục \"year\" lặp lại", "duplicate member \"year\""));

    [Theory]
    [InlineData("")]
    [InlineData(",\"kind\":null")]
    [InlineData(",\"kind\":\" \\u00A0\"")]
    public void What_is_left_out_null_or_blank_is_missing(string kind) =>
        Plan(Head + "\"activities\":[{\"id\":\"a\",\"name\":\"x\",\"payer\":\"official\"" + kind + "}]}").Should().Equal(
            Error("069", "c.json:2 (a)", "kind: thiếu hoặc rỗng", "kind: missing or empty"));

    [Theory]
    [InlineData("dropComponent", "\"activities\":[]", "activities")]
    [InlineData("fileOnline", "\"share\":0.5", "from")]
    [InlineData("fileOnline", "\"from\":[\"1\"]", "share")]
    [InlineData("shorterTask", "\"activities\":[\"1\"]", "hours")]
    [InlineData("lowerFee", "\"activities\":[\"1\"]", "fees")]
    [InlineData("rarer", "\"activities\":[\"1\"]", "timesPerYear")]
    [InlineData("fewerSubjects", "\"activities\":[\"1\"]", "subjectsPerYear")]
    [InlineData("shorterProcessing", "\"description\":\"x\"", "cases")]
    [InlineData("shorterProcessing", "\"cases\":[]", "cases")]
    public void A_measure_without_what_its_kind_needs_is_never_passed_over(string kind, string members, string missing) =>
        Measure($"\"kind\":\"{kind}\",{members}").Should().Equal(Error("069", "c.json:2 (m)", missing + ": thiếu hoặc rỗng", missing + ": missing or empty"));

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_are_refused() =>
        Plan(Head + "\"activities\":[],\n\"agency\":\"Sở\\u202E A\"}").Should().Equal(Error("070", "c.json:3",
            "agency: có ký tự điều khiển hoặc ký tự đảo chiều chữ", "agency: has control characters, or ones that turn the direction of writing"));

    [Theory]
    [InlineData("60%", "tỷ lệ viết bằng số: 0.6", "write a share as a number: 0.6")]
    [InlineData("1,5", "viết số với dấu chấm thập phân, không có dấu phân nhóm: “3.5”", "write numbers with a decimal point and no separator of thousands: 3.5")]
    [InlineData("1.500", "không rõ là 1500 hay số thập phân; viết số không có dấu phân nhóm: 1500, hoặc với dấu chấm thập phân và số chữ số khác 3",
        "it may be 1500 or a decimal number; write 1500 without separators of thousands, or a decimal point with other than three digits")]
    [InlineData("2", "viết số không có dấu nháy: 2", "write a number without quotation marks: 2")]
    [InlineData("hai", "viết số như “3.5”", "write a number such as 3.5")]
    public void A_text_that_is_no_number_is_told_how_to_write_it(string text, string vi, string en) =>
        Activity($"\"hours\":\"{text}\"").Should().Equal(
            Error("071", "c.json:2 (1.1)", $"hours: \"{text}\" không phải phân số như \"1/6\"; {vi}",
                $"hours: \"{text}\" is not a fraction such as \"1/6\"; {en}"));

    [Fact]
    public void A_range_out_of_order_is_quoted() =>
        Activity("\"fees\":{\"low\":3,\"likely\":\"5/2\",\"high\":4}").Should().Equal(Error("072", "c.json:2 (1.1)",
            "fees: cần low ≤ likely ≤ high, gặp 3, 2.5, 4", "fees: expected low ≤ likely ≤ high, found 3, 2.5, 4"));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("1/7/2026")]
    [InlineData("2026-7-1")]
    public void A_date_that_does_not_exist_is_told_how_one_is_written(string date) =>
        Measure($"\"kind\":\"abolishProcedure\",\"inForceFrom\":\"{date}\"").Should().Equal(Error("075", "c.json:2 (m)",
            $"inForceFrom: \"{date}\" không phải ngày hợp lệ; cần, ví dụ, \"2026-07-01\"",
            $"inForceFrom: \"{date}\" is not a valid date; expected, for example, \"2026-07-01\""));

    [Fact]
    public void The_29th_of_February_of_a_leap_year_is_a_date()
    {
        const string measure = "{\"id\":\"m\",\"kind\":\"abolishProcedure\",\"inForceFrom\":\"2024-02-29\"}";
        var file = CostPlanReader.Read(Bytes(Head + "\"activities\":[],\"plan\":{\"measures\":[" + measure + "]}}"), "c");
        file.Value!.Plan!.Measures.Should().Equal(new SimplificationMeasure.AbolishProcedure { Id = "m", InForceFrom = new LocalDate(2024, 2, 29) });
    }

    [Fact]
    public void A_processing_time_that_cannot_be_read_is_told_how_one_is_written()
    {
        Measure("\"kind\":\"shorterProcessing\",\"cases\":[{\"before\":\"lâu\",\"after\":\"5 ngày\"}]").Should().Contain(Error("076", "c.json:2 (m)",
            "before: \"lâu\" không phải thời hạn; cần, ví dụ, \"5 ngày làm việc\", \"8 giờ làm việc\", \"30 ngày\"",
            "before: \"lâu\" is not a valid processing time; expected, for example, \"5 ngày làm việc\", \"8 giờ làm việc\", \"30 ngày\""));
        Measure("\"kind\":\"shorterProcessing\",\"cases\":[{\"before\":[],\"after\":\"5 ngày\"}]").Should().Contain(Error("076", "c.json:2 (m)",
            "before: các bước phải là độ dài thời gian, ít nhất một", "before: stages must be lengths of time, at least one"));
    }

    [Fact]
    public void A_file_has_a_plan_or_a_sheet_after() =>
        Plan(Head + "\"activities\":[],\"after\":{\"activities\":[]},\n\"plan\":{\"measures\":[]}}").Should().Equal(
            Error("079", "c.json:3", "plan: chỉ được có một trong plan, after", "plan: only one of plan, after is allowed"));

    [Fact]
    public void The_days_of_waiting_have_their_range()
    {
        var waiting = Head + "\"activities\":[],\"waiting\":{\"before\":36600.5,\"hoursPerDay\":8,\"dossiersPerYear\":1,\n\"income\":" +
            "{\"value\":1,\"year\":2025,\"series\":\"s\",\"source\":\"q\"}}}";
        Plan(waiting).Should().Equal(
            Error("065", "c.json:2", "waiting.before: cần số từ 0 đến 36.600, gặp 36600.5",
                "waiting.before: expected a number from 0 to 36,600, found 36600.5"));
        CostPlanReader.Read(Bytes(waiting.Replace("36600.5", "36600", StringComparison.Ordinal)), "c.json").Value!.WaitingBefore!.PerYear
            .Should().Be((ExactNumber)292_800);
    }

    private static IReadOnlyList<Finding> Activity(string member) =>
        Plan(Head + "\"activities\":[{\"id\":\"1.1\",\"name\":\"x\",\"kind\":\"other\",\"payer\":\"individual\"," + member + "}]}");

    private static IReadOnlyList<Finding> Measure(string members) => Plan(Head + "\"activities\":[],\"plan\":{\"measures\":[{\"id\":\"m\"," + members + "}]}}");

    private static IReadOnlyList<Finding> Plan(string json) => CostPlanReader.Read(Bytes(json), "c.json").Findings;

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
