using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>What a file of pause rules (quy định tạm dừng) says, or why it cannot be used.</summary>
public sealed record PauseRuleFile
{
    /// <summary>The rules; empty when the file has any finding.</summary>
    public IReadOnlyList<PauseRule> Rules { get; init => field = ValueList.Of(value); } = ValueList.Empty<PauseRule>();

    /// <summary>Everything that is wrong with the file, in order of line. Empty when it can be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
