using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using NodaTime;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

public sealed class NationalPortalWriterTests
{
    [Fact]
    public void All_real_records_are_read_back_equal_and_nothing_is_lost()
    {
        var catalogue = NationalPortalReader.ReadFile(SharedData.NationalDump);
        var (again, lost) = RoundTrip(catalogue);
        lost.Should().BeEmpty();
        again.Procedures.Should().HaveCount(SharedData.NationalCount);
        for (var i = 0; i < again.Procedures.Count; i++)
        {
            (again.Procedures[i] == catalogue.Procedures[i]).Should().BeTrue("{0} is read back equal", catalogue.Procedures[i]);
        }

        again.Equals(catalogue).Should().BeTrue();
    }

    [Fact]
    public void Names_and_addresses_of_attachments_stay_byte_for_byte_and_the_bucket_is_carried()
    {
        // Two spaces, a no-break space, letters taken apart, a space at the end: another file lies at any other address.
        var name = "PL 2A  Thông\u00a0tư Mâ\u0303u.docx ";
        var file = new FormFile(name, "019 1", "configuring/ x/" + name) { Bucket = "dvc" };
        var procedure = SampleProcedure.Clean with { ComponentGroups = [SampleProcedure.Group(string.Empty, SampleProcedure.Paper("Đơn") with { Forms = [file] })] };
        var catalogue = new ProcedureCatalogue([procedure]);
        var (again, lost) = RoundTrip(catalogue);
        lost.Should().NotContain(finding => finding.Place.Contains("components", StringComparison.Ordinal));
        again.Procedures[0].ComponentGroups[0].Components[0].Forms.Should().Equal(file);
        using var own = new MemoryStream();
        CatalogueWriter.Write(catalogue, own);
        own.Position = 0;
        CatalogueReader.Read(own).Procedures[0].ComponentGroups[0].Components[0].Forms.Should().Equal(file);
    }

    [Fact]
    public void The_sample_catalogue_is_read_back_equal() => RoundTrip(SampleCatalogue.Load()).Again.Equals(SampleCatalogue.Load()).Should().BeTrue();

    [Fact]
    public void What_the_portal_cannot_carry_is_listed_by_part_and_procedure()
    {
        var procedure = SampleCatalogue.Load().Find("1.001193") with
        {
            Validity = new Validity(new LocalDate(2026, 1, 16)),
            Online = new OnlineService.Partial(PartialReason.AppearInPerson),
            Proactive = ProactiveLevel.Remind,
            Steps = [new Step("Nộp", "Nộp hồ sơ") { Actor = "người dân" }],
        };
        var (again, lost) = RoundTrip(new ProcedureCatalogue([procedure]));
        lost.Select(finding => finding.Place).Should().Equal("line 1, 1.001193, validity", "line 1, 1.001193, online", "line 1, 1.001193, proactive", "line 1, 1.001193, steps");
        lost.Should().OnlyContain(finding => finding.Code == "CCHC-CAT-051");
        again.Procedures[0].Should().Be(procedure with { Validity = default, Online = OnlineService.NotStated.Instance, Proactive = ProactiveLevel.None, Steps = [new Step("Nộp", "Nộp hồ sơ")] });
    }

