namespace Cchc.Core.EntityFrameworkCore;

/// <summary>What computing rows of dossiers again came to (kết quả tính lại).</summary>
/// <param name="Computed">Rows that were computed and saved.</param>
/// <param name="Moved">Those of them whose state, due day, promised day or day of closing is another than before.</param>
public sealed record DossierRefresh(int Computed, int Moved);
