using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Dossiers of four national procedures, with answers written by hand from the law and the record before the check was run.</summary>
public sealed class ExpectedDossiersTests
{
    public static TheoryData<string, int> Dossiers
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var code in SampleComponents.Codes)
            {
                for (var i = 0; i < ExpectedDossier.Of(code.Value).Count; i++)
                {
                    data.Add(code.Value, i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void The_answer_is_that_of_the_law(string procedure, int number)
    {
        var dossier = ExpectedDossier.Of(procedure)[number];
        var rules = SampleComponents.Load(procedure)!;
        var result = DossierCheck.Check(rules, dossier.Dossier(rules), dossier.Options);
        ExpectedDossier.Shown(result).Except(dossier.Expected(rules)).Should().BeEmpty("of \"{0}\" ({1}) this was expected: {2}", dossier.Name, dossier.Law, string.Join("; ", dossier.Expected(rules).Except(ExpectedDossier.Shown(result))));
    }

    [Fact]
    public void Each_procedure_has_ten_dossiers_at_least_and_each_component_is_satisfied_or_missing_in_one()
    {
        foreach (var code in SampleComponents.Codes)
        {
            var dossiers = ExpectedDossier.Of(code.Value);
            dossiers.Should().HaveCountGreaterThanOrEqualTo(10);
            dossiers.Select(dossier => dossier.Name).Should().OnlyHaveUniqueItems();
            dossiers.Should().OnlyContain(dossier => dossier.Law.Length > 5);
            var rules = SampleComponents.Load(code.Value)!;
            var met = dossiers.SelectMany(dossier => dossier.Expected(rules)).Where(line => line.Contains(": Satisfied") || line.Contains(": Missing")).Select(line => line.Split(':')[0]).ToHashSet();
            rules.Components.Select(rule => rule.Id).Concat(rules.Groups.Select(group => group.Id)).Except(met).Should().BeEmpty("{0}", code);
        }
    }
}
