using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// Which procedures to list: by agency, field, level, subject and more. What is not set does not limit; all that is set must hold.
/// Texts match by code or by words of the name, without regard to case and diacritics.
/// </summary>
public sealed record ProcedureFilter
{
    /// <summary>
    /// An agency (cơ quan) in any role but the announcing one: its identifier in either order, then the agencies below it match too; or words of its name.
    /// </summary>
    public string? Agency { get; init; }

    /// <summary>The role that the agency must have; null for any. With <see cref="Agency"/> null, some agency must have it.</summary>
    public AgencyRole? Role { get; init; }

    /// <summary>A field (lĩnh vực): its code or words of its name.</summary>
    public string? Field { get; init; }

    /// <summary>A level (cấp thực hiện) that must be among those of the procedure; of several given at once one is enough.</summary>
    public AdministrativeLevels? Level { get; init; }

    /// <summary>A subject (đối tượng): its code or words of its name.</summary>
    public string? Subject { get; init; }

    /// <summary>The kind (loại thủ tục); null for any.</summary>
    public ProcedureKind? Kind { get; init; }

    /// <summary>A document (căn cứ pháp lý) among the legal bases, in any spelling of its number.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Whether a procedure matches.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>True when everything that is set holds; a text that is set but blank matches nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public bool Matches(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);

        return (Kind is null || procedure.Kind == Kind)
            && (Level is not { } level || (procedure.Levels & level) != AdministrativeLevels.None)
            && (Field is null || procedure.Fields.Any(field => Fits(Field, field.Code, field.Name)))
            && (Subject is null || procedure.Subjects.Any(subject => Fits(Subject, subject.Code, subject.Name)))
            && ((Agency is null && Role is null) || procedure.Agencies.Any(FitsAgency))
            && (LegalBasis is null
                || (LegalDocumentNumber.TryParse(LegalBasis, out var document) && procedure.LegalBases.Any(basis => basis.Document == document)));
    }

    private bool FitsAgency(Agency agency)
    {
        if (Role is { } role ? agency.Role != role : agency.Role == AgencyRole.Announcing)
        {
            return false;
        }

        return Agency is null || Fits(Agency, agency.Code, agency.Name)
            || (AgencyCode.TryParse(Agency, out var wanted) && wanted.IsStandard && agency.Identifier is { } identifier && identifier.IsWithin(wanted));
    }

    private static bool Fits(string wanted, string code, string name)
    {
        var words = VietnameseText.Fold(wanted);
        return words.Length > 0
            && (string.Equals(VietnameseText.Clean(wanted), code, StringComparison.OrdinalIgnoreCase) || (" " + VietnameseText.Fold(name) + " ")
                .Contains(" " + words + " "));
    }
}
