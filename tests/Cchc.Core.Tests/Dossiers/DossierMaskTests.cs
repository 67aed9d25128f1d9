using System.Text.Json;
using Cchc.Core.Dossiers;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Which components are complete, as bits: every place, the edges of the words, and what a file may say.</summary>
public sealed class DossierMaskTests
{
    private static readonly int[] Edges = [0, 1, 63, 64, 65, 127, 128, 129, 191, 192, 193, 255];

    [Fact]
    public void Each_component_has_a_place_of_its_own()
    {
        for (var component = 0; component < DossierMask.Capacity; component++)
        {
            var mask = default(DossierMask).With(component);
            Enumerable.Range(0, DossierMask.Capacity).Where(i => mask[i]).Should().Equal(component);
        }
    }

    [Fact]
    public void What_was_there_stays_and_the_order_does_not_matter()
    {
        var (mask, reversed) = (Of(Edges), Of([.. Edges.Reverse()]));
        Enumerable.Range(0, DossierMask.Capacity).Where(i => mask[i]).Should().Equal(Edges);
        mask.With(127).Should().Be(mask);
        (mask == reversed, mask != reversed, mask.Equals((object)reversed), mask.Equals((object)"x"), mask.Equals((object?)null)).Should()
            .Be((true, false, true, false, false));
        mask.GetHashCode().Should().Be(reversed.GetHashCode());
        foreach (var edge in Edges)
        {
            var less = Of([.. Edges.Where(other => other != edge)]);
            (mask == less, mask != less, mask.Equals(less)).Should().Be((false, true, false));
            less.GetHashCode().Should().NotBe(mask.GetHashCode());
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-64)]
    [InlineData(256)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void There_is_no_other_place(int component)
    {
        FluentActions.Invoking(() => default(DossierMask).With(component)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(component))
            .WithMessage("Expected 0 to 255.*");
        FluentActions.Invoking(() => default(DossierMask)[component]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(component))
            .WithMessage("Expected 0 to 255.*");
    }

    [Fact]
    public void A_file_has_the_numbers_in_order()
    {
        JsonSerializer.Serialize(Of(255, 0, 64)).Should().Be("[0,64,255]");
        JsonSerializer.Serialize(default(DossierMask)).Should().Be("[]");
        JsonSerializer.Deserialize<DossierMask>("[255, 0,64,0]").Should().Be(Of(0, 64, 255));
        JsonSerializer.Deserialize<DossierMask>("[]").Should().Be(default(DossierMask));
    }

    [Theory]
    [InlineData("3", "Expected an array of numbers of components, not Number.*")]
    [InlineData("{}", "Expected an array of numbers of components, not StartObject.*")]
    [InlineData("[256]", "Expected the number of a component, 0 to 255.*")]
    [InlineData("[-1]", "Expected the number of a component, 0 to 255.*")]
    [InlineData("[1.5]", "Expected the number of a component, 0 to 255.*")]
    [InlineData("[\"1\"]", "Expected the number of a component, 0 to 255.*")]
    [InlineData("[[1]]", "Expected the number of a component, 0 to 255.*")]
    public void What_is_no_mask_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DossierMask>(json)).Should().Throw<JsonException>().WithMessage(message);

    private static DossierMask Of(params int[] components) => components.Aggregate(default(DossierMask), (mask, component) => mask.With(component));
}
