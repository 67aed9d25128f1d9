using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>How a component is handed over.</summary>
[JsonConverter(typeof(WordConverter<HandingOver>))]
public enum HandingOver
{
    /// <summary>Submitted and kept (nộp).</summary>
    Submit = 0,

    /// <summary>Shown and given back (xuất trình).</summary>
    Present = 1,
}
