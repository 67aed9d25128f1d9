using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Cli.Tests;

/// <summary>Files as users and attackers give them: links, outputs that are inputs, quotation marks that stay open, lines without end, signals.</summary>
public sealed class FilesTests : IDisposable
{
    private const string Rows = "id,received,time\n1,2026-08-28T09:00,5 ngày làm việc\n";

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_bare_relative_link_is_written_through()
    {
        var target = Write("due-09.csv", "old");
        File.CreateSymbolicLink(Path.Combine(folder, "latest.csv"), "due-09.csv");
        File.CreateSymbolicLink(Path.Combine(folder, "newest.csv"), "latest.csv");
        Cchc.Run("deadline", "batch", Write("in.csv", Rows), "--output", Path.Combine(folder, "newest.csv")).ExitCode.Should().Be(0);
        File.ReadAllText(target).Should().Contain("2026-09-09");
        File.Exists("/due-09.csv").Should().BeFalse();
        new FileInfo(Path.Combine(folder, "newest.csv")).LinkTarget.Should().Be("latest.csv");

        File.CreateSymbolicLink(Path.Combine(folder, "next.csv"), "not-yet.csv");
        Cchc.Run("deadline", "batch", Path.Combine(folder, "in.csv"), "--output", Path.Combine(folder, "next.csv")).ExitCode.Should().Be(0);
        File.Exists(Path.Combine(folder, "not-yet.csv")).Should().BeTrue("a link to nothing makes what it points to");
        File.CreateSymbolicLink(Path.Combine(folder, "round.csv"), "round.csv");
        Cchc.Run("deadline", "batch", Path.Combine(folder, "in.csv"), "--output", Path.Combine(folder, "round.csv")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_link_that_goes_up_goes_up_from_the_folder_it_stands_in()
    {
        // linked -> real/deep, real/deep/latest.csv -> ../due.csv: what the system opens is real/due.csv.
        Directory.CreateDirectory(Path.Combine(folder, "real", "deep"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "linked"), Path.Combine("real", "deep"));
        File.CreateSymbolicLink(Path.Combine(folder, "real", "deep", "latest.csv"), Path.Combine("..", "due.csv"));
        var target = Path.Combine(folder, "real", "due.csv");
        File.WriteAllText(target, "old");
        Cchc.Run("deadline", "batch", Write("in.csv", Rows), "--output", Path.Combine(folder, "linked", "latest.csv")).ExitCode.Should().Be(0);
        File.ReadAllText(target).Should().Contain("2026-09-09");
        File.Exists(Path.Combine(folder, "due.csv")).Should().BeFalse();
    }

    [Fact]
    public void An_output_that_is_an_input_is_refused_by_every_command_under_every_name()
    {
        var catalogue = Path.Combine(folder, "c.json");
        using (var file = File.Create(catalogue))
        {
            CatalogueWriter.Write(SampleCatalogue.Load(), file);
        }

        var plan = Write("plan.json", CostPlanWriter.Write(SampleCosts.Load(SampleCosts.Codes[0].Value)!.Plan!));
        var unnamed = Write("plan", File.ReadAllText(plan)); // its name says no format
        var table = Write("t.csv", "name,year,method,currency,before,after\nT,2025,statutory,VND,2,1\n");
        var rows = Write("in.csv", Rows);
        foreach (var (file, command) in new (string, string[])[]
        {
            (catalogue, ["catalogue", "show", catalogue, "1.001193", "--format", "json", "--output"]),
            (catalogue, ["catalogue", "import", catalogue, "--output"]),
            (catalogue, ["cost", "draft", "1.001193", "--year", "2026", "--catalogue", catalogue, "-o"]),
            (catalogue, ["deadline", "batch", rows, "--catalogue", catalogue, "--output"]),
            (rows, ["deadline", "batch", rows, "--output"]),
            (plan, ["cost", plan, "--format", "json", "-o"]),
            (unnamed, ["cost", unnamed, "--format", "xlsx", "-o"]),
            (table, ["portfolio", folder, "--format", "csv", "-o"]),
        })
        {
            var before = File.ReadAllBytes(file);
            var (link, hard) = (Path.Combine(folder, ".link"), Path.Combine(folder, ".hard"));
            File.CreateSymbolicLink(link, Path.GetFileName(file));
            Process.Start("ln", [file, hard])!.WaitForExit();
            foreach (var output in new[] { file, link, hard, Path.Combine(folder, ".", "..", Path.GetFileName(folder), Path.GetFileName(file)) })
            {
                if (file == catalogue && command[1] == "batch")
                {
                    File.WriteAllText(rows, "id,received,procedure\n1,2026-08-28T09:00,1.001193\n");
                }

                var result = Cchc.Run([.. command, output]);
                (result.ExitCode, result.Error).Should().Be((2, result.Error), "of {0}", string.Join(' ', command));
                result.Error.Should().Contain("is what is read", "of {0} {1}", string.Join(' ', command), output);
            }

            File.WriteAllText(rows, Rows);
            File.ReadAllBytes(file).Should().Equal(file == rows ? Encoding.UTF8.GetBytes(Rows) : before);
            File.Delete(link);
            File.Delete(hard);
        }

        Directory.GetFiles(folder, "*.part").Should().BeEmpty();
    }

    [Fact]
    public void Standard_input_and_output_are_files_too()
    {
        var rows = Write("in.csv", Rows);
        var command = $"dotnet '{Cchc.Dll}' deadline batch - --output '{rows}' < '{rows}'";
        Shell(command).Should().Be(2);
        File.ReadAllText(rows).Should().Be(Rows);
        Shell($"dotnet '{Cchc.Dll}' deadline batch '{rows}' >> '{rows}'").Should().Be(2);
        File.ReadAllText(rows).Should().Be(Rows, "what is added to would be read again and again");
        Shell($"dotnet '{Cchc.Dll}' deadline batch '{rows}' > '{rows}.due'").Should().Be(0);
    }

    private static int Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit(60_000).Should().BeTrue();
        return process.ExitCode;
    }

    [Fact]
    public void An_open_quotation_mark_takes_no_row_with_it()
    {
        const string broken = "id,received,time\n1,2026-08-28T09:00,5 ngày làm việc\n2,2026-08-28T09:00,\"5 ngày làm việc\n3,2026-08-28T09:00,5 ngày làm việc\n4,2026-08-28T09:00,{0}\n5,2026-08-28T09:00,5 ngày làm việc";
        foreach (var fourth in new[] { "5 ngày làm việc", "\"5 ngày làm việc\"", "5 ngày làm việc\"", "\"\"" })
        {
            var result = Batch(broken.Replace("{0}", fourth));
            var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            rows.Should().HaveCount(6, "of {0}", fourth);
            rows[2].Should().StartWith("2,2026-08-28T09:00,5 ngày làm việc,,,,").And.Contain("the quotation mark opened on line 3 is ");
            rows.Where((_, i) => i is 1 or 3 or 5).Should().OnlyContain(row => row.EndsWith(",2026-09-09,,announced,,"));
            result.Error.Should().Contain("CCHC-FILE-008 -:3: ");
        }

        // A column that nobody reads; and what is right stays right.
        var unread = Batch("id,received,time,note\n1,2026-08-28T09:00,5 ngày,\"a\n2,2026-08-28T09:00,5 ngày,b\"\n3,2026-08-28T09:00,5 ngày,\"hai dòng\r\nvà, \"\"phẩy\"\"\"\n");
        unread.Output.Split('\n')[2].Should().StartWith("2,2026-08-28T09:00,5 ngày,\"b\"\"\",2026-09-03,");
        unread.Output.Should().EndWith("3,2026-08-28T09:00,5 ngày,\"hai dòng\r\nvà, \"\"phẩy\"\"\",2026-09-03,,announced,,\n").And.Contain("opened on line 2");
    }

    [Fact]
    public void A_row_behind_an_open_quotation_mark_is_not_swallowed_and_a_line_that_may_be_a_row_is_named()
    {
        var result = Batch("id,received,time,note\n2,2026-08-28T09:00,5 ngày,\"ghi chú\n3,28/08/2026,5 ngày,xong\"\n4,2026-08-28T09:00,5 ngày,x\n");
        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(4);
        rows[1].Should().StartWith("2,2026-08-28T09:00,5 ngày,ghi chú,,,,").And.Contain("opened on line 2");
        rows[2].Should().StartWith("3,28/08/2026,5 ngày,").And.Contain("2026-09-03");

        // Whether "3,hôm qua,…" is a row nobody can tell: the cell is kept, and the line is named.
        var doubt = Batch("id,received,time,note\n2,2026-08-28T09:00,5 ngày,\"ghi chú\n3,hôm qua,5 ngày,xong\"\n4,2026-08-28T09:00,5 ngày,x\n");
        doubt.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4, "one cell has two lines");
        (doubt.ExitCode, doubt.Error.Contains("CCHC-FILE-010 -:2: line 3 stands inside a cell that begins on line 2")).Should().Be((0, true));
        Batch("id,received,time,note\n2,2026-08-28T09:00,5 ngày,\"hai\ndòng\"\n").Error.Should().NotContain("CCHC-FILE-010");
    }

