using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record DossierStatistics
{
    /// <summary>How the dossiers of one procedure fared. All counts are dossiers unless said otherwise.</summary>
    public sealed record OfProcedure
    {
        /// <summary>The code of the procedure.</summary>
        public required string Procedure { get; init; }

        /// <summary>All dossiers.</summary>
        public long Dossiers { get; init; }

        /// <summary>Complete at first.</summary>
        public long Complete { get; init; }

        /// <summary>Something was missing at first.</summary>
        public long Incomplete { get; init; }

        /// <summary>Not decided, because a fact was not known.</summary>
        public long Undetermined { get; init; }

        /// <summary>Dossiers with papers that belong to no component.</summary>
        public long WithUnlistedItems { get; init; }

        /// <summary>Dossiers of which the number of supplement requests is known.</summary>
        public long RoundsKnown { get; init; }

        /// <summary>All supplement requests of those dossiers; not dossiers.</summary>
        public long Rounds { get; init; }

        /// <summary>Dossiers with one supplement request at least.</summary>
        public long WithRounds { get; init; }

        /// <summary>Dossiers with more than one supplement request, which the one-stop decrees do not allow.</summary>
        public long WithSeveralRounds { get; init; }

        /// <summary>The most supplement requests of one dossier; 0 when none is known.</summary>
        public long MostRounds { get; init; }

        /// <summary>Components and choices, by identifier in the order of its characters, components first.</summary>
        public IReadOnlyList<OfComponent> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<OfComponent>();

        /// <summary>Complete at first, of all dossiers.</summary>
        public Share CompleteShare => new(Complete, Dossiers);

        /// <summary>Supplement requests per dossier, of those where the number is known; may exceed 1.</summary>
        public Share RoundsPerDossier => new(Rounds, RoundsKnown);

        internal OfProcedure Plus(OfProcedure other) => checked(this with
        {
            Dossiers = Dossiers + other.Dossiers,
            Complete = Complete + other.Complete,
            Incomplete = Incomplete + other.Incomplete,
            Undetermined = Undetermined + other.Undetermined,
            WithUnlistedItems = WithUnlistedItems + other.WithUnlistedItems,
            RoundsKnown = RoundsKnown + other.RoundsKnown,
            Rounds = Rounds + other.Rounds,
            WithRounds = WithRounds + other.WithRounds,
            WithSeveralRounds = WithSeveralRounds + other.WithSeveralRounds,
            MostRounds = Math.Max(MostRounds, other.MostRounds),
        });

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(OfProcedure), PrintMembers);
    }
}
