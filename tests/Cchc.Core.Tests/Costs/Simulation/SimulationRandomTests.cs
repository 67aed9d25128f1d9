using Cchc.Core.Costs.Simulation;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Simulation;

public class SimulationRandomTests
{
    [Fact]
    public void Xoshiro256_star_star_gives_the_numbers_of_its_reference_implementation()
    {
        var random = new SimulationRandom(1, 2, 3, 4);
        Enumerable.Range(0, 10).Select(_ => random.Next()).Should().Equal(
            11520UL,
            0UL,
            1509978240UL,
            1215971899390074240UL,
            1216172134540287360UL,
            607988272756665600UL,
            16172922978634559625UL,
            8476171486693032832UL,
            10595114339597558777UL,
            2904607092377533576UL);
    }

    [Fact]
    public void SplitMix64_gives_the_numbers_of_its_reference_implementation()
    {
        var state = 1234567UL;
        Enumerable.Range(0, 5).Select(_ => SimulationRandom.SplitMix(ref state)).Should().Equal(
            6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL);
    }

    [Fact]
    public void Units_lie_in_0_to_1_without_1_and_fill_it_evenly()
    {
        var random = new SimulationRandom(7);
        var tenths = new int[10];
        for (var i = 0; i < 100_000; i++)
        {
            var unit = random.NextUnit();
            unit.Should().BeInRange(0, 0.9999999999999999);
            tenths[(int)(unit * 10)]++;
        }

        tenths.Should().OnlyContain(count => count > 9_500 && count < 10_500);
    }
}
