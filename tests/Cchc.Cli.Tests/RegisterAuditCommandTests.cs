using System.Text.Json;

namespace Cchc.Cli.Tests;

/// <summary>cchc register audit, sample and check-figures, as a user would call them.</summary>
public sealed class RegisterAuditCommandTests : IDisposable
{
    private const string AsOf = "2026-11-02T08:00";

    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_audit_of_a_sample_finds_what_its_key_says_and_nothing_else()
    {
        var (register, key) = Sample(2_000);
        var result = Cchc.Run("register", "audit", register, "--as-of", AsOf, "--component", "000.00.00.G15-KQ003785", "--format", "csv", "--output", Path.Combine(folder, "f.csv"));

        result.ExitCode.Should().Be(1, "{0}{1}", result.Output, result.Error);
        var found = File.ReadAllLines(Path.Combine(folder, "f.csv")).Skip(1).Select(row => row.Split(',')).Where(cells => cells[4].Length > 0)
            .GroupBy(cells => cells[1], cells => cells[4], StringComparer.Ordinal).Select(dossier => $"{dossier.Key}: {string.Join(" ", dossier.Order(StringComparer.Ordinal))}");
        var planted = File.ReadAllLines(key).Skip(1).Select(row => row.Split(','))
            .Select(cells => $"{cells[0]}: {string.Join(" ", cells[2].Split(' ').Order(StringComparer.Ordinal))}").ToList();

        planted.Should().NotBeEmpty();
        found.Order(StringComparer.Ordinal).Should().Equal(planted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_seed_writes_the_same_bytes_in_both_forms()
    {
        var (one, key) = Sample(300);
        var (bytes, keys) = (File.ReadAllBytes(one), File.ReadAllBytes(key));
        Sample(300);

        File.ReadAllBytes(one).Should().Equal(bytes);
        File.ReadAllBytes(key).Should().Equal(keys);
        Cchc.Run("register", "sample", "--dossiers", "3", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
    }

    [Fact]
    public void The_audit_of_JSON_lines_is_that_of_CSV()
    {
        var (csv, _) = Sample(300);
        var lines = Path.Combine(folder, "r.jsonl");
        Cchc.Run("register", "sample", "--dossiers", "300", "--format", "json", "--output", lines).ExitCode.Should().Be(0);
        string Text(string path) => Cchc.Run("register", "audit", path, "--as-of", AsOf).Output.Replace(Path.GetFileName(path), "r", StringComparison.Ordinal);

        Text(lines).Should().Be(Text(csv));
    }

    [Fact]
    public void The_answer_as_JSON_has_sums_groups_and_the_dossiers_listed()
    {
        var (register, _) = Sample(500);
        var result = Cchc.Run("register", "audit", register, "--as-of", AsOf, "--format", "json", "--most", "3");
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;

        result.ExitCode.Should().Be(1);
        root.GetProperty("format").GetString().Should().Be("cchc-answer/1");
        root.GetProperty("rows").GetInt64().Should().Be(500);
        root.GetProperty("report06a").EnumerateArray().Select(column => column.GetProperty("column").GetInt32()).Should().Equal(8, 9, 10, 12, 13);
        root.GetProperty("agencies").GetArrayLength().Should().BePositive();
        root.GetProperty("dossiers").EnumerateArray().Count(dossier => dossier.GetProperty("findings").GetArrayLength() > 0).Should().Be(3);
    }

    [Fact]
    public void Pages_and_workbooks_are_written()
    {
        var (register, _) = Sample(300);
        var (page, book) = (Path.Combine(folder, "a.html"), Path.Combine(folder, "a.xlsx"));

        Cchc.Vi("register", "audit", register, "--as-of", AsOf, "--format", "html", "--output", page).ExitCode.Should().Be(1);
        Cchc.Run("register", "audit", register, "--as-of", AsOf, "--format", "xlsx", "--output", book).ExitCode.Should().Be(1);
        File.ReadAllText(page).Should().Contain("Rà soát sổ theo dõi hồ sơ").And.Contain("Cần kiểm tra");
        File.ReadAllBytes(book).Take(2).Should().Equal((byte)'P', (byte)'K');
    }

    [Fact]
    public void A_register_in_which_nothing_is_wrong_is_a_yes()
    {
        var register = Path.Combine(folder, "r.csv");
        File.WriteAllText(register, "Mã hồ sơ;Thời hạn;Nhận hồ sơ;Hẹn trả kết quả;Ngày có kết quả\nH99.01-250310-0001;5 ngày làm việc;10/03/2025 09:00;17/03/2025;14/03/2025 10:00\n");
        var result = Cchc.Vi("register", "audit", register, "--as-of", AsOf);

        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("Không có phát hiện nào.");
    }

    [Theory]
    [InlineData("--most", "many")]
    [InlineData("--most", "20001")]
    public void What_is_no_number_of_dossiers_is_refused(string option, string value)
    {
        var (register, _) = Sample(10);
        var result = Cchc.Run("register", "audit", register, option, value);

        (result.ExitCode, result.Output).Should().Be((2, string.Empty));
        result.Error.Should().Contain(value).And.Contain("0 to 20,000");
    }

    [Fact]
    public void Figures_that_contradict_are_a_no_and_named()
    {
        var table = Path.Combine(folder, "t.csv");
        File.WriteAllText(table, "relation;left;stated\nlate share;7677/643272;1,19\nreceived - resolved = pending;659245-643272;7172\n");
        var result = Cchc.Run("register", "check-figures", table);

        result.ExitCode.Should().Be(1, "{0}{1}", result.Output, result.Error);
        result.Output.Should().Contain("Contradicts its own figures").And.Contain("15,973").And.Contain("−8,801").And.Contain("(resolved)");
        Cchc.Run("register", "check-figures", table, "--format", "csv").Output.Should().Contain("cannotBeRight");
    }

    [Fact]
    public void Form_07_has_a_row_a_dossier_and_form_04_one_of_them()
    {
        var register = Path.Combine(folder, "r.csv");
        File.WriteAllText(register, "Mã hồ sơ;Thời hạn;Nhận hồ sơ;Hẹn trả kết quả;Ngày có kết quả\nH99.01-260810-0001;5 ngày làm việc;10/08/2026 09:00;17/08/2026;\nH99.01-260810-0002;5 ngày làm việc;10/08/2026 10:00;17/08/2026;14/08/2026 10:00\n");
        var book = Cchc.Vi("form", "07", "--on", "2026-08-31", "--register", register);
        var letter = Cchc.Vi("form", "04", "--on", "2026-08-14", "--register", register, "--code", "H99.01-260810-0001");

        book.ExitCode.Should().Be(0, "{0}{1}", book.Output, book.Error);
        book.Output.Should().Contain("H99.01-260810-0001").And.Contain("H99.01-260810-0002").And.Contain("14/08/2026");
        letter.ExitCode.Should().Be(0, "{0}{1}", letter.Output, letter.Error);
        letter.Output.Should().Contain("H99.01-260810-0001").And.Contain("ngày 17 tháng 8 năm 2026");
        Cchc.Run("form", "04", "--on", "2026-08-14", "--register", register).ExitCode.Should().Be(2);
        Cchc.Run("form", "04", "--on", "2026-08-14", "--register", register, "--code", "X").Error.Should().Contain("X");
        Cchc.Run("form", "03", "--on", "2026-08-14", "--register", register).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Forms_04_and_07_take_a_table_of_events_beside_the_register()
    {
        var (register, events) = (Path.Combine(folder, "r.csv"), Path.Combine(folder, "e.csv"));
        File.WriteAllText(register, "Mã hồ sơ;Thời hạn;Nhận hồ sơ;Hẹn trả kết quả;Ngày có kết quả\nH99.01-260810-0001;5 ngày làm việc;10/08/2026 09:00;17/08/2026;\n");
        File.WriteAllText(events, "Mã hồ sơ;Sự kiện;Thời điểm;Nội dung\nH99.01-260810-0001;Yêu cầu bổ sung;11/08/2026 09:00;Bản vẽ\nH99.01-260810-0001;Bổ sung;13/08/2026 09:00;\n");
        string[] letter = ["form", "04", "--on", "2026-08-19", "--register", register, "--code", "H99.01-260810-0001"];
        string[] book = ["form", "07", "--on", "2026-08-31", "--register", register];

        Cchc.Vi([.. letter]).Output.Should().Contain("ngày 17 tháng 8 năm 2026");
        var given = Cchc.Vi([.. letter, "--events", events]);
        given.ExitCode.Should().Be(0, "{0}{1}", given.Output, given.Error);
        given.Output.Should().NotBe(Cchc.Vi([.. letter]).Output).And.Contain("20 tháng 8 năm 2026", "the time began again with the supplement of 13/8");
        Cchc.Vi([.. book, "--events", events]).ExitCode.Should().Be(0);
        Cchc.Vi([.. book, "--events", register]).Error.Should().NotBeEmpty("a register is no table of events");
        Cchc.Run([.. book, "--events", events, "--now", "2026-08-19T08:00"]).ExitCode.Should().Be(2);
    }

    private (string Register, string Key) Sample(int dossiers)
    {
        var (register, key) = (Path.Combine(folder, "so.csv"), Path.Combine(folder, "key.csv"));
        var result = Cchc.Run("register", "sample", "--dossiers", dossiers.ToString(System.Globalization.CultureInfo.InvariantCulture), "--key", key, "--output", register);
        result.ExitCode.Should().Be(0, "{0}{1}", result.Output, result.Error);
        return (register, key);
    }
}
