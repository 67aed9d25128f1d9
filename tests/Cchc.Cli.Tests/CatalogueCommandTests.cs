using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Cli.Tests;

/// <summary>cchc catalogue import, show, search, validate, diff and stats, each as a user would call it.</summary>
public sealed class CatalogueCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cchc").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Import_reads_any_format_and_every_way_round_gives_the_same_catalogue()
    {
        var own = In("own.jsonl.gz");
        Ok("catalogue", "import", "sample", "--output", own, "--data-version", "mẫu-1").Error.Should().Contain("33 procedures → ");
        File.ReadAllBytes(own).Take(2).Should().Equal([(byte)0x1F, (byte)0x8B]);
        Ok("catalogue", "import", own, "--output", In("portal.jsonl"), "--to", "portal");
        Ok("catalogue", "diff", "sample", own).Output.Should().Contain("0 added, 0 amended, 0 withdrawn");
        Ok("catalogue", "diff", own, In("portal.jsonl"));
        Ok("catalogue", "import", own, "--output", In("packet.json"), "--to", "packet").Error.Should().Contain("CCHC-CAT-090");
        Json("catalogue", "stats", In("packet.json")).GetProperty("procedures").GetInt32().Should().Be(33);
        Ok("catalogue", "import", own, "--output", In("services.jsonld"), "--to", "cpsv");
        JsonDocument.Parse(File.ReadAllText(In("services.jsonld"))).RootElement.GetProperty("@graph").GetArrayLength().Should().BeGreaterThan(32);
        CatalogueReader.ReadFile(own).DataVersion.Should().Be("mẫu-1");
    }

    [Fact]
    public void Import_of_several_files_joins_them_and_standard_output_stays_clean()
    {
        Ok("catalogue", "import", "sample", "--output", In("a.jsonl"));
        var joined = Ok("catalogue", "import", In("a.jsonl"), In("a.jsonl"), "--output", "-");
        CatalogueReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(joined.Output))).Procedures.Should().HaveCount(66);
    }

    [Fact]
    public void A_decision_is_applied_and_a_refused_one_writes_nothing()
    {
        var (start, decision) = (In("start.jsonl"), In("decision.jsonl"));
        Write(start, new ProcedureCatalogue([SampleCatalogue.Load().Find("1.001193") with { Validity = new Validity(new LocalDate(2020, 1, 1)) }]));
        Write(decision, new ProcedureCatalogue([]) { Announcements = [Amendment("1.001193")] });
        Ok("catalogue", "import", start, "--apply", decision, "--output", In("next.jsonl"));
        Ok("catalogue", "show", In("next.jsonl"), "1.001193", "--on", "2026-06-30").Output.Should().NotContain("Ghi chú mới");
        Ok("catalogue", "show", In("next.jsonl"), "1.001193", "--on", "2026-07-01").Output.Should().Contain("Ghi chú mới");
        var diff = Cchc.Vi("catalogue", "diff", In("next.jsonl"), "--before", "2026-06-30", "--after", "2026-07-01");
        diff.ExitCode.Should().Be(1);
        diff.Output.Should().Contain("từ khóa, mô tả, ghi chú").And.Contain("+ Ghi chú mới");
        Write(decision, new ProcedureCatalogue([]) { Announcements = [Amendment("9.999999")] });
        var refused = Cchc.Run("catalogue", "import", start, "--apply", decision, "--output", In("never.jsonl"));
        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("CCHC-ANN-003").And.Contain("9.999999");
        File.Exists(In("never.jsonl")).Should().BeFalse();
    }

    [Fact]
    public void A_deadline_uses_the_version_in_force_on_the_day_of_receipt_alone_and_in_a_batch()
    {
        Write(In("versions.jsonl"), new ProcedureCatalogue([Dated("5", "2020-01-01", "2026-06-30"), Dated("3", "2026-07-01", null)]));
        Due("2026-06-30T09:00").Should().Be("2026-07-07");
        Due("2026-07-01T09:00").Should().Be("2026-07-06");
        Cchc.Run("deadline", "--procedure", "9.000001", "--catalogue", In("versions.jsonl"), "--received", "2019-12-31T09:00").Error.Should().Contain("not in force yet on 2019-12-31");
        File.WriteAllText(In("rows.csv"), "id,received,procedure\na,2026-06-30T09:00,9.000001\nb,2026-07-01T09:00,9.000001\nc,2019-12-31T09:00,9.000001\n");
        var batch = Cchc.Run("deadline", "batch", In("rows.csv"), "--catalogue", In("versions.jsonl"));
        batch.Output.Should().Contain("a,2026-06-30T09:00,9.000001,2026-07-07").And.Contain("b,2026-07-01T09:00,9.000001,2026-07-06").And.Contain("not in force yet");

        string Due(string received) => Json("deadline", "--procedure", "9.000001", "--catalogue", In("versions.jsonl"), "--received", received).GetProperty("dueDate").GetString()!;
    }

    [Fact]
    public void Search_finds_without_diacritics_and_marks_what_matched()
    {
        Ok("catalogue", "search", "sample", "khai", "sinh").Output.Should().StartWith("1.001193  Thủ tục đăng ký [khai sinh]");
        var json = Json("catalogue", "search", "sample", "dang ky khai sinh", "-n", "1");
        json.GetProperty("hasMore").GetBoolean().Should().BeTrue();
        json.GetProperty("procedures")[0].GetProperty("code").GetString().Should().Be("1.001193");
        Cchc.Run("catalogue", "search", "sample", "zzzz").ExitCode.Should().Be(1);
        Ok("catalogue", "search", "sample", "--field", "ho tich").Output.Should().Contain("1.001193");
        Ok("catalogue", "search", "sample", "làm giấy khai sinh cho con").Output.Should().StartWith("1.001193");
        var nearest = Cchc.Run("catalogue", "search", "sample", "đăng ký nấu phở");
        nearest.ExitCode.Should().Be(1);
        nearest.Output.Should().StartWith("Nothing found that answers this; the nearest are:");
        File.WriteAllText(In("words.txt"), "[đồng nghĩa]\nnấu phở = khai sinh\n");
        Ok("catalogue", "search", "sample", "nấu phở", "--synonyms", In("words.txt")).Output.Should().StartWith("1.001193");
        File.WriteAllText(In("wrong.txt"), "nấu phở = khai sinh\n");
        Cchc.Run("catalogue", "search", "sample", "nấu phở", "--synonyms", In("wrong.txt")).Error.Should().Contain("Line 1 of the list of words, \"nấu phở = khai sinh\"");
        Cchc.Run("catalogue", "search", "sample").Error.Should().Contain("Nothing to look for");
        Cchc.Run("catalogue", "search", "sample", "a", "--level", "huyện").Error.Should().Contain("\"huyện\" cannot be the value of --level: expected ministry");
        Cchc.Run("catalogue", "search", "sample", "a", "-n", "0").Error.Should().Contain("\"0\" is not a number of results");
    }

    [Fact]
    public void Show_prints_the_notice_writes_a_page_and_gives_the_record_as_json()
    {
        var text = Ok("catalogue", "show", "sample", "1.001193", "--lang", "vi").Output;
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        text.Should().Contain("Thành phần, số lượng hồ sơ");
        Ok("catalogue", "show", "sample", "1.001193", "--format", "html", "--output", In("notice.html"));
        File.ReadAllText(In("notice.html")).Should().StartWith("<!DOCTYPE html>").And.Contain("Thủ tục đăng ký khai sinh");
        Json("catalogue", "show", "sample", "1.001193").GetProperty("procedure").GetProperty("code").GetString().Should().Be("1.001193");
        var missing = Cchc.Run("catalogue", "show", "sample", "9.999999");
        (missing.ExitCode, missing.Output).Should().Be((1, string.Empty));
        missing.Error.Should().Contain("\"9.999999\"");
    }

    [Fact]
    public void Validate_prints_rules_or_findings_and_fails_by_severity()
    {
        Write(In("bad.jsonl"), new ProcedureCatalogue([new Procedure { Code = ProcedureCode.Parse("9.000001"), Name = "Thủ tục <trống> [[x]]" }]));
        var text = Cchc.Vi("catalogue", "validate", In("bad.jsonl"));
        text.ExitCode.Should().Be(1);
        text.Output.Should().Contain("CCHC-CAT-102").And.Contain("Thiếu trình tự");
        Cchc.Run("catalogue", "validate", In("bad.jsonl"), "--fail-on", "never").ExitCode.Should().Be(0);
        var json = Cchc.Run("catalogue", "validate", In("bad.jsonl"), "--format", "json", "--only", "CCHC-CAT-102");
        using var findings = JsonDocument.Parse(json.Output);
        findings.RootElement.GetProperty("format").GetString().Should().Be("cchc-answer/1");
        var finding = findings.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.EnumerateObject().Select(member => member.Name).Should().Equal("code", "severity", "procedure", "path", "textVi", "textEn");
        var sarif = JsonDocument.Parse(Cchc.Run("catalogue", "validate", In("bad.jsonl"), "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        sarif.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(2);
        Cchc.Run("catalogue", "validate", "sample", "--only", "CCHC-CAT-999").Error.Should().Contain("There is no rule \"CCHC-CAT-999\"").And.NotContain("Parameter");
        Cchc.Run("catalogue", "validate", "sample", "--severity", "bad").Error.Should().Contain("\"bad\" cannot be the value of --severity: expected information, warning or error");
    }

    [Fact]
    public void Stats_counts_reading_and_validation_by_code_and_agrees_with_validate()
    {
        var stats = Json("catalogue", "stats", "sample").GetProperty("findings").EnumerateObject().ToDictionary(item => item.Name, item => item.Value.GetInt32());
        using var findings = JsonDocument.Parse(Cchc.Run("catalogue", "validate", "sample", "--format", "json").Output);
        var counted = findings.RootElement.GetProperty("findings").EnumerateArray().GroupBy(item => item.GetProperty("code").GetString()!).ToDictionary(group => group.Key, group => group.Count());
        stats.Where(item => string.CompareOrdinal(item.Key, "CCHC-CAT-100") > 0).Should().Equal(counted.OrderBy(item => item.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Standard_input_gzip_and_wrong_files()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            NationalPortalWriter.Write(SampleCatalogue.Load(), gzip);
        }

        Cchc.Run([], packed.ToArray(), "catalogue", "search", "-", "khai sinh").Output.Should().Contain("1.001193");
        Cchc.Run("catalogue", "stats", In("nothing")).Should().Match<Cchc.Result>(result => result.ExitCode == 2 && result.Error.Contains("nothing"));
        Cchc.Run("catalogue", "stats", folder).ExitCode.Should().Be(2);
        File.WriteAllText(In("empty"), "");
        Cchc.Run("catalogue", "stats", In("empty")).Error.Should().Contain("the file is empty");
        Cchc.Run("catalogue", "import", "sample", "--output", In("x"), "--to", "xml").Error.Should().Contain("\"xml\" cannot be the value of --to: expected cchc (the catalogue of cchc), portal (as the national portal has it), packet (the older exchange packet) or cpsv");
        Cchc.Run("catalogue", "show", "sample", "1.001193", "--locality", "H15").Error.Should().Contain("give --on DATE too");
        Cchc.Run("catalogue", "diff", "sample").Error.Should().Contain("Nothing to compare");
        Cchc.Run("catalogue", "show", "sample", "1.001193", "--on", "2026-02-30").Error.Should().Contain("\"2026-02-30\": month 2 of 2026 has 28 days");
    }

    [Fact]
    public void A_file_half_read_is_not_a_good_file()
    {
        Ok("catalogue", "import", "sample", "--output", In("whole.jsonl"));
        var bytes = File.ReadAllBytes(In("whole.jsonl"));
        File.WriteAllBytes(In("half.jsonl"), bytes[..(bytes.Length / 2)]);
        var half = Cchc.Run("catalogue", "validate", In("half.jsonl"), "--only", "CCHC-CAT-122,CCHC-CAT-123", "--format", "json");
        half.ExitCode.Should().Be(1);
        half.Error.Should().Contain("could not be read").And.Contain("CCHC-CAT-06");
        JsonDocument.Parse(half.Output).RootElement.GetProperty("findings")[0].GetProperty("code").GetString().Should().StartWith("CCHC-CAT-06");
        Cchc.Run("catalogue", "search", In("half.jsonl"), "khai sinh").Error.Should().Contain("could not be read");
    }

    [Fact]
    public void Text_of_files_does_not_steer_the_terminal()
    {
        var evil = new Procedure { Code = ProcedureCode.Parse("9.000001"), Name = "A\u001B[31mB\u202EC", Validity = new Validity(new LocalDate(2026, 1, 1)), Announcement = new AnnouncementReference { Number = "1\u001B]0;x\u0007/QĐ" } };
        Write(In("evil.jsonl"), new ProcedureCatalogue([evil]));
        string[][] commands =
        [
            ["show", In("evil.jsonl"), "9.000001", "--on", "2026-02-01"], ["search", In("evil.jsonl"), "a"], ["validate", In("evil.jsonl"), "--list"], ["stats", In("evil.jsonl")],
            ["import", In("evil.jsonl"), "--output", In("x"), "--to", "packet"], ["show", In("evil.jsonl"), "x\u001B[2J"],
        ];
        foreach (var command in commands)
        {
            var result = Cchc.Run(["catalogue", .. command]);
            (result.Output + result.Error).Should().NotContainAny("\u001B", "\u0007", "\u202E");
        }
    }

    [Fact]
    public void Writing_follows_links_keeps_modes_and_leaves_neighbours_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(In("target.jsonl"), "old");
        File.SetUnixFileMode(In("target.jsonl"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(In("link.jsonl"), In("target.jsonl"));
        File.WriteAllText(In("link.jsonl.part"), "mine");
        Ok("catalogue", "import", "sample", "--output", In("link.jsonl"));
        new FileInfo(In("link.jsonl")).LinkTarget.Should().Be(In("target.jsonl"));
        File.ReadAllText(In("target.jsonl")).Should().StartWith("{\"format\"");
        File.GetUnixFileMode(In("target.jsonl")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.ReadAllText(In("link.jsonl.part")).Should().Be("mine");
        Ok("catalogue", "import", "sample", "--output", "/dev/null");
        File.GetAttributes("/dev/null").Should().Be(FileAttributes.Normal);
        Directory.GetFiles(folder).Should().HaveCount(3);
        Cchc.Run("catalogue", "import", "sample", "--output", "").Error.Should().Contain("empty");
        Cchc.Run("catalogue", "import", "sample", "--output", folder).Error.Should().Contain("it is a folder");
        Cchc.Run("catalogue", "import", "sample", "--output", In("no/such/x.jsonl")).Should().Match<Cchc.Result>(result => result.ExitCode == 2 && result.Error.Contains("x.jsonl\"") && !result.Error.Contains(".part"));
    }

    [Fact]
    public void Doubtful_questions_are_noted_or_refused()
    {
        Write(In("v.jsonl"), new ProcedureCatalogue([Dated("5", "2020-01-01", null)]));
        Ok("catalogue", "show", In("v.jsonl"), "9.000001", "--on", "2026-01-01", "--locality", "Hl5").Error.Should().Contain("no version of Hl5");
        Cchc.Run("catalogue", "diff", In("v.jsonl"), "--before", "2026-01-01").Error.Should().Contain("give both --before and --after");
        Cchc.Run("catalogue", "search", "sample", "--fiel", "x").Error.Should().Contain("no option \"--fiel\"");
        Ok("catalogue", "import", "sample", "sample", "--output", In("twice.jsonl")).Error.Should().Contain("33 codes stand more than once");
        Cchc.Run("catalogue", "import", "--apply", In("v.jsonl"), In("v.jsonl"), "--output", In("y")).Error.Should().Contain("holds no announcing decision");
    }

    [Fact]
    public void A_moment_at_the_end_of_time_breaks_nothing()
    {
        File.WriteAllText(In("max.jsonl"), "{\"code\":\"9.000001\",\"name\":\"A\",\"updatedAt\":253402300799999}\n");
        Json("catalogue", "stats", In("max.jsonl")).GetProperty("lawOf").GetString().Should().Be("2026-08-05");
        Cchc.Run("catalogue", "validate", "C:x", "--format", "sarif").Error.Should().Contain("C:x");
    }

    private static AnnouncementDecision Amendment(string code)
    {
        var procedure = SampleCatalogue.Load().Find("1.001193");
        return new AnnouncementDecision
        {
            Number = "1/QĐ-BTP",
            SignedOn = new LocalDate(2026, 6, 1),
            EffectiveFrom = new LocalDate(2026, 7, 1),
            Changes = [new AnnouncedChange.Amended(ProcedureCode.Parse(code), ProcedureChanges.Of(procedure with { Note = "Ghi chú mới" }, [ProcedurePart.Notes]), [new ChangeBasis(ProcedurePart.Notes, "1/2026/NĐ-CP")])],
        };
    }

    private static Procedure Dated(string days, string from, string? through)
    {
        var time = new StatedTime(new Core.Deadlines.Times.ProcessingTime.WorkingDays(int.Parse(days, System.Globalization.CultureInfo.InvariantCulture)), days, "WORKING_DAY");
        return new Procedure
        {
            Code = ProcedureCode.Parse("9.000001"),
            Name = "A",
            Channels = [new Channel { Method = SubmissionMethod.InPerson, RawMethod = "DIRECT", Time = time }],
            Validity = new Validity(Day(from), through is null ? null : Day(through)),
        };

        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    private static void Write(string path, ProcedureCatalogue catalogue)
    {
        using var file = File.Create(path);
        CatalogueWriter.Write(catalogue, file);
    }

    private static Cchc.Result Ok(params string[] args)
    {
        var result = Cchc.Run(args);
        result.ExitCode.Should().Be(0, "{0}", result.Error);
        return result;
    }

    private static JsonElement Json(params string[] args) => Cchc.Json(args);

    private string In(string name) => Path.Combine(folder, name);

    [Fact]
    public void What_differs_is_told_in_words_and_written_with_its_codes()
    {
        string[] line = ["catalogue", "diff", SharedData.Case("catalogue", "diff-a.jsonl"), SharedData.Case("catalogue", "diff-b.jsonl")];
        Cchc.Vi(line).Output.Should().Contain("cách thức thực hiện 1").And.Contain("trực tiếp · 17 ngày làm việc · Trường hợp 1").And.Contain("cách thức thực hiện 2, mô tả")
            .And.NotMatchRegex("InPerson|DIRECT|WORKING_DAY|channels\\[");
        Cchc.Run([.. line, "--lang", "en"]).Output.Should().Contain("way of submission 1").And.Contain("in person · 17 working days · Trường hợp 1").And.NotMatchRegex("InPerson|DIRECT|WORKING_DAY|channels\\[");
        Cchc.Run([.. line, "--format", "json"]).Output.Should().Contain("channels[0]").And.Contain("InPerson DIRECT");
    }

    [Fact]
    public void Findings_name_their_place_in_words()
    {
        Cchc.Vi("catalogue", "validate", "sample", "--list").Output.Should().Contain("căn cứ pháp lý 5, số văn bản: ").And.NotMatchRegex("[a-zA-Z]+\\[[0-9]+\\]");
        Cchc.Run("catalogue", "validate", "sample", "--lang", "en").Output.Should().Contain("legal basis").And.NotMatchRegex("[a-zA-Z]+\\[[0-9]+\\]");
    }
}
