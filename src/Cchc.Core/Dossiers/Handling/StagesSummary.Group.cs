using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Handling;

public sealed partial record StagesSummary
{
    /// <summary>The figures of an agency, a step, a role, or of an agency in a step.</summary>
    public sealed record Group
    {
        private readonly StageTally tally;

        internal Group(StageTally tally, AuditShare ownLate) => (this.tally, OwnLate) = (tally, ownLate);

        /// <summary>The agency as the row of the dossier writes it, whoever does the step; null where it is not one agency.</summary>
        public string? Agency { get; init; }

        /// <summary>The code of the procedure; null where it is not one procedure.</summary>
        public string? Procedure { get; init; }

        /// <summary>The step; of a role the first that has it. Null for an agency.</summary>
        public Stage? Stage { get; init; }

        /// <summary>Whether it is all those agencies that are not counted apart.</summary>
        public bool IsRest { get; init; }

        /// <summary>Steps that count: the denominator.</summary>
        public long Steps => tally.Steps;

        /// <summary>Steps late, of those that count: for whatever cause.</summary>
        public AuditShare Late => new(tally.Late, tally.Steps);

        /// <summary>Steps late by their own doing, of those that count, and whether that is more than chance.</summary>
        public AuditShare OwnLate { get; }

        /// <summary>The office hours by which steps were late, together.</summary>
        public decimal LateHours => Hours(tally.LateSeconds);

        /// <summary>How many of them are of their own doing.</summary>
        public decimal OwnLateHours => Hours(tally.OwnLateSeconds);

        /// <summary>The office hours that the steps that count took.</summary>
        public decimal UsedHours => Hours(tally.UsedSeconds);

        /// <summary>The office hours that they are given.</summary>
        public decimal AllowedHours => Hours(tally.AllowedSeconds);

        /// <summary>Steps of which nobody wrote down when they began or ended; in no share.</summary>
        public long Unknown => tally.Unknown;

        /// <summary>Steps that hold a dossier now.</summary>
        public long Holding => tally.Holding;

        /// <summary>Of them, late already.</summary>
        public long HoldingLate => tally.HoldingLate;

        /// <inheritdoc/>
        public override string ToString() => $"{Agency} {Procedure} {Stage?.Number}: {Late} late, {OwnLate} of their own";

        private static decimal Hours(long seconds) => decimal.Round(seconds / 3600m, 2);
    }
}
