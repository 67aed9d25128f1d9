using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>What is not set does not limit, and all that is set must hold.</summary>
public sealed class ProcedureFilterTests
{
    private static readonly Procedure One = new()
    {
        Code = ProcedureCode.Parse("1.001193"),
        Name = "Đăng ký khai sinh",
        Kind = ProcedureKind.Standard,
        Levels = AdministrativeLevels.Province | AdministrativeLevels.Commune,
        Fields = [new Field("G15-HT02", "Hộ tịch"), new Field("G15-TP03", "Nuôi con nuôi")],
        Subjects = [new Subject("CITIZEN", "Công dân Việt Nam")],
        Agencies =
        [
            new Agency(AgencyRole.Executing, "000.05.12.H15", "Ủy ban nhân dân cấp xã"), new Agency(AgencyRole.Competent, "H15.03", "Sở Tư pháp"),
            new Agency(AgencyRole.Announcing, "G15", "Bộ Tư pháp"),
        ],
        LegalBases = [new LegalBasis("60/2014/QH13", "Luật Hộ tịch"), new LegalBasis("123/2015/NĐ-CP", string.Empty)],
    };

    public static TheoryData<ProcedureFilter, bool> Filters => new()
    {
        { new() { Kind = ProcedureKind.Standard }, true },
        { new() { Kind = ProcedureKind.Local }, false },
        { new() { Level = AdministrativeLevels.Commune }, true },
        { new() { Level = AdministrativeLevels.Commune | AdministrativeLevels.Ministry }, true },
        { new() { Level = AdministrativeLevels.District }, false },
        { new() { Field = "g15-ht02" }, true },
        { new() { Field = "HO TICH" }, true },
        { new() { Field = "hộ" }, true },
        { new() { Field = "hộ t" }, false }, // whole words
        { new() { Field = "G15" }, false },
        { new() { Field = " " }, false },
        { new() { Subject = "công dân" }, true },
        { new() { Subject = "citizen" }, true },
        { new() { Subject = "doanh nghiệp" }, false },
        { new() { Agency = "H15.12.05" }, true }, // either order of the levels
        { new() { Agency = "H15" }, true }, // the agencies below it match too
        { new() { Agency = "H16" }, false },
        { new() { Agency = "G15" }, false }, // only announces
        { new() { Agency = "G15", Role = AgencyRole.Announcing }, true },
        { new() { Agency = "so tu phap" }, true },
        { new() { Agency = "so tu phap", Role = AgencyRole.Executing }, false },
        { new() { Role = AgencyRole.Delegated }, false },
        { new() { Role = AgencyRole.Competent }, true },
        { new() { LegalBasis = "Nghị định số 123/2015/NĐ-CP" }, true },
        { new() { LegalBasis = "123/2015" }, false },
        { new() { LegalBasis = "Luật" }, false },
        { new() { LegalBasis = string.Empty }, false },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_lets_through_what_fits(ProcedureFilter filter, bool matches) => filter.Matches(One).Should().Be(matches, "{0}", filter);

    [Fact]
    public void The_empty_filter_lets_everything_through()
    {
        var catalogue = SampleCatalogue.Load();
        catalogue.Where(new ProcedureFilter()).Should().Equal(catalogue.Procedures);
        new ProcedureFilter().Matches(VersionParts.Empty).Should().BeTrue();
        FluentActions.Invoking(() => catalogue.Where(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ProcedureFilter().Matches(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Two_criteria_let_through_what_both_let_through()
    {
        var procedures = new ProcedureCatalogue([.. Enumerable.Range(0, 120).Select(RandomProcedure.Make)]).Procedures;
        ProcedureFilter[] filters =
        [
            new() { Kind = ProcedureKind.Other }, new() { Level = AdministrativeLevels.Commune }, new() { Subject = "huyện" }, new() { Role = AgencyRole.Executing }, new() { LegalBasis = "104/2022/NĐ-CP" },
        ];
        foreach (var one in filters)
        {
            foreach (var other in filters.Where(other => other != one))
            {
                var both = new ProcedureFilter
                {
                    Kind = one.Kind ?? other.Kind,
                    Level = one.Level ?? other.Level,
                    Subject = one.Subject ?? other.Subject,
                    Role = one.Role ?? other.Role,
                    LegalBasis = one.LegalBasis ?? other.LegalBasis,
                };
                procedures.Where(both.Matches).Should().Equal(procedures.Where(one.Matches).Where(other.Matches), "{0} and {1}", one, other);
            }
        }
    }
}
