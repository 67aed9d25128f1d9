using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>What a file of dossier events says: a request for the clock, or why there is none.</summary>
public sealed record DossierEventFile
{
    /// <summary>Time, rules and events; null when the file has any finding.</summary>
    public DossierClockRequest? Request { get; init; }

    /// <summary>Everything that is wrong with the file, in order of line. Empty when it can be used.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
