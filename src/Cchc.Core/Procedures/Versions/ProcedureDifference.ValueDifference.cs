using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Versions;

public sealed partial record ProcedureDifference
{
    /// <summary>One value that differs between two versions of a procedure.</summary>
    /// <param name="Path">Where, such as <c>channels[1].time</c> or <c>components[3]</c>; the numbers count from 0 in the later version, or in the earlier one
    /// for what was withdrawn.</param>
    /// <param name="Before">The earlier value as people read it; null when there was none.</param>
    /// <param name="After">The later value; null when there is none any more.</param>
    public sealed record ValueDifference(
        [property: JsonRequired] string Path,
        string? Before,
        string? After);
}
