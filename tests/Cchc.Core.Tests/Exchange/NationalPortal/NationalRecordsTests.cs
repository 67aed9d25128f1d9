using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

/// <summary>All 3,944 real records: read without an exception and without loss, checked against a walk over the raw JSON.</summary>
public sealed class NationalRecordsTests
{
    [Fact]
    public void All_records_are_read_without_loss()
    {
        var catalogue = NationalPortalReader.ReadFile(SharedData.NationalDump);
        catalogue.Procedures.Should().HaveCount(SharedData.NationalCount);
        catalogue.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        var lost = new List<string>();
        var i = 0;
        foreach (var line in SharedData.NationalLines())
        {
            using var json = JsonDocument.Parse(line);
            Compare(json.RootElement, catalogue.Procedures[i++], lost);
        }

        lost.Should().BeEmpty();
    }

    [Fact]
    public void Findings_by_kind_are_those_that_the_documentation_counts()
    {
        var counts = NationalPortalReader.ReadFile(SharedData.NationalDump).Findings.GroupBy(finding => finding.Code).ToDictionary(group => group.Key, group => group.Count());
        counts.Should().Equal(new Dictionary<string, int>
        {
            ["CCHC-CAT-004"] = SharedData.Either(3, 2),
            ["CCHC-CAT-008"] = SharedData.Either(17, 4),
            ["CCHC-CAT-011"] = SharedData.Either(2, 2),
            ["CCHC-CAT-020"] = SharedData.Either(416, 74),
            ["CCHC-CAT-021"] = SharedData.Either(998, 83),
            ["CCHC-CAT-023"] = SharedData.Either(256, 23),
            ["CCHC-CAT-024"] = SharedData.Either(5, 2),
            ["CCHC-CAT-025"] = SharedData.Either(1128, 91),
            ["CCHC-CAT-026"] = SharedData.Either(294, 17),
            ["CCHC-CAT-040"] = SharedData.Either(28, 2),
        });
    }

    [Fact]
    public void Every_record_gives_deadlines_or_says_why_not()
    {
        var calculator = new Core.Deadlines.DeadlineCalculator(Core.Calendars.WorkingCalendar.VietnamPublicSector);
        var received = Dates.Moment("2025-03-07T16:30");
        var (due, none, beyond, sameDay) = (0, 0, 0, 0);
        foreach (var procedure in NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures)
        {
            var selection = procedure.SelectTimes();
            sameDay += selection.Options.Any(option => option is { Time: Cchc.Core.Deadlines.Times.ProcessingTime.SameDay, Sources.Count: > 0 }) ? 1 : 0;
            none += selection.Options.Count == 0 ? 1 : 0;
            foreach (var option in selection.Options)
            {
                try
                {
                    var answer = calculator.Compute(option.ToRequest(received));
                    answer.Should().BeOfType<Core.Deadlines.Deadline.Due>().Which.Date.Should().BeGreaterThanOrEqualTo(received.Date);
                    due++;
                }
                catch (Core.Calendars.CalendarRangeException)
                {
                    beyond++; // three and ten years
                }
            }
        }

        due.Should().BeGreaterThan(SharedData.Either(4000, 350));
        none.Should().Be(SharedData.Either(227, 18), "256 without a field that can be read, less those whose words surely state a time");
        sameDay.Should().Be(SharedData.Either(24, 7), "the records whose text gives the 15:00 cut-off, each read by hand");
        beyond.Should().BeLessThan(6);
    }

    [Fact]
    public void The_pretty_samples_are_read_as_the_same_procedures()
    {
        var dump = NationalPortalReader.ReadFile(SharedData.NationalDump);
        var files = SharedData.PrettyRecords();
        files.Should().HaveCount(SharedData.Either(12, SharedData.NationalCount));
        foreach (var (_, content) in files)
        {
            var procedure = NationalPortalReader.Read(new MemoryStream(content)).Procedures.Should().ContainSingle().Subject;
            if (dump.TryFind(procedure.Code.Value, out var same))
            {
                procedure.Should().Be(same);
            }
        }
    }

    [Fact]
    public void Birth_registration_from_the_real_record_is_answered_as_from_the_sample()
    {
        var real = NationalPortalReader.Read(new MemoryStream(SharedData.PrettyRecords().Single(file => file.Code == "1.001193").Content)).Find("1.001193").SelectTimes().Options.Single();
        var sample = SampleCatalogue.Load().Find("1.001193").SelectTimes().Options.Single();
        real.Time.Should().Be(sample.Time);
        real.Origin.Should().Be(sample.Origin);
    }

