using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>The levels of administration that carry a procedure out (cấp thực hiện); several may hold.</summary>
[Flags]
[JsonConverter(typeof(WordConverter<AdministrativeLevels>))]
public enum AdministrativeLevels
{
    /// <summary>None is stated.</summary>
    None = 0,

    /// <summary>Ministry (cấp bộ).</summary>
    Ministry = 1,

    /// <summary>Province (cấp tỉnh).</summary>
    Province = 2,

    /// <summary>District (cấp huyện), abolished on 1/7/2025.</summary>
    District = 4,

    /// <summary>Commune (cấp xã).</summary>
    Commune = 8,

    /// <summary>Another agency (cơ quan khác).</summary>
    OtherAgency = 16,

    /// <summary>A vertical branch of a ministry (ngành dọc).</summary>
    Vertical = 32,

    /// <summary>The record says that it is not determined (chưa xác định).</summary>
    Undetermined = 64,
}
