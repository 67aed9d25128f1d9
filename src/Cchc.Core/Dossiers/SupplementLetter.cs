using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>
/// A supplement request as a letter in plain text of at most 80 columns: everything at once, each paper with its forms and counts, why, and the questions that
/// are open. It has the fields of form 02 of Circular 03/2025/TT-VPCP in their order, and its table of components with originals, certified and plain copies.
/// What only the agency can answer, and what is doubtful, is never in it. Every text may be empty: then its line is left out or dotted, to be filled in.
/// </summary>
public sealed record SupplementLetter
{
    /// <summary>The day of the letter.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate Date { get; init; }

    /// <summary>The day on which the dossier was first received, by which the law is chosen; null for the day of the letter.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The dossier code (mã hồ sơ); empty for that of the dossier.</summary>
    public string DossierCode { get; init; } = string.Empty;

    /// <summary>The applicant (người nộp hồ sơ).</summary>
    public string Applicant { get; init; } = string.Empty;

    /// <summary>The applicant's address (địa chỉ).</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>The applicant's telephone and e-mail (điện thoại, email).</summary>
    public string Contact { get; init; } = string.Empty;

    /// <summary>Whom to ask, with a telephone (công chức và số điện thoại liên hệ).</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>
    /// Whether the processing time was running already, because the dossier had been taken as complete and a receipt slip issued (giấy tiếp nhận hồ sơ và hẹn
    /// trả kết quả). Only then can it begin again. Default: it was not.
    /// </summary>
    public bool TimeWasRunning { get; init; }

    /// <summary>The name of the procedure.</summary>
    public string ProcedureName { get; init; } = string.Empty;

    /// <summary>The agency (cơ quan).</summary>
    public string Agency { get; init; } = string.Empty;

    /// <summary>The desk that received the dossier (bộ phận tiếp nhận).</summary>
    public string Desk { get; init; } = string.Empty;

    /// <summary>The place in the line of the date (địa danh).</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>The number of the letter (số văn bản).</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>Who guides and signs (người hướng dẫn).</summary>
    public string Official { get; init; } = string.Empty;

    /// <summary>The rules of the dossier's clock, for the article on supplements and what becomes of the time. Default: the one-stop decrees.</summary>
    public DossierClockRules ClockRules { get; init; } = DossierClockRules.OneStop;

    /// <summary>Writes the letter.</summary>
    /// <param name="request">The request.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines ended by line feeds. Where nothing is needed, or where that is not known yet, the text states that instead.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public string ToText(SupplementRequest request, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SupplementLetterText.Write(request, this, language);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SupplementLetter), PrintMembers);
}
