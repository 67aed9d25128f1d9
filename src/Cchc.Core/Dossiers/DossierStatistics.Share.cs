using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record DossierStatistics
{
    /// <summary>A share as an exact fraction, such as 3 of 7. <c>default</c> is 0 of 0, a share without value.</summary>
    /// <param name="Part">How many.</param>
    /// <param name="Of">Of how many.</param>
    public readonly record struct Share(long Part, long Of)
    {
        /// <summary>The share as a decimal number, 1 being all; null when it is a share of none.</summary>
        public decimal? Value => Of == 0 ? null : (decimal)Part / Of;

        /// <summary>Exact; a share of none is the least.</summary>
        internal int CompareTo(Share other) =>
            Of == 0 || other.Of == 0 ? (Of != 0).CompareTo(other.Of != 0) : ((BigInteger)Part * other.Of).CompareTo((BigInteger)other.Part * Of);

        /// <summary>The fraction as counted, not reduced.</summary>
        /// <returns>For example <c>3/12</c>.</returns>
        public override string ToString() => DateText.EnNumber(Part) + "/" + DateText.EnNumber(Of);
    }
}
