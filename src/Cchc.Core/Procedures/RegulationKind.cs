using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>By whose authority the procedure was prescribed (hình thức quy định).</summary>
[JsonConverter(typeof(WordConverter<RegulationKind>))]
public enum RegulationKind
{
    /// <summary>Not stated, or named otherwise by the record; its text is kept.</summary>
    Other = 0,

    /// <summary>A law leaves the details to the issuer (được luật giao quy định chi tiết).</summary>
    Assigned = 1,

    /// <summary>No law leaves the details to the issuer (không được luật giao).</summary>
    NotAssigned = 2,

    /// <summary>Internal, prescribed by a central agency (trung ương quy định).</summary>
    Central = 3,

    /// <summary>Internal, prescribed by a locality (địa phương quy định).</summary>
    Local = 4,
}
