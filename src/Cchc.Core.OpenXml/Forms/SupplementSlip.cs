using Cchc.Core.Dossiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Form 02, supplement request (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): everything that is missing, once.</summary>
public sealed record SupplementSlip : FilledForm
{
    /// <summary>What is to be supplied; empty leaves empty rows.</summary>
    public IReadOnlyList<FormPaper> Papers { get; init => field = ValueList.Of(value); } = ValueList.Empty<FormPaper>();

    /// <summary>Why (lý do).</summary>
    public string? Reason { get; init; }

    /// <summary>How many points an official settles before all that is to be supplied is known; the slip is a draft until then.</summary>
    internal int OpenPoints { get; init; }

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Supplement;

    /// <summary>The slip of a request that follows from a check.</summary>
    /// <param name="request">The request. What depends on answers of the applicant is a row that says so; what only the agency can answer is never in
    /// it: where there is such a point, the slip says that it is a draft.</param>
    /// <param name="date">The day on which it is made out.</param>
    /// <param name="content">What is applied for, such as the name of the procedure; null when it is not known.</param>
    /// <returns>The slip, without what only the desk knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static SupplementSlip Of(SupplementRequest.Needed request, LocalDate date, string? content = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (papers, reason) = SupplementPapers.Of(request);
        return new SupplementSlip
        {
            Date = date,
            Papers = papers,
            Reason = reason,
            OpenPoints = request.DeskQuestions.Count,
            Dossier = new FormDossier { Code = request.Result.Dossier.Code, Content = content, Sets = request.Result.Rules.Sets },
        };
    }
}
