using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>What an audit of a register is told beside the register (tùy chọn rà soát). Equal when all parts are.</summary>
public sealed record AuditOptions
{
    /// <summary>The defaults.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>
    /// The components (thành phần hồ sơ), codes or names as the register writes them, whose data stand in a published database, so that from 05/8/2026 nobody
    /// may be asked for them. That they do is the caller's assertion. Empty, the default: nothing is looked for.
    /// </summary>
    public IReadOnlyList<string> ComponentsInDatabases { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>
    /// How unlikely, corrected for the number of comparisons, the share of a group must be to count as more than chance. Default: 0.05.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Level
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a level between 0 and 1.");
    }

    = 0.05;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AuditOptions), PrintMembers);
}
