using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

public sealed partial record ProcessingTimeCut
{
    /// <summary>One case of a cut in processing time.</summary>
    /// <param name="Name">The case (trường hợp), or the channel; empty when the procedure has only one.</param>
    /// <param name="Before">The time before.</param>
    /// <param name="After">The time after.</param>
    /// <param name="Dossiers">Dossiers a year, to weight several cases; null when not known. Not negative.</param>
    public sealed record Case(
        [property: JsonRequired] string Name,
        [property: JsonRequired] ProcessingTime Before,
        [property: JsonRequired] ProcessingTime After,
        ExactNumber? Dossiers = null);
}
