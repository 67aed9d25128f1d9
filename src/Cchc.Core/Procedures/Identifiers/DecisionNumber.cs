using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>The number of a decision (số quyết định), as of the decision that announces a procedure: <c>163/QĐ-BTP</c>, <c>2175/QĐ-UBND</c>.</summary>
[JsonConverter(typeof(IdentifierConverter<DecisionNumber>))]
public sealed class DecisionNumber : DocumentNumber<DecisionNumber>
{
    internal DecisionNumber(string raw, string value)
        : base(raw, value, DocumentTypes.Decision)
    {
    }
}