    [Theory]
    [InlineData("5", "WORKING_DAY", "5", "WORKING_DAY")]
    [InlineData("3.5", "WORKING_DAY", "3.5", "WORKING_DAY")]
    [InlineData("05", "DAY", "\"05\"", "DAY")]
    [InlineData("3,5", "DAY", "\"3,5\"", "DAY")]
    [InlineData("1e1", "DAY", "1e1", "DAY")]
    [InlineData("", "OTHER", "null", "OTHER")]
    [InlineData("7", "Ngày làm việc", "7", "WORKING_DAY")]
    public void Times_are_written_as_they_stood_or_from_what_they_mean(string value, string unit, string written, string unitWritten)
    {
        var channel = new Channel { Method = SubmissionMethod.InPerson, RawMethod = "1", Time = new StatedTime(new ProcessingTime.WorkingDays(7m), value, unit) };
        var json = Written(new ProcedureCatalogue([new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "A", Channels = [channel] }]));
        json.Should().Contain($"\"submissionMethod\":\"DIRECT\",\"processingTime\":{written},\"processingTimeUnit\":\"{unitWritten}\"");
    }

    [Fact]
    public void Local_versions_and_announcements_are_said_to_be_left_out()
    {
        var procedure = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "A" };
        var local = new LocalVersion { Code = procedure.Code, Locality = new Locality("H15"), Changes = ProcedureChanges.Between(procedure, procedure with { Note = "x" }) };
        var lost = NationalPortalWriter.Write(new ProcedureCatalogue([procedure]) { LocalVersions = [local] }, new MemoryStream());
        lost.Should().ContainSingle().Which.Text.En.Should().Contain("1 local versions and 0 announcing decisions");
    }

    [Fact]
    public void Agencies_that_come_back_in_another_order_or_form_are_listed()
    {
        var executing = new Agency(AgencyRole.Executing, "H15", "Sở Tư pháp");
        var group = new Agency(AgencyRole.Executing, string.Empty, "Ủy ban nhân dân cấp xã");
        var competent = new Agency(AgencyRole.Competent, "H16", "Bộ Tư pháp");
        var announcing = new Agency(AgencyRole.Announcing, "G15", "Bộ Tư pháp");
        foreach (var (agencies, isLost) in new (Agency[], bool)[]
        {
            ([], false), ([executing, competent, group, announcing], false), ([executing, group, competent], true), ([competent, executing], true), ([announcing, executing], true),
            ([announcing, announcing with { Code = "G16" }], true), ([announcing with { Name = string.Empty }], true), ([executing with { Name = "Sở  Tư pháp" }], true),
        })
        {
            var procedure = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "A", Agencies = agencies };
            var (again, lost) = RoundTrip(new ProcedureCatalogue([procedure]));
            again.Procedures[0].Agencies.SequenceEqual(agencies).Should().Be(!isLost);
            lost.Select(finding => $"{finding.Code} {finding.Place}").Should().Equal(isLost ? ["CCHC-CAT-051 line 1, 1.000001, agencies"] : []);
        }
    }

    [Fact]
    public void Moments_and_days_beyond_what_the_portal_states_are_listed_and_not_written()
    {
        var last = Instant.FromUnixTimeMilliseconds(253_402_300_799_999);
        var procedure = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "A", CreatedAt = Instant.FromUnixTimeMilliseconds(-62_135_596_800_000), UpdatedAt = last };
        var (again, lost) = RoundTrip(new ProcedureCatalogue([procedure]));
        lost.Should().BeEmpty();
        (again.Procedures[0].CreatedAt, again.Procedures[0].UpdatedAt).Should().Be((procedure.CreatedAt, last));
        foreach (var odd in new[]
        {
            procedure with { CreatedAt = Instant.MinValue }, procedure with { UpdatedAt = Instant.MaxValue },
            procedure with { Announcement = new AnnouncementReference { Number = "1", PublishedAt = Instant.MinValue } },
            procedure with { Announcement = new AnnouncementReference { Number = "1", SignedOn = LocalDate.MinIsoValue } },
            procedure with { Announcement = new AnnouncementReference { Number = "1", SignedOn = new LocalDate(1, 1, 1) } },
        })
        {
            (again, lost) = RoundTrip(new ProcedureCatalogue([odd]));
            lost.Should().ContainSingle().Which.Place.Should().EndWith("createdAt, updatedAt, procedureProposal");
            again.Findings.Should().NotContain(finding => finding.Severity == Core.Text.FindingSeverity.Error);
            (again.Procedures[0] == odd).Should().BeFalse();
        }

        var decided = procedure with { Announcement = new AnnouncementReference { Number = "1", SignedOn = LocalDate.MaxIsoValue } };
        RoundTrip(new ProcedureCatalogue([decided])).Again.Procedures[0].Should().Be(decided);
    }

    [Fact]
    public void A_cancelled_writing_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var write = () => NationalPortalWriter.Write(SampleCatalogue.Load(), new MemoryStream(), cancelled.Token);
        write.Should().Throw<OperationCanceledException>();
    }

    private static (ProcedureCatalogue Again, IReadOnlyList<Core.Text.Finding> Lost) RoundTrip(ProcedureCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        var lost = NationalPortalWriter.Write(catalogue, stream);
        stream.Position = 0;
        return (NationalPortalReader.Read(stream), lost);
    }

    private static string Written(ProcedureCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        NationalPortalWriter.Write(catalogue, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
