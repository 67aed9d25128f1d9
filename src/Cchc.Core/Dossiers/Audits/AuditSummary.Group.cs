using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

public sealed partial record AuditSummary
{
    /// <summary>The figures of all dossiers, of an agency, or of an officer.</summary>
    public sealed record Group
    {
        private readonly GroupTally tally;

        internal Group(GroupTally tally, string? agency, string? officer, bool isRest, IEnumerable<AuditShare> shares) =>
            (this.tally, Agency, Officer, IsRest, Shares) = (tally, agency, officer, isRest, ValueList.Of(shares));

        /// <summary>The agency as the register writes it; null for all dossiers, and for the rest.</summary>
        public string? Agency { get; }

        /// <summary>The code of the officer; null for an agency as a whole.</summary>
        public string? Officer { get; }

        /// <summary>Whether it is all those that are not counted apart.</summary>
        public bool IsRest { get; }

        /// <summary>Dossiers received.</summary>
        public long Dossiers => tally.Dossiers;

        /// <summary>One share a rule, in the order of <see cref="AuditRule.All"/>.</summary>
        public IReadOnlyList<AuditShare> Shares { get; }

        /// <summary>The share of a rule.</summary>
        /// <param name="rule">The rule.</param>
        /// <returns>The share.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
        public AuditShare ShareOf(AuditRule rule) => Shares[PlaceOf(rule)];

        /// <summary>How many findings of a rule there are, several of one dossier counted each.</summary>
        /// <param name="rule">The rule.</param>
        /// <returns>0 or more.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
        public long FindingsOf(AuditRule rule) => tally.Found(PlaceOf(rule));

        /// <summary>How many of <see cref="FindingsOf"/> are points to be checked, by which nobody may be blamed (cần kiểm tra).</summary>
        /// <param name="rule">The rule.</param>
        /// <returns>0 or more, at most <see cref="FindingsOf"/>.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
        public long ToBeCheckedOf(AuditRule rule) => tally.Questions(PlaceOf(rule));

        /// <summary>The working days that the stops found by a rule would gain together (số ngày làm việc được lợi).</summary>
        /// <param name="rule">The rule.</param>
        /// <returns>0 or more.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
        public long GainedBy(AuditRule rule) => tally.Gained(PlaceOf(rule));

        /// <inheritdoc/>
        public override string ToString() => $"{Agency} {Officer}: {DateText.EnNumber(Dossiers)}";

        private static int PlaceOf(AuditRule rule)
        {
            ArgumentNullException.ThrowIfNull(rule);
            return AuditRules.Places[rule.Code];
        }
    }
}