    [Fact]
    public void A_phrase_that_is_too_long_is_left_out_and_the_others_are_read()
    {
        var result = Cchc.Run([], Encoding.UTF8.GetBytes("5 ngày\n" + new string('x', 2_000_000) + "\n7 ngày\n"), "time", "--file", "-");
        (result.ExitCode, result.Error.Contains("CCHC-FILE-008 -:2: line 2 is longer than")).Should().Be((1, true));
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Fact]
    public void A_JSON_array_in_place_of_lines_is_said_to_be_one()
    {
        var result = Batch("[{\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\"}]");
        (result.ExitCode, result.Error.Contains("expected one JSON object a line, not an array")).Should().Be((2, true));
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_the_header_and_no_cell_is_a_formula()
    {
        var result = Batch("id,received,time\n=1+1,2026-08-28T09:00,5 ngày,=2,x\n@a\u001b]0;x\u0007\u202E,2026-08-28T09:00,5 ngày\n-5,2026-08-28T09:00\n,,\n");
        result.Output.Should().NotContain("\u001b").And.NotContain("\u0007").And.NotContain("\u202E");
        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => new CsvHelper.CsvParser(new StringReader(row), System.Globalization.CultureInfo.InvariantCulture)).Select(parser => parser.Read() ? parser.Record! : []).ToList();
        rows.Should().HaveCount(5).And.OnlyContain(row => row.Length == 8);
        rows[1].Should().Equal("'=1+1", "2026-08-28T09:00", "5 ngày", "", "", "", "", "the row has 5 columns, the header 3: \"=2\", \"x\" stands in no column; a separator inside a value needs quotes");
        (rows[2][0], rows[2][3]).Should().Be(("'@a\uFFFD]0;x\uFFFD\uFFFD", "2026-09-03"));
        (rows[3][0], rows[3][3]).Should().Be(("-5", ""));
    }

