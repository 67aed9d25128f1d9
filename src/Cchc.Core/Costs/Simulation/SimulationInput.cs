using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>One input that is drawn (or constant), wherever it is used: an income shared by activities is one input.</summary>
/// <param name="Place">Its place; with <c>before.</c> or <c>after.</c> where the two sheets differ in it.</param>
/// <param name="Value">The range.</param>
internal sealed record SimulationInput(string Place, Estimate Value)
{
    /// <summary>Its number among the slots of a compiled model.</summary>
    public int Slot { get; init; }
}

/// <summary>One activity as seven inputs: (hours × income × (1 + overhead) + services + fees) × times × subjects × share.</summary>
internal sealed record SimulationTerm(int Hours, int Income, int Overhead, int Services, int Fees, int Times, int Subjects, int Share)
{
    /// <summary>All eight slots.</summary>
    public IEnumerable<int> Slots => [Hours, Income, Overhead, Services, Fees, Times, Subjects, Share];

    /// <summary>The exact amount, from exact inputs.</summary>
    public ExactNumber Exact(Func<int, ExactNumber> input) =>
        ((input(Hours) * input(Income) * (ExactNumber.One + input(Overhead))) + input(Services)
            + input(Fees)) * (input(Times) * (input(Subjects) * input(Share)));
}
