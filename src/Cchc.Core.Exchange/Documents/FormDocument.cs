using System.Text.Json.Serialization;

namespace Cchc.Core.Exchange.Documents;

/// <summary>An official form with what stands on it: which form it is, and its fields in their order.</summary>
internal sealed record FormDocument(
    string Number, string Title, string Regulation, string Date, bool IsComparedWithOfficialLayout, IReadOnlyList<FormFieldDocument> Fields);

/// <summary>A field: its text, null where it stays open; of a table its rows, texts by the name of the column.</summary>
internal sealed record FormFieldDocument(
    string Name, string LabelVi, string? Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<IReadOnlyDictionary<string, string>>? Rows);