    [Fact]
    public void Names_given_twice_are_refused_in_CSV_and_JSON()
    {
        var csv = Batch("id,received,time,Received\n");
        (csv.ExitCode, csv.Error.Contains("CCHC-FILE-006")).Should().Be((2, true));
        var json = Batch("{\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\",\"x\":[{\"a\":1,\"a\":2}]}\n{\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\",\"x\":[{\"a\":1},{\"a\":2}]}\n");
        var rows = json.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows[0].GetProperty("error").GetString().Should().StartWith("CCHC-FILE-006: duplicate member");
        rows[0].GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        rows[1].GetProperty("dueDate").GetString().Should().Be("2026-09-03");
    }

    [Fact]
    public void A_damaged_line_of_a_batch_and_a_damaged_message_say_where_in_one_line()
    {
        var batch = Cchc.Run([], Encoding.UTF8.GetBytes("{\"id\": NaN}\n"), "deadline", "batch", "-");
        JsonDocument.Parse(batch.Output).RootElement.GetProperty("error").GetString().Should()
            .Be("not valid JSON at byte 8 of the line (…{\"id\": NaN}…), or nested more than 64 levels deep");
        var message = Cchc.Run([], Encoding.UTF8.GetBytes("{\"message\":\"[\\n\\nNaN]\"}"), "catalogue", "stats", "-");
        message.Error.Trim().Should().Be("No procedure could be read from standard input: line 1, message: the message holds no valid JSON: \"[ NaN]\", damaged at byte 1 of its line 3 (…NaN]…).");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_the_error_of_its_row()
    {
        var result = Batch("{\"id\":\"1\",\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\"}\n{\"id\":\"\\ud800\",\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\"}\n{\"\\udc00\":1}\n{\"id\":\"\u202E3\",\"received\":\"2026-08-28T09:00\",\"time\":\"5 ngày\"}\n");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("\"id\":\"\\u202e3\"", "an escape is the same value");
        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.Select(row => row.GetProperty("dueDate").GetString()).Should().Equal("2026-09-03", null, null, "2026-09-03");
        rows[1].GetProperty("line").GetString().Should().Contain("\\ud800");
    }

    [Fact]
    public void Packed_files_separators_named_and_lines_without_end()
    {
        using var packed = new MemoryStream();
        foreach (var part in new[] { "sep=;\r\nid;received;time\r\n1;2026-08-28T09:00;3,5 ngày làm việc\r\n", "2;2026-08-28T09:00;5 ngày làm việc\r\n" })
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(Encoding.UTF8.GetBytes(part));
        }

        packed.Write(new byte[64]);
        Cchc.Run([], packed.ToArray(), "deadline", "batch", "-").Output.Should().Be("id;received;time;dueDate;dueTime;certainty;otherDue;error\n1;2026-08-28T09:00;3,5 ngày làm việc;2026-09-08;12:00;announced;;\n2;2026-08-28T09:00;5 ngày làm việc;2026-09-09;;announced;;\n");
        var utf16 = Cchc.Run([], Encoding.Unicode.GetBytes("\uFEFFid,received,time\n"), "deadline", "batch", "-");
        (utf16.ExitCode, utf16.Output.TrimStart('\uFEFF')).Should().Be((0, "id,received,time,dueDate,dueTime,certainty,otherDue,error\n"));

        var longRow = Batch("id,received,time\n1," + new string('x', 2_000_000) + "\n2,2026-08-28T09:00,5 ngày làm việc\n");
        longRow.Output.Split('\n').Should().HaveCount(4);
        longRow.Output.Length.Should().BeLessThan(1_000);
        var head = Batch(new string('x', 2_000_000));
        (head.ExitCode, head.Error.Length < 1_200).Should().Be((2, true));
    }

