namespace Cchc.Core.Procedures.Searching;

public sealed partial class ProcedureSearch
{
    /// <summary>What is searched of one procedure. Equal when all parts are.</summary>
    /// <param name="Code">The code (mã thủ tục); null counts as empty.</param>
    /// <param name="Name">The name (tên thủ tục); null counts as empty.</param>
    /// <param name="Keywords">The key words (từ khóa); null or empty when there are none.</param>
    public sealed record Entry(string Code, string Name, string? Keywords = null);
}
