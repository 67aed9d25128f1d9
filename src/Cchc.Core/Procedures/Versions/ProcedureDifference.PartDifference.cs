using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

public sealed partial record ProcedureDifference
{
    /// <summary>A part in which two versions of a procedure differ, from what to what.</summary>
    public sealed record PartDifference
    {
        internal PartDifference(ProcedurePart part, IEnumerable<ValueDifference> values)
        {
            Part = part;
            Values = ValueList.Of(values);
        }

        /// <summary>The part.</summary>
        public ProcedurePart Part { get; }

        /// <summary>The values that differ; never empty.</summary>
        public IReadOnlyList<ValueDifference> Values { get; }
    }
}