    [Fact]
    public void Every_CSV_begins_with_one_byte_order_mark_on_standard_output_and_in_files()
    {
        var rows = Write("in.csv", Rows);
        foreach (var command in new string[][] { ["cost", "sample", "--format", "csv"], ["calendar", "2026", "--format", "csv"], ["deadline", "batch", rows], ["portfolio", folder, "--format", "csv"] })
        {
            File.WriteAllText(Path.Combine(folder, "t.csv"), "name,year,method,currency,before,after\nT,2025,statutory,VND,2,1\n");
            var bytes = Bytes(command);
            bytes[..3].Should().Equal([0xEF, 0xBB, 0xBF], "of {0}", string.Join(' ', command));
            Encoding.UTF8.GetString(bytes[3..]).Should().NotContain("\uFEFF").And.NotContain("\uFFFD");
            if (command[0] is not "calendar")
            {
                var file = Path.Combine(folder, ".out");
                Cchc.Run([.. command, "--output", file]);
                File.ReadAllBytes(file).Should().Equal(bytes);
            }
        }
    }

    [Fact]
    public void A_pipe_or_a_link_to_nothing_in_a_folder_is_named_and_not_waited_for()
    {
        Write("t.csv", "name,year,method,currency,before,after\nT,2025,statutory,VND,2,1\n");
        File.CreateSymbolicLink(Path.Combine(folder, "gone.csv"), "nothing.csv");
        Process.Start("mkfifo", [Path.Combine(folder, "pipe.csv")])!.WaitForExit();
        var result = Cchc.Run("portfolio", folder, "--lang", "en");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("CCHC-FILE-007 gone.csv: cannot be opened").And.Contain("CCHC-FILE-007 pipe.csv: cannot be opened");
        result.Output.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_leaves_nothing_half_made(string signal, int code)
    {
        var output = Write("out.csv", "old");
        // A shell's background job ignores SIGINT, and so would what it starts: env gives the signals back their meaning.
        var start = new ProcessStartInfo("env", ["--default-signal", "dotnet", Cchc.Dll, "deadline", "batch", "-", "--output", output]) { RedirectStandardInput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(Rows);
        process.StandardInput.Flush();
        SpinWait.SpinUntil(() => Directory.GetFiles(folder, "*.part").Length > 0, 20_000).Should().BeTrue("it waits for more");
        Process.Start("kill", ["-" + signal, $"{process.Id}"])!.WaitForExit();
        process.WaitForExit(20_000).Should().BeTrue();
        process.ExitCode.Should().Be(code);
        Directory.GetFiles(folder).Should().Equal(output);
        File.ReadAllText(output).Should().Be("old");
    }

    private static Cchc.Result Batch(string content) => Cchc.Run([], Encoding.UTF8.GetBytes(content), "deadline", "batch", "-");

    private static byte[] Bytes(string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Cchc.Dll, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var all = new MemoryStream();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(all);
        process.WaitForExit();
        return all.ToArray();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
