using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// What one agency or unit had of the time of a dossier (thời gian hồ sơ ở một cơ quan, đơn vị), stops left out. The shares of a dossier add up to what was
/// used.
/// </summary>
/// <param name="Agency">The agency or unit as the register writes it; null when it is not named.</param>
/// <param name="WorkingDays">
/// Working days, counted as the time is: the day on which the clock started is not counted, the day on which the dossier is passed on belongs to who had it
/// before.
/// </param>
/// <param name="WorkingTime">The same in office hours, exactly.</param>
public sealed record AgencyShare(
    string? Agency,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int WorkingDays,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [property: JsonConverter(typeof(IsoConverter<Duration>))] Duration WorkingTime)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AgencyShare), PrintMembers);
}
