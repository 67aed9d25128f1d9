using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>Where a result can be received (hình thức trả kết quả), by the way the dossier was submitted.</summary>
public sealed record ReturnMethod
{
    /// <summary>How the dossier was submitted, as the record writes it: <c>ONLINE</c> or <c>OFFLINE</c>.</summary>
    public required string Submitted { get; init; }

    /// <summary>Where the result is given, as the record writes it: <c>AT_SUBMISSION_PLACE</c>, <c>AT_HOME</c>, <c>ONLINE</c>.</summary>
    public IReadOnlyList<string> Places { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();
}
