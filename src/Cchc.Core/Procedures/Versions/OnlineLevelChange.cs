using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures.Versions;

/// <summary>One procedure whose online level is another than before (thay đổi mức độ trực tuyến).</summary>
/// <param name="Code">The code of the procedure.</param>
/// <param name="Before">The level before; null when the procedure was not there.</param>
/// <param name="After">The level after; null when it is not there any more.</param>
public sealed record OnlineLevelChange(
    [property: JsonRequired] ProcedureCode Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OnlineService? Before,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OnlineService? After)
{
    /// <summary>Whether the record before says that the procedure is not offered online at all.</summary>
    public bool WasOffline { get; init; }

    /// <summary>Whether the record after says so.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Code and both levels.</summary>
    /// <returns>One line in Vietnamese, for example <c>1.001193: một phần → toàn trình</c>.</returns>
    public override string ToString() => $"{Code}: {Words(Before, WasOffline, "chưa có")} → {Words(After, IsOffline, "không còn")}";

    private static string Words(OnlineService? service, bool isOffline, string none) =>
        isOffline ? "không cung cấp trực tuyến" : service?.Description.Vi ?? none;
}
