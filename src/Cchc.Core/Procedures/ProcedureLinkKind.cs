using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>How two procedures belong together.</summary>
[JsonConverter(typeof(WordConverter<ProcedureLinkKind>))]
public enum ProcedureLinkKind
{
    /// <summary>Related (TTHC liên quan).</summary>
    Related = 0,

    /// <summary>Interlinked: done together (TTHC liên thông).</summary>
    Interlinked = 1,

    /// <summary>This one takes the place of the other (thay thế).</summary>
    Replaces = 2,
}
