using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

public sealed partial record ProcedureDifference
{
    /// <summary>One value that differs between two versions of a procedure.</summary>
    /// <param name="Path">Where, such as <c>channels[1].time</c> or <c>components[3]</c>; the numbers count from 0 in the later version, or in the earlier one
    /// for what was withdrawn.</param>
    /// <param name="Before">The earlier value as people read it; null when there was none.</param>
    /// <param name="After">The later value; null when there is none any more.</param>
    public sealed record ValueDifference([property: JsonRequired] string Path, string? Before, string? After)
    {
        /// <summary>Both values with their codes in words, null where one has none; no part of what is compared.</summary>
        internal SaidValues Said { get; init; }

        /// <summary>Both values as people read them; word for word as the record has them where only codes differ that mean the same.</summary>
        internal (string? Before, string? After) In(Language language)
        {
            var (before, after) = (Said.Before is { } old && Before is not null ? old.In(language) : Before,
                Said.After is { } young && After is not null ? young.In(language) : After);
            return before == after ? (Before, After) : (before, after);
        }
    }

    /// <summary>Values in words, of which each is as good as another: two differences are equal by what the records say.</summary>
    internal readonly struct SaidValues(BilingualText? before, BilingualText? after) : IEquatable<SaidValues>
    {
        public BilingualText? Before { get; } = before;

        public BilingualText? After { get; } = after;

        public bool Equals(SaidValues other) => true;

        public override bool Equals(object? obj) => obj is SaidValues;

        public override int GetHashCode() => 0;
    }
}
