using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Searching;

public sealed partial class ProcedureSearch
{
    /// <summary>What is searched of one procedure. Equal when all parts are.</summary>
    /// <param name="Code">The code (mã thủ tục); null counts as empty.</param>
    /// <param name="Name">The name (tên thủ tục); null counts as empty.</param>
    /// <param name="Keywords">The key words (từ khóa); null or empty when there are none.</param>
    public sealed record Entry(
        [property: JsonRequired] string Code,
        [property: JsonRequired] string Name,
        string? Keywords = null)
    {
        /// <summary>The name of the field (lĩnh vực); null or empty when there is none.</summary>
        public string? Field { get; init; }

        /// <summary>The names of the results (kết quả), one a line; null or empty when there are none.</summary>
        public string? Results { get; init; }

        /// <summary>The names of the cases (trường hợp), one a line; null or empty when there are none.</summary>
        public string? Cases { get; init; }

        /// <summary>The levels that carry it out: those near to citizens come first. None makes no difference.</summary>
        public AdministrativeLevels Levels { get; init; }

        /// <summary>The kind: a procedure within the administration comes last, a province's own after the nation's. Other makes no difference.</summary>
        public ProcedureKind Kind { get; init; }
    }
}
