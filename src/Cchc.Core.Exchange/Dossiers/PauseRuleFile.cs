using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>What a file of pause rules (quy định tạm dừng) says, or why it cannot be used.</summary>
public sealed record PauseRuleFile
{
    private IReadOnlyList<PauseRule> rules = ValueList.Empty<PauseRule>();
    private IReadOnlyList<Finding> findings = ValueList.Empty<Finding>();

    /// <summary>The rules; empty when the file has any finding.</summary>
    public IReadOnlyList<PauseRule> Rules
    {
        get => rules;
        init => rules = ValueList.Of(value);
    }

    /// <summary>Everything that is wrong with the file, in order of line. Empty when it can be used.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => findings;
        init => findings = ValueList.Of(value);
    }
}
