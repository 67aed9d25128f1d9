namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// The register of dossiers (sổ theo dõi hồ sơ): form 07 of TT 03/2025, form 06 of TT 01/2018, A4 on its side. The layout of TT 03/2025 was not available: it
/// has that of TT 01/2018.
/// </summary>
public sealed record DossierRegister : FilledForm
{
    /// <summary>The rows; they are read once each time the register is written, row by row, and need not be in memory. Empty leaves empty rows.</summary>
    public IEnumerable<RegisterRow> Dossiers { get; init; } = [];

    /// <summary>The period (kỳ theo dõi) in words, such as <c>Tháng 8 năm 2026</c>; null when it is not known.</summary>
    public string? Period { get; init; }

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Register;
}
