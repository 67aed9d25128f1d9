using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>What is written is read back the same, and what cannot be carried is said.</summary>
public sealed class LegacyPacketWriterTests
{
    private const int CleanProcedures = 7;

    private static readonly LegacyPacketOptions Alone = new() { InMessage = false };

    [Fact]
    public void The_hand_made_file_comes_back_equal()
    {
        var first = LegacyPacketReader.ReadFile(LegacyPacketReaderTests.HandMade);
        foreach (var options in new[] { null, Alone, Alone with { IsIndented = true }, new LegacyPacketOptions { IsIndented = true } })
        {
            var again = Read(Written(first, out _, options));
            again.Procedures.Should().Equal(first.Procedures);
            again.Should().Be(first);
        }
    }

    [Fact]
    public void The_clean_part_of_the_hand_made_file_is_written_as_it_stands()
    {
        var catalogue = LegacyPacketReader.ReadFile(LegacyPacketReaderTests.HandMade);
        var clean = new ProcedureCatalogue(catalogue.Procedures.Take(CleanProcedures));
        var written = JsonNode.Parse(Written(clean, out var findings, Alone))!["result"]!.AsArray();
        var expected = JsonNode.Parse(File.ReadAllText(LegacyPacketReaderTests.HandMade))!["result"]!.AsArray();
        for (var i = 0; i < CleanProcedures; i++)
        {
            written[i]!.ToJsonString().Should().Be(expected[i]!.ToJsonString());
        }

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-091" && finding.Place == "1.901011, Channels", "a price has no code");
    }

    [Fact]
    public void Catalogues_of_what_the_packet_carries_come_back_equal() => Check(seed =>
    {
        var catalogue = new LegacyCatalogues(new Random(seed), anything: false).Next();
        var again = Read(Written(catalogue, out var findings, seed % 2 == 0 ? null : Alone));
        again.Procedures.Should().Equal(catalogue.Procedures);
        findings.Where(finding => finding.Code != "CCHC-CAT-091").Should().BeEmpty();
    });

    [Fact]
    public void A_catalogue_written_without_findings_comes_back_equal_and_any_other_says_why() => Check(seed =>
    {
        var catalogue = new LegacyCatalogues(new Random(seed), anything: true).Next();
        var again = Read(Written(catalogue, out var findings));
        again.Procedures.Should().HaveCount(catalogue.Procedures.Count);
        if (findings.Count == 0)
        {
            Unspaced(again).Should().Equal(Unspaced(catalogue));
        }

        for (var i = 0; i < catalogue.Procedures.Count; i++)
        {
            var (before, after) = (Unspaced(catalogue)[i], Unspaced(again)[i]);
            if (before != after)
            {
                findings.Should().Contain(finding => finding.Place.StartsWith(before.Code.Value + ", ", StringComparison.Ordinal), "{0} came back as {1}", before, after);
            }
        }
    });

