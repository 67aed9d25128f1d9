using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Compiled rules: without allocation, up to 256 components.</summary>
public sealed class CompiledRulesTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(256)]
    public void Checking_allocates_nothing(int count)
    {
        var rules = Large(count);
        var compiled = CompiledRules.Compile(rules, Facts.None);
        var items = rules.Components.Select(rule => new DossierItem { Component = rule.Id, Form = PaperForms.Original }).ToList();
        var (complete, partial) = (compiled.Mask(items), compiled.Mask([.. items.Where((_, i) => i % 3 == 2)]));
        var missing = new int[count];
        compiled.IsComplete(complete).Should().BeTrue();
        compiled.IsComplete(partial).Should().BeFalse();
        compiled.Missing(complete, missing).Should().Be(0);
        var expected = DossierCheck.Of(rules, new Dossier { Items = [.. items.Where((_, i) => i % 3 == 2)] }).Components.Select((component, i) => (component.State, i)).Where(item => item.State == RequirementState.Missing).Select(item => item.i).ToList();
        missing.Take(compiled.Missing(partial, missing)).Should().Equal(expected);

        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                compiled.IsComplete(complete);
                compiled.IsComplete(partial);
                compiled.Missing(partial, missing);
                compiled.Mask(items);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }

    [Fact]
    public void More_than_256_components_are_refused()
    {
        var compile = () => CompiledRules.Compile(Large(257), Facts.None);
        compile.Should().Throw<ArgumentException>().WithMessage("*257 components*256*");
    }

    [Fact]
    public void Facts_that_matter_must_be_known_and_others_need_not()
    {
        var rules = DossierRules.Build(Code, [Component("a", Yes("ket-hon")), Component("b", new Condition.Any([Yes("bi-bo-roi"), No("bi-bo-roi")]))], null, [Married, Abandoned]);
        CompiledRules.TryCompile(rules, Facts.None, null, out var none, out var open).Should().BeFalse();
        none.Should().BeNull();
        open.Should().Equal(Married);
        var compile = () => CompiledRules.Compile(rules, Facts.None);
        compile.Should().Throw<ArgumentException>().WithMessage("*ket-hon*");
        var compiled = CompiledRules.Compile(rules, Known(("ket-hon", Bool(false))));
        compiled.IsComplete(default(DossierMask).With(1)).Should().BeTrue();
        compiled.IsComplete(default).Should().BeFalse();
        new Action(() => CompiledRules.Compile(rules, Known(("x", Bool(true))))).Should().Throw<ArgumentException>().WithMessage("*\"x\"*");
    }

    [Fact]
    public void A_mask_is_a_value()
    {
        var mask = default(DossierMask).With(3).With(200);
        (mask[3], mask[4], mask[200], mask[255]).Should().Be((true, false, true, false));
        mask.Should().Be(default(DossierMask).With(200).With(3)).And.NotBe(default(DossierMask).With(3));
        (mask == default(DossierMask).With(200).With(3)).Should().BeTrue();
        mask.GetHashCode().Should().Be(default(DossierMask).With(200).With(3).GetHashCode());
        new Action(() => mask.With(256)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = mask[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Items_that_cannot_be_are_refused_when_the_mask_is_made()
    {
        var compiled = CompiledRules.Compile(Large(8), Facts.None);
        new Action(() => compiled.Mask([new DossierItem { Component = "k0", Form = PaperForms.AnyCopy }])).Should().Throw<ArgumentException>().WithMessage("items*k0*exactly one form*");
        compiled.Mask([new DossierItem { Component = "x", Form = PaperForms.Original }]).Should().Be(default(DossierMask));
    }

    // Every fourth to sixth component is one of a choice; the last choice holds a group of two.
    private static DossierRules Large(int count)
    {
        var components = Enumerable.Range(0, count).Select(i => Component("k" + i)).ToList();
        var groups = Enumerable.Range(0, (count - 2) / 6).Select(i => Group("g" + i, i % 2 + 1, $"k{(i * 6) + 3}", $"k{(i * 6) + 4}", $"k{(i * 6) + 5}")).ToList();
        if (count > 64)
        {
            groups.Add(Group("outer", 1, "inner", "k0"));
            groups.Add(Group("inner", null, "k1", "k2"));
        }

        return DossierRules.Build(Code, components, groups);
    }
}
