namespace Cchc.Core.OpenXml.Forms;

/// <summary>What forms say of a dossier and who filed it (thông tin hồ sơ, người nộp). What is null is not known: a dotted line is left for it.</summary>
public sealed record FormDossier
{
    /// <summary>The dossier code (mã hồ sơ); it is in the QR code too.</summary>
    public string? Code { get; init; }

    /// <summary>What is applied for (nội dung yêu cầu giải quyết): the name of the procedure.</summary>
    public string? Content { get; init; }

    /// <summary>Who filed it (người nộp hồ sơ).</summary>
    public string? Applicant { get; init; }

    /// <summary>The address of who filed it (địa chỉ).</summary>
    public string? Address { get; init; }

    /// <summary>The telephone (số điện thoại).</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail (email).</summary>
    public string? Email { get; init; }

    /// <summary>The number of the identity card, citizen card or passport (số CMND, căn cước, hộ chiếu).</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>Whose dossier it is (chủ hồ sơ).</summary>
    public string? Owner { get; init; }

    /// <summary>The address of the owner (địa chỉ chủ hồ sơ).</summary>
    public string? OwnerAddress { get; init; }

    /// <summary>How many sets the dossier has (số lượng hồ sơ, bộ).</summary>
    public int? Sets { get; init; }
}