    [Fact]
    public void A_kind_without_words_of_its_own_is_written_in_the_usual_ones_and_said()
    {
        var procedure = SampleProcedure.Clean with { Kind = ProcedureKind.Standard, RawKind = string.Empty };
        Written(new ProcedureCatalogue([procedure]), out var findings);
        findings.Should().Contain(finding => finding.Code == "CCHC-CAT-091" && finding.Place.EndsWith("Kind", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_real_record_comes_back_as_what_the_packet_carries_of_it()
    {
        var national = NationalPortalReader.ReadFile(SharedData.NationalDump);
        var packet = Written(national, out var findings);
        var again = Read(packet);
        again.Procedures.Should().HaveCount(SharedData.NationalCount);
        var wrong = new List<string>();
        for (var i = 0; i < again.Procedures.Count; i++)
        {
            var expected = LegacyReduction.Of(national.Procedures[i]);
            wrong.AddRange(ProcedureChanges.Between(expected, again.Procedures[i]).Parts.Select(part => $"{expected.Code} {part}"));
            if (expected != again.Procedures[i])
            {
                wrong.Add(expected.Code.Value);
            }
        }

        wrong.Should().BeEmpty();
        findings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Information);
        again.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        var second = Written(again, out _);
        Read(second).Should().Be(again);
        second.Should().Equal(packet);
    }

    [Theory]
    [InlineData(253_402_300_799_999)]
    [InlineData(253_370_739_600_000)]
    [InlineData(-62_167_219_200_000)]
    [InlineData(-377_673_580_800_000)]
    public void A_moment_outside_four_digits_is_listed_and_not_written(long milliseconds)
    {
        var procedure = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "Thủ tục", UpdatedAt = Instant.FromUnixTimeMilliseconds(milliseconds) };
        var written = Written(new ProcedureCatalogue([procedure]), out var findings);
        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "CCHC-CAT-090" && finding.Text.En.Contains("outside the years 1 to 9998"));
        Read(written).Procedures[0].UpdatedAt.Should().BeNull();
        var last = procedure with { UpdatedAt = Instant.FromUtc(9998, 12, 31, 16, 59, 59) };
        Read(Written(new ProcedureCatalogue([last]), out findings)).Procedures[0].UpdatedAt.Should().Be(last.UpdatedAt);
        findings.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_carried_is_listed()
    {
        var procedure = new Procedure
        {
            Code = ProcedureCode.Parse("1.000001"),
            Name = "Thủ tục",
            IsInternal = true,
            Regulation = RegulationKind.Assigned,
            State = ProcedureState.Updated,
            RawState = "UPDATED",
            Levels = AdministrativeLevels.Ministry | AdministrativeLevels.Vertical,
            Agencies = [new Agency(AgencyRole.Announcing, "G15", "Bộ Tư pháp"), new Agency(AgencyRole.Executing, "", "Ủy ban nhân dân cấp xã")],
            Cases = [new ProcedureCase("", "Cần xác minh", new StatedTime(new ProcessingTime.WorkingDays(3), "3", "WORKING_DAY"))],
            Steps = [new Step("Bước 1", "Nộp hồ sơ") { Actor = "người nộp" }],
            Channels = [new Channel { Method = SubmissionMethod.InPerson, RawMethod = "DIRECT", Time = new StatedTime(new ProcessingTime.WorkingDays(5), "", ""), Fees = [new Fee { Kind = FeeKind.Price, RawKind = "PRICE_LEVEL", Amount = 1m }] }],
            ComponentGroups = [new ComponentGroup { Name = "", Components = [new DossierComponent { Code = "", Name = "Đơn", HasElectronicForm = true, Forms = [new FormFile("a", "1"), new FormFile("b")] }] }],
            Online = OnlineService.Full.Instance,
            IsOfflineOnly = true,
            Proactive = ProactiveLevel.Remind,
            IsNonTerritorial = true,
            IsSharedService = true,
            ReturnMethods = [new ReturnMethod { Submitted = "ONLINE" }],
            ServiceGroups = [new ServiceGroup("Có con nhỏ", "CITIZEN")],
            Links = [new ProcedureLink(ProcedureLinkKind.Replaces, "1.000002", "")],
            Note = "Ghi chú",
            Validity = new Validity(new LocalDate(2026, 7, 1)),
            Announcement = new AnnouncementReference { Number = "1/QĐ-BTP", SignedOn = new LocalDate(2026, 6, 1) },
            CreatedAt = Instant.FromUnixTimeMilliseconds(1_700_000_000_001),
        };
        var catalogue = new ProcedureCatalogue([procedure]) { DataVersion = "thử", LocalVersions = [new LocalVersion { Code = procedure.Code, Locality = new Locality("H15"), Changes = ProcedureChanges.Between(procedure, procedure) }] };
        Written(catalogue, out var findings);
        findings.Select(finding => $"{finding.Code} {finding.Place}").Should().BeEquivalentTo(
            "CCHC-CAT-092 LocalVersions", "CCHC-CAT-092 DataVersion", "CCHC-CAT-090 1.000001, IsInternal", "CCHC-CAT-090 1.000001, Regulation", "CCHC-CAT-090 1.000001, State", "CCHC-CAT-090 1.000001, Levels",
            "CCHC-CAT-090 1.000001, Validity", "CCHC-CAT-090 1.000001, Announcement", "CCHC-CAT-090 1.000001, CreatedAt, UpdatedAt", "CCHC-CAT-090 1.000001, Online", "CCHC-CAT-090 1.000001, IsOfflineOnly",
            "CCHC-CAT-090 1.000001, Proactive", "CCHC-CAT-090 1.000001, IsNonTerritorial", "CCHC-CAT-090 1.000001, IsSharedService", "CCHC-CAT-090 1.000001, ReturnMethods", "CCHC-CAT-090 1.000001, Note",
            "CCHC-CAT-090 1.000001, ServiceGroups", "CCHC-CAT-090 1.000001, Cases", "CCHC-CAT-090 1.000001, Agencies", "CCHC-CAT-090 1.000001, Steps", "CCHC-CAT-091 1.000001, Steps",
            "CCHC-CAT-090 1.000001, ComponentGroups", "CCHC-CAT-090 1.000001, ComponentGroups", "CCHC-CAT-090 1.000001, ComponentGroups", "CCHC-CAT-091 1.000001, ComponentGroups", "CCHC-CAT-090 1.000001, Links",
            "CCHC-CAT-091 1.000001, Channels", "CCHC-CAT-091 1.000001, Channels");
        findings.Should().OnlyContain(finding => finding.Text.Vi.Length > 0 && finding.Text.En.Length > 0);
    }

    [Theory]
    [InlineData("", "", "5", "Ngày làm việc", 5)]
    [InlineData("3", "WORKING_DAY", "3", "Ngày làm việc", 3)]
    [InlineData("1.000", "WORKING_DAY", "1.000", "Ngày làm việc", 1)]
    [InlineData("9", "Ngày", "2", "Ngày làm việc", 2)]
    public void A_time_is_written_so_that_it_is_read_as_the_same(string raw, string unit, string writtenValue, string writtenUnit, int days)
    {
        var time = new StatedTime(new ProcessingTime.WorkingDays(days), raw, unit);
        var channel = new Channel { Method = SubmissionMethod.Online, RawMethod = "ONLINE", Time = time };
        var packet = Written(new ProcedureCatalogue([new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "a", Channels = [channel] }]), out _);
        Read(packet).Procedures[0].Channels[0].Time.Should().Be(new StatedTime(time.Time, writtenValue, writtenUnit));
    }

