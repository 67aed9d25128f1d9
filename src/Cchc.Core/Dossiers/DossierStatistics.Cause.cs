using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record DossierStatistics
{
    /// <summary>Why a component gives most of its trouble.</summary>
    [JsonConverter(typeof(WordConverter<Cause>))]
    public enum Cause
    {
        /// <summary>It is brought although its data are in a database.</summary>
        DataAvailable = 0,

        /// <summary>It is often missing.</summary>
        OftenMissing = 1,

        /// <summary>It is brought without need.</summary>
        OftenExcess = 2,
    }
}
