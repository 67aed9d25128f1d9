using System.Text.RegularExpressions;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Procedures.Validation;

public sealed class ProcedureValidatorTests
{
    private static readonly ProcedureValidator All = new(new ValidationOptions { Date = Today });

    [Fact]
    public void Rules_have_codes_of_their_own_in_order_and_say_where_they_come_from()
    {
        ValidationRule.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyContain(code => Regex.IsMatch(code, "^CCHC-CAT-[12][0-9]{2}$"));
        ValidationRule.All.Should().OnlyContain(rule => rule.Title.Vi.Length > 5 && rule.Title.En.Length > 5 && rule.Source.Vi.Length > 5 && rule.Source.En.Length > 5);
        ValidationRule.All[0].ToString().Should().Be("CCHC-CAT-101 Thiếu tên thủ tục");
    }

    [Fact]
    public void Rules_can_be_chosen()
    {
        var bad = Clean with { Name = string.Empty, Results = [], Links = [new ProcedureLink(ProcedureLinkKind.Related, string.Empty, "x")] };
        Codes(new ValidationOptions { Date = Today }).Should().Equal("CCHC-CAT-101", "CCHC-CAT-111", "CCHC-CAT-147");
        Codes(new ValidationOptions { Date = Today, Only = ["CCHC-CAT-147", "CCHC-CAT-111"] }).Should().Equal("CCHC-CAT-111", "CCHC-CAT-147");
        Codes(new ValidationOptions { Date = Today, Except = ["CCHC-CAT-111"] }).Should().Equal("CCHC-CAT-101", "CCHC-CAT-147");
        Codes(new ValidationOptions { Date = Today, MinimumSeverity = FindingSeverity.Warning }).Should().Equal("CCHC-CAT-101", "CCHC-CAT-111");
        Codes(new ValidationOptions { Date = Today, MinimumSeverity = FindingSeverity.Error }).Should().Equal("CCHC-CAT-101");

        IEnumerable<string> Codes(ValidationOptions options) => new ProcedureValidator(options).Validate(bad).Select(finding => finding.Code);
    }

