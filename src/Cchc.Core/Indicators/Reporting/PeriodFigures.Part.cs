using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Reporting;

public sealed partial class PeriodFigures
{
    /// <summary>The figures of one field, agency or other key (một phần của số liệu).</summary>
    public sealed class Part
    {
        internal Part(string? key, bool isRest, PeriodPart figures) =>
            (Key, IsRest, Figures, ByLaw, AsVendors) = (key, isRest, figures, figures.ByLaw, figures.AsVendors);

        /// <summary>The key as the register writes it; null for dossiers that have none, and for the rest.</summary>
        public string? Key { get; }

        /// <summary>Whether it is all those that are not counted apart.</summary>
        public bool IsRest { get; }

        /// <summary>Report 06a by law.</summary>
        public Report06a ByLaw { get; }

        /// <summary>Report 06a as the software of desks counts.</summary>
        public Report06a AsVendors { get; }

        internal PeriodPart Figures { get; }

        /// <inheritdoc/>
        public override string ToString() => $"{Key}: {DateText.EnNumber(ByLaw.Received)} dossiers";
    }
}