    [Fact]
    public void The_embedded_sample_states_the_times_of_the_real_records()
    {
        var dump = NationalPortalReader.ReadFile(SharedData.NationalDump);
        var compared = 0;
        foreach (var sample in SampleCatalogue.Load().Procedures)
        {
            if (!dump.TryFind(sample.Code.Value, out var real) || sample.Code.Value == "1.115717")
            {
                continue; // 1.115717 states its time in a paragraph, which the sample puts in our own words
            }

            compared++;
            sample.Name.Should().Be(real.Name);
            sample.Channels.Select(channel => channel.Time).Should().Equal(real.Channels.Select(channel => channel.Time));
            sample.Cases.Should().Equal(real.Cases);
            sample.Agencies.Should().Equal(real.Agencies);
            sample.LegalBases.Select(basis => basis.Number).Should().Equal(real.LegalBases.Select(basis => basis.Number));
        }

        compared.Should().BeGreaterThan(SharedData.Either(20, 15));
    }

    private static void Compare(JsonElement json, Procedure procedure, List<string> lost)
    {
        Check("code", Text(json, "code"), procedure.Code.Value);
        Check("name", Text(json, "name"), procedure.Name);
        CheckList("categoriesDetails", Objects(json, "categoriesDetails").Select(item => Text(item, "code") + Text(item, "name")), procedure.Fields.Select(field => field.Code + field.Name));
        string[] agencies = ["departmentsExecuting", "departmentsAuthority", "departmentsAuthorized", "departmentsCoordinating", "unitGroupsExecuting", "unitGroupsAuthority", "unitGroupsAuthorized", "unitGroupsCoordinating"];
        CheckList(
            "agencies",
            agencies.SelectMany(name => Objects(json, name)).Select(item => Text(item, "name")).Append(Text(json, "departmentPromulgateName")),
            procedure.Agencies.Select(agency => agency.Name));
        CheckList("methods", Objects(json, "executionMethods").Select(Method), procedure.Channels.Select(channel => $"{channel.RawMethod}|{channel.Time.RawValue}|{channel.Time.RawUnit}|{Squeeze(channel.Description)}"));
        CheckList(
            "fees",
            Objects(json, "executionMethods").SelectMany(item => Objects(item, "fees")).Select(fee => $"{Text(fee, "type")}|{Raw(fee, "value")}|{Text(fee, "currencyName")}|{Text(fee, "description")}"),
            procedure.Channels.SelectMany(channel => channel.Fees).Select(fee => $"{fee.RawKind}|{fee.Amount}|{fee.Currency}|{Squeeze(fee.Description)}"));
        CheckList("cases", Objects(json, "cases").Select(Case), procedure.Cases.Select(item => $"{item.Code}|{item.Name}|{item.Time.RawValue}|{item.Time.RawUnit}"));
        CheckList("groups", Objects(json, "executionCases").Select(item => Text(item, "name")), procedure.ComponentGroups.Select(group => Squeeze(group.Name)));
        CheckList(
            "components",
            Objects(json, "executionCases").SelectMany(item => Objects(item, "profileComponents")).Select(item => $"{Text(item, "code")}|{Text(item, "name")}|{Raw(item, "originalQty")}|{Raw(item, "copyQty")}"),
            procedure.ComponentGroups.SelectMany(group => group.Components).Select(item => $"{item.Code}|{Squeeze(item.Name)}|{item.Originals}|{item.Copies}"));
        CheckList("results", Objects(json, "resultsDetails").Select(item => Text(item, "code") + "|" + Text(item, "name")), procedure.Results.Select(item => item.Code + "|" + Squeeze(item.Name)));
        CheckList("bases", Objects(json, "legalBasisesDetails").Select(item => Text(item, "code") + "|" + Text(item, "name")), procedure.LegalBases.Select(item => item.Number + "|" + Squeeze(item.Title)));

        Check("kind", Text(json, "type"), procedure.RawKind);
        Check("state", Text(json, "state"), procedure.RawState);
        Check("regulation", Text(json, "formalityType"), procedure.RawRegulation);
        Check("id", Text(json, "id"), procedure.SourceId);
        Check("conditions", Text(json, "requirementsAndConditions"), Squeeze(procedure.Conditions));
        Check("note", Text(json, "note"), Squeeze(procedure.Note));
        Check("keywords", Text(json, "keywords"), Squeeze(procedure.Keywords));
        Check("address", Text(json, "dossierReceivingAddresses"), Squeeze(procedure.ReceivingAddress));
        Check("changed", Raw(json, "updatedAt"), procedure.UpdatedAt!.Value.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Check("made", Raw(json, "createdAt"), procedure.CreatedAt!.Value.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Check("decision", Text(json.GetProperty("procedureProposal"), "proposalNumber"), procedure.Announcement!.Number);
        Check("flags", string.Join(' ', Flags.Select(name => json.GetProperty(name).GetBoolean())), string.Join(' ', FlagsOf(procedure)));
        CheckList("service groups", Objects(json, "serviceGroupsDetails").Select(item => Text(item, "type") + Text(item, "name")), procedure.ServiceGroups.Select(group => group.Audience + group.Name));
        CheckList(
            "returns",
            Objects(json, "returningMethods").Select(item => Text(item, "type") + string.Join(' ', item.GetProperty("value").EnumerateArray().Select(place => place.GetString()))),
            procedure.ReturnMethods.Select(method => method.Submitted + string.Join(' ', method.Places)));
        CheckList(
            "forms",
            Objects(json, "executionCases").SelectMany(item => Objects(item, "profileComponents")).SelectMany(item => Objects(item, "attachments")).Select(file => string.Concat(new[] { "fileName", "id", "filePath", "bucketName" }.Select(name => file.GetProperty(name).GetString()))),
            procedure.ComponentGroups.SelectMany(group => group.Components).SelectMany(item => item.Forms).Select(form => form.Name + form.Id + form.Address + form.Bucket));
        CheckList(
            "tariffs",
            Objects(json, "executionMethods").SelectMany(item => Objects(item, "fees")).Where(fee => fee.TryGetProperty("attachment", out var file) && file.ValueKind == JsonValueKind.Object).Select(fee => fee.GetProperty("attachment").GetProperty("fileName").GetString()!),
            procedure.Channels.SelectMany(channel => channel.Fees).Where(fee => fee.Tariff is not null).Select(fee => fee.Tariff!.Name));

        void Check(string what, string expected, string actual)
        {
            if (expected != actual)
            {
                lost.Add($"{procedure.Code} {what}: \"{expected}\" became \"{actual}\"");
            }
        }

        void CheckList(string what, IEnumerable<string> expected, IEnumerable<string> actual)
        {
            var (before, after) = (expected.ToList(), actual.ToList());
            if (!before.SequenceEqual(after))
            {
                lost.Add($"{procedure.Code} {what}: {before.Count} items, {after.Count} read; first difference {before.Zip(after).FirstOrDefault(pair => pair.First != pair.Second)}");
            }
        }
    }

    private static readonly string[] Flags = ["isInternal", "isMinistry", "isProvince", "isWard", "isOtherAgency", "isVertical", "isUndetermined", "isFullProcess", "isSharedService", "isOfflineOnly", "isNonTerritorial"];

    private static IEnumerable<bool> FlagsOf(Procedure procedure) =>
    [
        procedure.IsInternal,
        .. new[]
        {
            AdministrativeLevels.Ministry, AdministrativeLevels.Province, AdministrativeLevels.Commune, AdministrativeLevels.OtherAgency, AdministrativeLevels.Vertical, AdministrativeLevels.Undetermined,
        }.Select(level => procedure.Levels.HasFlag(level)),
        procedure.Online is OnlineService.Full, procedure.IsSharedService, procedure.IsOfflineOnly, procedure.IsNonTerritorial,
    ];

    private static string Method(JsonElement item) => $"{Text(item, "submissionMethod")}|{Raw(item, "processingTime").Trim()}|{Text(item, "processingTimeUnit")}|{Text(item, "description")}";

    private static string Case(JsonElement item) =>
        $"{Text(item, "code")}|{Text(item, "name")}|{Raw(item.GetProperty("processingDay"), "qty")}|{Text(item.GetProperty("processingDay"), "type")}";

    private static IEnumerable<JsonElement> Objects(JsonElement json, string name) =>
        json.TryGetProperty(name, out var array) ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Squeeze(value.GetString()!) : string.Empty;

    private static string Raw(JsonElement json, string name) => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null
        ? string.Empty
        : value.ValueKind == JsonValueKind.String ? VietnameseText.ToNfc(value.GetString()!) : value.GetRawText();

    private static string Squeeze(string text) => VietnameseText.Clean(text);
}