    [Fact]
    public void A_choice_that_cannot_be_is_refused()
    {
        FluentActions.Invoking(() => new ProcedureValidator(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ProcedureValidator(new ValidationOptions { Date = Today, Only = ["CCHC-CAT-999"] })).Should().Throw<ArgumentException>().WithMessage("*CCHC-CAT-999*CCHC-CAT-101*");
        FluentActions.Invoking(() => new ProcedureValidator(new ValidationOptions { Date = Today, Only = ["CCHC-CAT-101"], Except = ["CCHC-CAT-101"] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => All.Validate((Procedure)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => All.Validate((ProcedureCatalogue)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_finding_says_code_place_and_both_texts()
    {
        var finding = All.Validate(new ProcedureCatalogue([Clean, With(Paper("Sơ đồ mặt bằng", "", 100)) with { Code = ProcedureCode.Parse("1.000002"), Cases = [] }])).Should().ContainSingle().Subject;
        finding.Should().Be(new ValidationFinding
        {
            Code = "CCHC-CAT-115",
            Severity = FindingSeverity.Error,
            Procedure = "1.000002",
            Path = "componentGroups[0].components[2].originals",
            Text = new BilingualText("số lượng 100 của \"Sơ đồ mặt bằng\": cần từ 0 đến 20", "the number 100 of \"Sơ đồ mặt bằng\": expected 0 to 20"),
            Index = 1,
        });
        finding.ToString().Should().StartWith("CCHC-CAT-115 1.000002 componentGroups[0].components[2].originals: the number 100");
    }

    [Theory]
    [InlineData(null, null, null, null, "CCHC-CAT-140")]
    [InlineData("2025-01-01", null, "2026-01-01", null, "CCHC-CAT-140")]
    [InlineData("2025-01-01", "2026-01-01", "2026-01-01", null, "CCHC-CAT-140")]
    [InlineData("2025-01-01", "2025-12-31", "2026-01-01", null, null)]
    [InlineData("2026-01-01", null, "2025-01-01", "2025-12-31", null)]
    [InlineData("2025-01-01", "2025-12-30", "2026-01-01", null, "CCHC-CAT-141")]
    [InlineData(null, "2025-12-31", "2026-01-01", null, null)]
    public void Versions_of_one_code_follow_each_other(string? from, string? through, string? from2, string? through2, string? expected)
    {
        var found = All.Validate(new ProcedureCatalogue([Of(from, through), Of(from2, through2)])).Where(finding => finding.Code is "CCHC-CAT-140" or "CCHC-CAT-141").ToList();
        found.Select(finding => finding.Code).Should().Equal(expected is null ? [] : [expected]);
        found.Where(finding => (finding.Path, finding.Procedure, finding.Index) != ("validity", "1.001193", 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_gap_is_measured_from_the_version_that_lasts_longest()
    {
        var found = All.Validate(new ProcedureCatalogue([Of("2025-01-01", "2025-12-31"), Of("2025-02-01", "2025-03-01"), Of("2026-01-11", null)]));
        found.Where(finding => finding.Code == "CCHC-CAT-141").Should().ContainSingle().Which.Text.En.Should().Be("no version is in force for 10 days, between 2025-01-01..2025-12-31 and 2026-01-11..");
        found.Where(finding => finding.Code == "CCHC-CAT-140").Should().ContainSingle().Which.Index.Should().Be(1);
    }

    [Fact]
    public void Versions_of_localities_are_held_against_the_national_ones()
    {
        var changed = ProcedureChanges.Between(Clean, Clean with { Conditions = "Khác" });
        var catalogue = new ProcedureCatalogue([Of("2026-01-01", "2026-12-31")])
        {
            LocalVersions =
            [
                Local("1.001193", changed),
                Local("9.999999", changed),
                Local("1.001193", ProcedureChanges.Between(Clean, Clean)),
                Local("1.001193", ProcedureChanges.Of(Clean, [ProcedurePart.Name])),
                Local("1.001193", changed) with { Validity = new Validity(new(2027, 1, 1)) },
            ],
        };
        All.Validate(catalogue).Select(finding => (finding.Code, finding.Path, finding.Procedure, finding.Index)).Should().Equal(
            ("CCHC-CAT-190", "localVersions[1].code", "9.999999", null),
            ("CCHC-CAT-191", "localVersions[2].changes", "1.001193", null),
            ("CCHC-CAT-191", "localVersions[3].changes", "1.001193", null),
            ("CCHC-CAT-192", "localVersions[4].validity", "1.001193", null));
    }

    [Fact]
    public void Announcements_name_procedures_of_the_catalogue()
    {
        var catalogue = new ProcedureCatalogue([Clean])
        {
            Announcements =
            [
                new AnnouncementDecision
                {
                    Number = "163/QĐ-BTP", SignedOn = Today, EffectiveFrom = Today,
                    Changes = [new AnnouncedChange.Abolished(Clean.Code, string.Empty), new AnnouncedChange.Replaced(Clean, [Clean.Code, ProcedureCode.Parse("1.000009")], string.Empty)],
                },
            ],
        };
        var finding = All.Validate(catalogue).Should().ContainSingle().Subject;
        (finding.Code, finding.Path, finding.Procedure).Should().Be(("CCHC-CAT-193", "announcements[0].changes[1].code", "1.000009"));
        finding.Text.Vi.Should().Contain("\"163/QĐ-BTP\"");
    }

    [Fact]
    public void Any_procedure_is_checked_without_an_exception_and_always_alike() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var procedure = RandomProcedure.Make(seed);
        var catalogue = new ProcedureCatalogue([procedure, RandomProcedure.Make(seed / 2), procedure]);
        var found = All.Validate(catalogue);
        found.Should().Equal(All.Validate(catalogue));
        found.Where(finding => finding.Text.Vi.Length == 0 || finding.Text.En.Length == 0).Should().BeEmpty();
        foreach (var finding in found.Where(finding => finding.Index is not null && finding.Path.Length > 0))
        {
            Resolve(catalogue.Procedures[finding.Index!.Value], finding.Path).Should().BeTrue("\"{0}\" is a place of the model", finding.Path);
        }

        All.Validate(Rough(procedure)).Should().Equal(All.Validate(procedure), "letters taken apart are the same letters");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_read_in_one_procedure_changes_nothing_in_the_next() => Prop.ForAll(Gen.Choose(0, int.MaxValue / 2).ToArbitrary(), seed =>
    {
        var validator = new ProcedureValidator(new ValidationOptions { Date = Today, Except = [.. ValidationRule.All.Where(rule => rule.OfCatalogue is not null).Select(rule => rule.Code)] });
        var first = RandomProcedure.Make(seed);
        var procedures = new[] { first, RandomProcedure.Make(seed + 1), Mixed(RandomProcedure.Make(seed + 2), first), Mixed(first, RandomProcedure.Make(seed + 3)), first };
        var alone = procedures.SelectMany((procedure, i) => validator.Validate(procedure).Select(finding => finding with { Index = i }));
        validator.Validate(new ProcedureCatalogue(procedures)).Should().Equal(alone);

        // The texts of one in the places of another.
        static Procedure Mixed(Procedure one, Procedure other) => one with { Channels = other.Channels, LegalBases = other.LegalBases, Agencies = other.Agencies };
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_that_stand_in_many_procedures_are_read_once()
    {
        const int many = 50;
        const string said = "Không quá 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp cần xác minh thì không quá 15 ngày làm việc; "
            + "trường hợp phải kiểm tra thực tế thì không quá 20 ngày làm việc; các xã miền núi, hải đảo được tăng thêm 05 ngày làm việc";
        var procedures = Enumerable.Range(0, many).Select(i => Clean with { Code = ProcedureCode.Parse($"1.{i + 1:000000}"), Cases = [], Channels = [Row(SubmissionMethod.Online, 7, said)] }).ToArray();
        var catalogue = new ProcedureCatalogue(procedures);
        var (together, one) = (Allocations.Least(() => All.Validate(catalogue)), Allocations.Least(() => All.Validate(procedures[0])));
        ((double)together / (many * one)).Should().BeLessThan(0.5);
    }

    [Fact]
    public void Real_records_have_these_findings()
    {
        var found = All.Validate(NationalPortalReader.ReadFile(SharedData.NationalDump));
        found.GroupBy(finding => finding.Code.Substring(9)).ToDictionary(group => group.Key, group => (group.Count(), group.Select(finding => finding.Procedure).Distinct().Count())).Should().BeEquivalentTo(SharedData.Either(RealCounts.Expected, RealCounts.ExpectedOfSample));
        var table = RepositoryFiles.Read("docs", "reference", "findings.md");
        foreach (var rule in ValidationRule.All)
        {
            var (count, procedures) = RealCounts.Expected.GetValueOrDefault(rule.Code.Substring(9));
            table.Should().MatchRegex($@"\| {rule.Code} \|.*\| {count:#,0} in {procedures:#,0} \|", "the table says how many");
        }
    }

    private static Procedure Of(string? from, string? through) => Clean with { Online = OnlineService.NotStated.Instance, Validity = new Validity(Day(from), Day(through)) };

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static LocalVersion Local(string code, ProcedureChanges changes) => new() { Code = ProcedureCode.Parse(code), Locality = new Locality("H15", "Lào Cai"), Changes = changes };

    /// <summary>Follows a path through the members of the model.</summary>
    private static bool Resolve(object value, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var match = Regex.Match(step, @"^(\w+)(?:\[(\d+)\])?$");
            var member = match.Success ? value.GetType().GetProperty(char.ToUpperInvariant(match.Groups[1].Value[0]) + match.Groups[1].Value[1..]) : null;
            if (member is null)
            {
                return false;
            }

            value = member.GetValue(value)!;
            if (match.Groups[2].Success)
            {
                var item = ((System.Collections.IEnumerable)value).Cast<object>().ElementAtOrDefault(int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
                if (item is null)
                {
                    return false;
                }

                value = item;
            }
        }

        return true;
    }
}