    [Fact]
    public void The_envelope_is_a_message_unless_asked_otherwise()
    {
        var catalogue = new ProcedureCatalogue([new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "Đăng ký \"thử\"" }]);
        using var outer = JsonDocument.Parse(Written(catalogue, out _));
        outer.RootElement.EnumerateObject().Should().ContainSingle().Which.Name.Should().Be("message");
        var inner = outer.RootElement.GetProperty("message").GetString()!;
        inner.Should().Be(Encoding.UTF8.GetString(Written(catalogue, out _, Alone)));
        inner.Should().StartWith("{\"result\":[{\"ID\":\"\",\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Đăng ký \\\"thử\\\"\"").And.EndWith("\"NHOMTHUTUC\":\"\"}],\"error_code\":0}");
        Encoding.UTF8.GetString(Written(catalogue, out _, Alone with { IsIndented = true })).Should().NotContain("\r").And.Contain("\n");
        Read(Written(new ProcedureCatalogue([]), out _)).Procedures.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(3, false)]
    [InlineData(1000, false)]
    public void Packets_of_some_procedures_stand_one_a_line(int size, bool inMessage)
    {
        var catalogue = new ProcedureCatalogue(Enumerable.Range(1, 10).Select(i => new Procedure { Code = ProcedureCode.Parse($"1.{i:000000}"), Name = "Thủ tục" }));
        var written = Written(catalogue, out var findings, new LegacyPacketOptions { ProceduresPerPacket = size, InMessage = inMessage, IsIndented = inMessage });
        findings.Should().BeEmpty();
        var lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n');
        lines.Should().HaveCount(((10 + size - 1) / size) + 1);
        lines[^1].Should().BeEmpty();
        Read(written).Procedures.Should().Equal(catalogue.Procedures);
        var cut = Read([.. written.Take(written.Length - 20)]);
        cut.Procedures.Should().Equal(catalogue.Procedures.Take((lines.Length - 2) * size));
        cut.Findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Packets_of_some_procedures_without_any_are_one_and_bad_sizes_are_refused()
    {
        Encoding.UTF8.GetString([.. Written(new ProcedureCatalogue([]), out _, Alone with { ProceduresPerPacket = 5 })]).Should().Be("{\"result\":[],\"error_code\":0}\n");
        FluentActions.Invoking(() => LegacyPacketWriter.Write(new ProcedureCatalogue([]), Stream.Null, new LegacyPacketOptions { ProceduresPerPacket = -1 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1*");
        FluentActions.Invoking(() => LegacyPacketWriter.Write(new ProcedureCatalogue([]), Stream.Null, Alone with { ProceduresPerPacket = 1, IsIndented = true })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Broken_text_is_written_and_bad_arguments_are_refused()
    {
        var catalogue = new ProcedureCatalogue([new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "a\ud800b" }]);
        Read(Written(catalogue, out _)).Procedures.Should().ContainSingle().Which.Name.Should().Be("a\uFFFDb");
        FluentActions.Invoking(() => LegacyPacketWriter.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LegacyPacketWriter.Write(catalogue, null!)).Should().Throw<ArgumentNullException>();
    }

    // What stands between words is not carried exactly, and no finding says so: names are brought to one space.
    private static List<Procedure> Unspaced(ProcedureCatalogue catalogue) => [.. catalogue.Procedures.Select(procedure => procedure with { Name = VietnameseText.Clean(procedure.Name) })];

    private static byte[] Written(ProcedureCatalogue catalogue, out IReadOnlyList<Finding> findings, LegacyPacketOptions? options = null)
    {
        using var stream = new MemoryStream();
        findings = LegacyPacketWriter.Write(catalogue, stream, options);
        return stream.ToArray();
    }

    private static ProcedureCatalogue Read(byte[] packet) => LegacyPacketReader.Read(new MemoryStream(packet));

    private static void Check(Action<int> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
