using Cchc.Core.Deadlines.Stages;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>A process among others.</summary>
/// <param name="process">The process.</param>
/// <param name="first">The number of its first step among the steps of all processes, from 0.</param>
internal sealed class ProcessPlace(InternalProcess process, int first)
{
    private readonly IReadOnlyList<IReadOnlyList<int>> before = StageGroups.Before(process.Stages);

    public InternalProcess Process { get; } = process;

    public int First { get; } = first;

    /// <summary>Whether a step begins with the dossier itself.</summary>
    public bool Begins(int step) => before[step].Count == 0;
}
