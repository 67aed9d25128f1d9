using System.Text;
using System.Text.Json;
using Cchc.Core.Procedures;

namespace Cchc.Cli.Tests;

/// <summary>Many dossiers at once: in order, errors by row, nothing lost.</summary>
public sealed class DeadlineBatchCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("1", SubmissionMethod.InPerson)]
    [InlineData("2", SubmissionMethod.Online)]
    [InlineData("3", SubmissionMethod.Postal)]
    [InlineData("Trực tuyến", SubmissionMethod.Online)]
    [InlineData("Qua dịch vụ bưu chính công ích", SubmissionMethod.Postal)]
    [InlineData("direct", SubmissionMethod.InPerson)]
    [InlineData("in-person", SubmissionMethod.InPerson)]
    public void A_channel_is_written_as_registers_write_it(string text, SubmissionMethod channel) => Input.UserInput.Channel(text).Should().Be(channel);

    [Fact]
    public void Csv_rows_keep_their_columns_and_get_due_dates_or_errors()
    {
        var file = Write("a.csv", """
            id,received,time,procedure,pauses,note
            1,2026-08-28T16:30,,1.001193,,"xin, chào"
            2,2026-08-28T09:00,05 ngày làm việc,,,
            3,2026-08-28T09:00,"3,5 ngày làm việc",,2026-09-03..2026-09-07;2026-09-04..2026-09-08,
            4,2026-08-28T09:00,sớm,,,
            5,2026-08-28T09:00
            6,2029-08-28,2 ngày,,,
            7,2049-08-28T09:00,2 năm,,,
            8,2026-08-28T09:00,1 tháng,,2026-09-03,
            """);
        var result = Cchc.Run("deadline", "batch", file);
        result.ExitCode.Should().Be(1, "rows have errors");
        result.Error.Should().Contain("columns that are not used: \"note\"").And.Contain("\n8 rows, 4 errors");
        var lines = result.Output.Split('\n');
        lines[0].Should().Be("id,received,time,procedure,pauses,note,dueDate,dueTime,certainty,otherDue,pauseBasis,dueByRules,error");
        lines[1].Should().Be("1,2026-08-28T16:30,,1.001193,,\"xin, chào\",2026-09-03,,announced,,,,");
        lines[2].Should().EndWith(",2026-09-09,,announced,,,,");
        lines[3].Should().EndWith(",2026-09-11,12:00,announced,,asserted,2026-09-08T12:00,", "no rule is named; the pauses hold three working days, the overlap once");
        lines[4].Should().StartWith("4,").And.Contain("is not a processing time");
        lines[5].Should().StartWith("5,2026-08-28T09:00,,,,,,,,,,,").And.Contain("the row has 2 columns, the header 6");
        lines[6].Should().EndWith(",2029-08-30,,projected,,,,");
        lines[7].Should().Contain("out of range");
        lines[8].Should().Contain("the pauses cannot be read");
    }

    [Fact]
    public void Json_lines_keep_their_members()
    {
        var input = "{\"id\":7,\"received\":\"2026-08-28T09:00\",\"time\":\"05 ngày làm việc\",\"pauses\":[{\"from\":\"2026-09-03\",\"to\":\"2026-09-04\"}],\"x\":{\"a\":[1]},\"dueDate\":\"old\"}\n{bad\n\n[1]\n{\"received\":5}\n";
        var result = Cchc.Run([], Encoding.UTF8.GetBytes(input), "deadline", "batch", "-");
        result.ExitCode.Should().Be(1);
        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.Should().HaveCount(4);
        rows[0].GetProperty("id").GetInt32().Should().Be(7);
        rows[0].GetProperty("x").GetRawText().Should().Be("{\"a\":[1]}");
        rows[0].GetProperty("dueDate").GetString().Should().Be("2026-09-10");
        rows[0].GetProperty("pauseBasis").GetString().Should().Be("asserted", "the pause names no rule");
        rows[0].GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null);
        rows[1].GetProperty("line").GetString().Should().Be("{bad");
        rows[3].GetProperty("error").GetString().Should().Be("received: expected a string, found 5");
    }

    [Fact]
    public void Each_row_is_what_the_single_question_answers()
    {
        string[] times = ["05 ngày làm việc", "3,5 ngày làm việc", "30 ngày", "8 giờ làm việc", "24 giờ", "2 tháng", "trong ngày", "15/12/2026"];
        string[] moments = ["2026-08-28T16:30", "2026-08-29T09:00", "2026-08-31T18:00", "2027-01-28T07:00", "2026-08-28T09:00Z"];
        var rows = moments.SelectMany(moment => times.Select(time => (moment, time))).ToList();
        var file = Write("b.csv", "id\treceived\ttime\n" + string.Concat(rows.Select((row, i) => $"{i}\t{row.moment}\t{row.time}\n")));
        var output = Cchc.Run("deadline", "batch", file, "--office-hours", "07:30-11:30,13:30-17:00").Output.Split('\n');
        foreach (var i in new[] { 0, 1, 3, 6, 9, 12, 14, 19, 24, 27, 33, 39 })
        {
            var single = Cchc.Json("deadline", "--received", rows[i].moment, "--time", rows[i].time, "--office-hours", "07:30-11:30,13:30-17:00");
            var cells = output[i + 1].Split('\t');
            cells[3].Should().Be(single.GetProperty("dueDate").GetString(), "of {0}", rows[i]);
            cells[4].Should().Be(single.GetProperty("dueTime").GetString() ?? string.Empty, "of {0}", rows[i]);
            cells[5].Should().Be(single.GetProperty("certainty").GetString());
            cells[6].Should().Be(string.Join("; ", single.GetProperty("otherReadings").EnumerateArray().Select(reading => reading.GetProperty("dueDate").GetString()
                + (reading.GetProperty("dueTime").GetString() is { } time ? "T" + time : string.Empty)).Distinct()), "of {0}", rows[i]);
        }
    }

    [Fact]
    public void A_pause_from_the_day_of_receipt_on_counts_in_every_unit_and_a_reversed_one_is_an_error()
    {
        var output = Cchc.Run([], Encoding.UTF8.GetBytes("""
            received,time,pauses
            2026-03-03T14:00,10 tuần,2026-03-03..2026-03-31
            2026-03-03T14:00,16 giờ làm việc,2026-03-03..2026-03-31
            2026-03-03T09:00,10 ngày,2026-03-03..2026-03-05
            2026-03-03,10 ngày,2026-03-03..2026-03-05
            2026-03-03T09:00,10 ngày làm việc,2026-03-03..2026-03-05
            2026-03-03T09:00,10 ngày làm việc,2026-03-06..2026-03-04

            """), "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().Contain(",2026-06-09,");
        output[2].Should().Contain(",2026-04-01,17:00,");
        output[3].Should().Contain(",2026-03-16,", "13/3 and two days more is a Sunday");
        output[4].Should().Contain(",2026-03-16,");
        output[5].Should().Contain(",2026-03-19,");
        output[6].Should().Contain("ends before it begins");
    }

    /// <summary>Received on a Saturday; by the other reading on the Monday after, which is not counted: a pause through that Monday takes nothing.</summary>
    [Fact]
    public void A_pause_in_days_begins_with_the_day_that_is_not_counted_by_either_reading()
    {
        var output = Cchc.Run([], Encoding.UTF8.GetBytes("""
            received,time,pauses
            2026-08-15T08:30,5 ngày làm việc,2026-08-16..2026-08-17
            2026-08-15T08:30,5 ngày làm việc,2026-08-16T00:00..2026-08-17T23:59

            """), "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().Contain(",2026-08-22,,announced,,asserted,");
        output[2].Should().Contain(",2026-08-22,,announced,,asserted,");
    }

    /// <summary>What `cchc time` reads as one time with its start rule is read here too: received after 15:00, counted from the next working day.</summary>
    [Theory]
    [InlineData("03 ngày làm việc; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "2026-08-12T16:30", "2026-08-18")]
    [InlineData("03 ngày làm việc; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "2026-08-12T14:30", "2026-08-17")]
    [InlineData("03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "2026-08-12T16:30", "2026-08-18")]
    [InlineData("03 ngày làm việc kể từ ngày họp; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "2026-08-12T16:30", null)]
    [InlineData("03 ngày làm việc, trường hợp cần xác minh 5 ngày làm việc; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "2026-08-12T16:30", null)]
    public void A_time_with_its_start_rule_is_read(string time, string received, string? due)
    {
        var one = Cchc.Run("deadline", "--time", time, "--received", received, "--format", "json");
        var batch = Cchc.Run([], Encoding.UTF8.GetBytes($"received,time\n{received},\"{time}\"\n"), "deadline", "batch", "-");
        if (due is null)
        {
            one.ExitCode.Should().Be(2);
            batch.Output.Should().Contain("is not a processing time");
            return;
        }

        one.Output.Should().Contain($"\"dueDate\": \"{due}\"");
        batch.Output.Should().Contain($",{due},,announced,");
    }

    [Fact]
    public void A_pause_that_names_its_rule_counts_only_where_the_rule_holds()
    {
        var output = Cchc.Run([], Encoding.UTF8.GetBytes("""
            received,procedure,time,pauses
            2026-03-03T09:00,,10 ngày làm việc,2026-03-03..2026-03-05@land-public-posting
            2026-03-03T09:00,1.001193,,2026-03-03..2026-03-05@land-public-posting
            2026-03-03T09:00,,10 ngày làm việc,2026-03-03..2026-03-05@xyz
            2026-03-03T09:00,,10 ngày làm việc,2026-03-03..2026-03-05;2026-03-09..2026-03-10@xyz
            2026-03-03T09:00,1.115336,,2026-03-03..2026-03-05@land-public-posting
            2026-03-03T09:00,1.115336,,2026-03-03..2026-03-05

            """), "deadline", "batch", "-").Output.Split('\n');
        output[5].Should().EndWith(",2026-03-16,10:00,announced,,land-public-posting,,", "12/3 at 10:00 and two working days: a procedure on land");
        output[6].Should().EndWith(",2026-03-16,10:00,announced,,asserted,2026-03-12T10:00,");
        output[1].Should().Contain(",,,,").And.Contain("CCHC-DL-426", "the row names no procedure");
        output[2].Should().Contain("CCHC-DL-4", "the result of the same day is past, and civil status is not land");
        output[3].Should().Contain("CCHC-DL-424");
        output[4].Should().Contain("CCHC-DL-424", "one of two is enough");
        var json = Cchc.Run([], Encoding.UTF8.GetBytes("{\"received\":\"2026-03-03T09:00\",\"time\":\"10 ngày\",\"pauses\":[{\"from\":\"2026-03-03\",\"to\":\"2026-03-05\",\"rule\":5}]}\n"), "deadline", "batch", "-").Output;
        json.Should().Contain("the pauses cannot be read");
    }

    /// <summary>Birth registration is due on the day of receipt, or by the other reading of its record after one working day, that the pause moves from 11/8 to 13/8.</summary>
    [Fact]
    public void The_other_reading_of_the_record_stands_beside_a_paused_time()
    {
        var rows = Encoding.UTF8.GetBytes("received,time,procedure,pauses\n2026-08-10 10:00,,1.001193,2026-08-11..2026-08-13\n");
        var output = Cchc.Run([], rows, "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().StartWith("2026-08-10 10:00,,1.001193,2026-08-11..2026-08-13,2026-08-10,").And.Contain(",2026-08-13,asserted,");
    }

    /// <summary>The start rule counts from 07/10, by the other reading from 06/10; the field is not known, so 15:00 may decide. A pause of one day moves both.</summary>
    [Fact]
    public void The_other_readings_of_start_and_field_stand_beside_a_paused_time()
    {
        var rows = Encoding.UTF8.GetBytes("received,time,pauses\n2026-10-05 16:00,3 ngày làm việc; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo,2026-10-07..2026-10-08\n"
            + "2026-10-05 15:30,trong ngày,2026-10-07..2026-10-08\n");
        var output = Cchc.Run([], rows, "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().Contain(",2026-10-12,,announced,2026-10-09,asserted,");
        output[2].Should().Contain(",2026-10-05,,announced,2026-10-06,asserted,");
    }

    [Fact]
    public void The_other_reading_and_the_day_without_asserted_pauses_stand_beside_the_answer()
    {
        var rows = Encoding.UTF8.GetBytes("received,time,procedure,pauses\n2026-08-08 10:00,5 ngày làm việc,,\n2026-09-01 10:00,5 ngày làm việc,,2026-09-07..2026-09-14\n"
            + "2026-08-28 08:00,,1.001193,\n2026-08-28T09:00,24 giờ,,\n2026-08-08T10:00,5 ngày làm việc,,2026-08-11..2026-08-12\n");
        var output = Cchc.Run([], rows, "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().EndWith(",2026-08-14,,announced,2026-08-17,,,", "a Saturday");
        output[2].Should().EndWith(",2026-09-16,,announced,2026-09-17,asserted,2026-09-09,", "a pause without a rule stops nothing for the clock; 1/9 is a day off");
        output[3].Should().EndWith(",2026-08-28,,announced,2026-09-03,,,", "the words of the record say one working day");
        output[4].Should().EndWith(",2026-09-03,,announced,2026-08-29T09:00,,,", "no text moves hours");
        output[5].Should().EndWith(",2026-08-17,,announced,2026-08-18,asserted,2026-08-14,");
        using var json = JsonDocument.Parse(Cchc.Run([], Encoding.UTF8.GetBytes("{\"received\":\"2026-08-08T10:00\",\"time\":\"5 ngày làm việc\"}\n"), "deadline", "batch", "-").Output);
        json.RootElement.GetProperty("otherDue").GetString().Should().Be("2026-08-17");
    }

    /// <summary>As the single answer does: civil status from 1/3/2027 on rests on a law that was not read; "trong ngày" alone may be of a sector with an hour.</summary>
    [Fact]
    public void Same_day_rows_say_what_the_single_answer_says()
    {
        var rows = Encoding.UTF8.GetBytes("received,time,procedure\n2027-03-02T10:00,,1.001193\n2027-02-26T10:00,,1.001193\n2026-08-10T16:00,trong ngày,\n2026-08-10T15:00,trong ngày,\n");
        var output = Cchc.Run([], rows, "deadline", "batch", "-").Output.Split('\n');
        output[1].Should().Contain(",2027-03-02,,projected,");
        output[2].Should().Contain(",2027-02-26,,announced,");
        output[3].Should().EndWith(",2026-08-10,,announced,2026-08-11,");
        output[4].Should().EndWith(",2026-08-10,,announced,,");
    }

    [Fact]
    public void The_output_file_appears_when_all_is_done()
    {
        var output = Path.Combine(folder, "due.csv");
        Cchc.Run("deadline", "batch", Write("c.csv", "\uFEFFreceived;time\r\n2026-08-28;5 ngày làm việc\r\n"), "-o", output).ExitCode.Should().Be(0);
        File.ReadAllText(output).Should().Be("received;time;dueDate;dueTime;certainty;otherDue;error\n2026-08-28;5 ngày làm việc;2026-09-09;;announced;;\n");
        Directory.GetFiles(folder).Should().HaveCount(2, "the file in the making is gone");
    }

    [Theory]
    [InlineData("", "the file has no rows")]
    [InlineData("id,time\n1,2\n", "there is no column \"received\" (Ngày tiếp nhận); the columns found are \"id\", \"time\"")]
    [InlineData("id,received,time,error\n", "has a column error already")]
    public void A_file_that_is_no_batch_is_refused(string content, string error)
    {
        var result = Cchc.Run("deadline", "batch", Write("d.csv", content));
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(error);
    }

    [Fact]
    public void Options_of_the_single_question_and_damaged_text_are_refused()
    {
        var mixed = Cchc.Run("deadline", "--received", "2026-01-05", "batch", Write("e.csv", "received,time\n"));
        mixed.ExitCode.Should().Be(2);
        mixed.Error.Should().Contain("--received belongs to cchc deadline");
        var latin = Cchc.Run([], Encoding.Latin1.GetBytes("received,time\n2026-08-28,5 ng\u00e0y f\u00fcr Gr\u00f6\u00dfe\n"), "deadline", "batch", "-");
        latin.ExitCode.Should().Be(2);
        latin.Error.Should().Contain("is not UTF-8");
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
