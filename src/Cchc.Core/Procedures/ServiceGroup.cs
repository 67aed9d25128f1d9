using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>A group of services for people looking for one (nhóm dịch vụ theo sự kiện).</summary>
/// <param name="Name">The name, such as "Tiếp cận đất đai".</param>
/// <param name="Audience">For whom, as the record writes it: <c>CITIZEN</c> or <c>CORPORATE</c>; empty when it does not say.</param>
public sealed record ServiceGroup(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Audience);
