using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>How a dossier is submitted (cách thức thực hiện).</summary>
[JsonConverter(typeof(WordConverter<SubmissionMethod>))]
public enum SubmissionMethod
{
    /// <summary>A method that the record names otherwise; its text is kept.</summary>
    Other = 0,

    /// <summary>In person (trực tiếp).</summary>
    InPerson = 1,

    /// <summary>Online (trực tuyến).</summary>
    Online = 2,

    /// <summary>By post (dịch vụ bưu chính).</summary>
    Postal = 3,
}
