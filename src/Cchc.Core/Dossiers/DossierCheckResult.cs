using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A dossier against the rules of its procedure: what is there, what is missing, what is too much, what is open.</summary>
public sealed record DossierCheckResult
{
    private IReadOnlyList<FactQuestion> questions = ValueList.Empty<FactQuestion>();

    /// <summary>The rules.</summary>
    public required DossierRules Rules { get; init; }

    /// <summary>The dossier.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Whether it was checked as a dossier filed online, in which scans count.</summary>
    public bool IsOnline { get; init; }

    /// <summary>The state of the whole: satisfied, missing or unknown.</summary>
    public required RequirementState State { get; init; }

    /// <summary>Every component, in the order of the rules.</summary>
    public IReadOnlyList<ComponentResult> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentResult>();

    /// <summary>Every group, in the order of the rules.</summary>
    public IReadOnlyList<GroupResult> Groups { get; init => field = ValueList.Of(value); } = ValueList.Empty<GroupResult>();

    /// <summary>What was brought and belongs to no component: excess.</summary>
    public IReadOnlyList<DossierItem> Strangers { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();

    /// <summary>The questions whose answers would decide what is open, in the order of the rules; empty when nothing is.</summary>
    public IReadOnlyList<FactQuestion> OpenQuestions
    {
        get => questions;
        init => questions = ValueList.Of(value);
    }

    /// <summary>What of the dossier could not be understood and was left out; empty unless <see cref="DossierCheckOptions.ListsFaults"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
