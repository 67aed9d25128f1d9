using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record DossierStatistics
{
    /// <summary>How one component, or one choice among several, fared in the dossiers of its procedure. All counts are dossiers unless said
    /// otherwise.</summary>
    public sealed record OfComponent
    {
        /// <summary>The identifier in the rules.</summary>
        public required string Id { get; init; }

        /// <summary>Whether it is a choice (one of, at least so many of) and not a component.</summary>
        public required bool IsChoice { get; init; }

        /// <summary>The name, clean; where dossiers were checked by rules that name it differently, the first of the names in the order of their
        /// characters.</summary>
        public required string Name { get; init; }

        /// <summary>Dossiers whose rules have it.</summary>
        public long Dossiers { get; init; }

        /// <summary>Complete at first (đủ ngay từ đầu).</summary>
        public long Satisfied { get; init; }

        /// <summary>
        /// Missing at first, so that it must be asked of the applicant (thiếu): what <see cref="SupplementRequest"/> lists. Papers that are missing only as
        /// alternatives count for their choice, not for themselves.
        /// </summary>
        public long Missing { get; init; }

        /// <summary>Not required in that case, and not brought.</summary>
        public long NotRequired { get; init; }

        /// <summary>Brought though not required, or more of it than required (thừa).</summary>
        public long Excess { get; init; }

        /// <summary>Pieces beyond what is required; not dossiers.</summary>
        public long ExcessPieces { get; init; }

        /// <summary>Not brought, and unlawful to demand (không được yêu cầu).</summary>
        public long UnlawfulToDemand { get; init; }

        /// <summary>Brought on paper although its data are in a database, so that it may not have been demanded (đã nộp dù không được yêu cầu).</summary>
        public long BroughtDespiteData { get; init; }

        /// <summary>Not decided, because a fact was not known.</summary>
        public long Unknown { get; init; }

        /// <summary>Dossiers in which it gave trouble: missing, excess, or brought although its data are in a database; each dossier once.</summary>
        public long Troubled { get; init; }

        /// <summary>Dossiers in which it was required for sure: complete or missing.</summary>
        public long Required => Satisfied + Missing;

        /// <summary>Missing, of the dossiers in which it was required.</summary>
        public Share MissingShare => new(Missing, Required);

        /// <summary>Excess, of all dossiers whose rules have it.</summary>
        public Share ExcessShare => new(Excess, Dossiers);

        /// <summary>Troubled, of all dossiers whose rules have it.</summary>
        public Share TroubledShare => new(Troubled, Dossiers);

        internal OfComponent Plus(OfComponent other) => checked(this with
        {
            Name = string.CompareOrdinal(Name, other.Name) <= 0 ? Name : other.Name,
            Dossiers = Dossiers + other.Dossiers,
            Satisfied = Satisfied + other.Satisfied,
            Missing = Missing + other.Missing,
            NotRequired = NotRequired + other.NotRequired,
            Excess = Excess + other.Excess,
            ExcessPieces = ExcessPieces + other.ExcessPieces,
            UnlawfulToDemand = UnlawfulToDemand + other.UnlawfulToDemand,
            BroughtDespiteData = BroughtDespiteData + other.BroughtDespiteData,
            Unknown = Unknown + other.Unknown,
            Troubled = Troubled + other.Troubled,
        });

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(OfComponent), PrintMembers);
    }
}
