using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>What a file of dossier events says: a request for the clock, or why there is none.</summary>
public sealed record DossierEventFile
{
    private IReadOnlyList<Finding> findings = ValueList.Empty<Finding>();

    /// <summary>Time, rules and events; null when the file has any finding.</summary>
    public DossierClockRequest? Request { get; init; }

    /// <summary>Everything that is wrong with the file, in order of line. Empty when it can be used.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => findings;
        init => findings = ValueList.Of(value);
    }
}
