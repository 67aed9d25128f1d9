using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>Who announces.</summary>
[JsonConverter(typeof(WordConverter<AnnouncingLevel>))]
public enum AnnouncingLevel
{
    /// <summary>A ministry or an agency of its rank (bộ, cơ quan ngang bộ).</summary>
    Ministry = 0,

    /// <summary>A provincial people's committee (Ủy ban nhân dân cấp tỉnh).</summary>
    Province = 1,
}
