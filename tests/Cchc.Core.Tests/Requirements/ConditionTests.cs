using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Requirements;

/// <summary>A condition is whole from its construction on.</summary>
public sealed class ConditionTests
{
    public static TheoryData<Func<object>, string> Incomplete() => new()
    {
        { () => new Condition.Not(null!), "Condition" },
        { () => new Condition.Between(null!, 1, 2), "Fact" },
        { () => new Condition.Is(null!, new FactValue.YesNo(true)), "fact" },
        { () => new Condition.Is("a", null!), "values" },
        { () => new Condition.All(null!), "conditions" },
        { () => new Condition.Any(null!), "conditions" },
        { () => new Condition.Not(Condition.Always) with { Condition = null! }, "value" },
        { () => new Condition.Between("a", 1, 2) with { Fact = null! }, "value" },
        { () => Condition.Always.Evaluate(null!), "facts" },
        { () => new Condition.Any([]).Evaluate(null!), "facts" },
        { () => new Condition.Not(Condition.Always).Evaluate(null!), "facts" },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void Null_is_refused_by_name(Func<object> make, string name) => make.Should().Throw<ArgumentNullException>().WithParameterName(name);

    [Fact]
    public void Equality_is_by_content()
    {
        new Condition.Not(new Condition.Between("a", 1, null)).Should().Be(new Condition.Not(new Condition.Between("a", 1, null)));
        new Condition.Not(Condition.Always).Should().NotBe(new Condition.Not(new Condition.Any([])));
    }
}
