using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>
/// Random amendments, lapsing and lasting, national and local, applied in the order in which they take effect, equal a model that replays
/// for each day all changes in force on it, one after the other.
/// </summary>
public sealed class AnnouncementPropertyTests
{
    private static readonly LocalDate Begin = new(2026, 1, 1);
    private static readonly Locality LaoCai = new("H15");

    [Fact]
    public void What_holds_on_a_day_equals_the_replay_of_the_changes_in_force_on_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            var catalogue = new ProcedureCatalogue([VersionParts.National("0", "2020-01-01")]);
            var decisions = new List<AnnouncementDecision>();
            var effective = Begin;
            for (var i = 1; i <= random.Next(1, 8); i++)
            {
                effective = effective.PlusDays(random.Next(0, 12));
                var changes = random.Next(2) == 0 ? VersionParts.Note($"{i}") : VersionParts.Name($"{i}");
                var decision = VersionParts.Decision($"{i}/QĐ", Dates.Iso(effective), VersionParts.Amended(changes)) with
                {
                    LapsesAfter = random.Next(2) == 0 ? effective.PlusDays(random.Next(0, 25)) : null,
                    Locality = random.Next(3) == 0 ? LaoCai : null,
                };
                decisions.Add(decision);
                catalogue = catalogue.Applied(decision);
            }

            for (var day = Begin.PlusDays(-1); day < effective.PlusDays(30); day = day.PlusDays(1))
            {
                foreach (var locality in new[] { null, LaoCai })
                {
                    var expected = Replay(decisions, day, locality);
                    var actual = catalogue.On(Dates.Iso(day), locality)!;
                    (actual.Name, actual.Note).Should().Be(expected, "on {0} in {1} after {2}", Dates.Iso(day), locality, string.Join("; ", decisions.Select(Describe)));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static (string Name, string Note) Replay(IEnumerable<AnnouncementDecision> decisions, LocalDate day, Locality? locality)
    {
        var inForce = decisions.Where(decision => decision.EffectiveFrom <= day && !(decision.LapsesAfter < day)).ToList();
        var made = inForce.Where(decision => decision.Locality is null).Concat(inForce.Where(decision => decision.Locality is not null && decision.Locality == locality))
            .SelectMany(decision => decision.Changes.Cast<AnnouncedChange.Amended>())
            .Aggregate(VersionParts.National("0"), (procedure, change) => change.Changes.ApplyTo(procedure));
        return (made.Name, made.Note);
    }

    private static string Describe(AnnouncementDecision decision) =>
        $"{decision.Number} {decision.Locality} {Dates.Iso(decision.EffectiveFrom)}..{(decision.LapsesAfter is { } last ? Dates.Iso(last) : string.Empty)} {((AnnouncedChange.Amended)decision.Changes[0]).Changes}";
}
