using System.Text.Json.Serialization;

namespace Cchc.Core.Deadlines;

/// <summary>A deadline that runs: an open dossier (hồ sơ đang giải quyết).</summary>
/// <param name="Id">The identifier of the dossier, as its system knows it.</param>
/// <param name="Request">Its processing time and receipt.</param>
public sealed record RunningDeadline(
    [property: JsonRequired] string Id,
    [property: JsonRequired] DeadlineRequest Request);
