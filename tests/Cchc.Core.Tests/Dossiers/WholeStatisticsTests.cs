using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>What is counted over random dossiers of a few procedures, the ranks and their words (<c>Whole/counts.txt</c>).</summary>
public sealed class WholeStatisticsTests
{
    [Fact]
    public void What_is_counted_and_ranked()
    {
        var random = new Random(5);
        var observed = Enumerable.Range(0, 6).SelectMany(procedure => Observed(random, procedure)).ToList();
        var (whole, first, rest) = (DossierStatistics.Of(observed), DossierStatistics.Of(observed.Take(30)), DossierStatistics.Of(observed.Skip(30)));
        WholeText.Compare([("counts", whole), ("ranks", Ranks(whole, 1)), ("of eight or more", Ranks(whole, 8))], "Dossiers", "Whole", "counts.txt");
        WholeText.Of(first.Merge(rest)).Should().Be(WholeText.Of(whole));
        WholeText.Of(rest.Merge(first)).Should().Be(WholeText.Of(whole));
    }

    private static List<string> Ranks(DossierStatistics statistics, int least) => [.. statistics.Rank(least).Select(item =>
        string.Create(CultureInfo.InvariantCulture,
        $"{item.Procedure} {item.Component.Id} {item.Component.Troubled}/{item.Component.Dossiers} {item.Cause}: {item.Text.Vi} | {item.Text.En}"))];

    private static IEnumerable<DossierObservation> Observed(Random random, int procedure)
    {
        var made = RandomDossiers.Rules(random);
        var rules = DossierRules.Build(ProcedureCode.Parse($"1.00000{procedure % 5}"), made.Components.Select(rule => rule with { Doubt = null,
            Condition = Plain(rule.Condition, made), Name = $"Giấy {(procedure * 7) % 10} {rule.Id};" }),
            made.Groups.Select(group => group with { Doubt = null, Condition = Plain(group.Condition, made) }),
                made.Questions.Where(question => question.DoubtOf.Length == 0));
        for (var i = 0; i < 12; i++)
        {
            var items = RandomDossiers.Items(random, rules).Select(item => item with { IsReused = random.Next(6) == 0, Component = random.Next(9) == 0
                ? $" {item.Component} " : item.Component }).ToList();
            var dossier = new Dossier { Facts = RandomDossiers.Facts(random, rules, random.Next(4)), Items = i % 5 == 0
                ? [.. items, new DossierItem { Component = "la", Form = PaperForms.Original }] : items };
            yield return new DossierObservation { First = DossierCheck.Of(rules, dossier), SupplementRequests = random.Next(3) == 0 ? null : random.Next(4) };
        }
    }

    // A doubt is a question of its own in the rules as they were built; it is asked anew of rules that are built from them.
    private static Condition Plain(Condition condition, DossierRules rules) =>
        condition.FactNames.Any(name => rules.Questions.Any(question => question.Id == name && question.DoubtOf.Length > 0)) ? Condition.Always : condition;
}
