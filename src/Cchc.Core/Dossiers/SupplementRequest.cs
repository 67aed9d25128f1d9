using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The single supplement request (yêu cầu bổ sung, hoàn thiện hồ sơ) that follows from a check: an incomplete dossier gets one notice with content, reason and full guidance,
/// once (NĐ 118/2025/NĐ-CP, art. 17(2)(a)). A closed hierarchy: something is needed, nothing is, or it cannot be said yet.
/// </summary>
public abstract record SupplementRequest
{
    private IReadOnlyList<ComponentResult> toFetch = ValueList.Empty<ComponentResult>();
    private IReadOnlyList<ComponentResult> leftOut = ValueList.Empty<ComponentResult>();

    private SupplementRequest()
    {
    }

    /// <summary>The check from which it follows.</summary>
    public required DossierCheckResult Result { get; init; }

    /// <summary>What is missing and the agency itself has to fetch from a database (cơ quan tự khai thác): not asked of the applicant.</summary>
    public IReadOnlyList<ComponentResult> ToFetch
    {
        get => toFetch;
        init => toFetch = ValueList.Of(value);
    }

    /// <summary>What was not brought and may not be demanded, with the reason of the check.</summary>
    public IReadOnlyList<ComponentResult> LeftOut
    {
        get => leftOut;
        init => leftOut = ValueList.Of(value);
    }

    /// <summary>The request that follows from a check.</summary>
    /// <param name="result">The check; it has a result for every component and group of its rules.</param>
    /// <returns>Whether a supplement is needed, and which. What may not be demanded is never in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">A component or group of the rules has no result.</exception>
    public static SupplementRequest Of(DossierCheckResult result) => new SupplementNeeds(result ?? throw new ArgumentNullException(nameof(result))).Request();

    /// <summary>Something is missing (cần bổ sung).</summary>
    public sealed record Needed : SupplementRequest
    {
        private IReadOnlyList<DossierNeed> needs = ValueList.Empty<DossierNeed>();
        private IReadOnlyList<DossierNeed> conditional = ValueList.Empty<DossierNeed>();
        private IReadOnlyList<FactQuestion> questions = ValueList.Empty<FactQuestion>();

        /// <summary>Everything that is missing for sure, each once, in the order of the rules; one at least.</summary>
        public IReadOnlyList<DossierNeed> Needs
        {
            get => needs;
            init => needs = ValueList.Of(value);
        }

        /// <summary>What is needed besides, depending on the answers to <see cref="Questions"/>.</summary>
        public IReadOnlyList<DossierNeed> Conditional
        {
            get => conditional;
            init => conditional = ValueList.Of(value);
        }

        /// <summary>What the applicant should be asked in the same letter; empty when nothing is open.</summary>
        public IReadOnlyList<FactQuestion> Questions
        {
            get => questions;
            init => questions = ValueList.Of(value);
        }
    }

    /// <summary>Nothing is to be asked of the applicant (không cần bổ sung).</summary>
    public sealed record NotNeeded : SupplementRequest;

    /// <summary>It cannot be said yet whether, or what: first the questions must be answered (chưa xác định được).</summary>
    public sealed record Undetermined : SupplementRequest
    {
        private IReadOnlyList<DossierNeed> conditional = ValueList.Empty<DossierNeed>();
        private IReadOnlyList<FactQuestion> questions = ValueList.Empty<FactQuestion>();

        /// <summary>What is needed depending on the answers.</summary>
        public IReadOnlyList<DossierNeed> Conditional
        {
            get => conditional;
            init => conditional = ValueList.Of(value);
        }

        /// <summary>What must be answered.</summary>
        public IReadOnlyList<FactQuestion> Questions
        {
            get => questions;
            init => questions = ValueList.Of(value);
        }
    }
}
