using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>What a <see cref="ProcedureValidator"/> looks for.</summary>
public sealed record ValidationOptions
{
    /// <summary>
    /// The day whose law is applied. A version that is not in force on it is judged by the nearest day of its validity. Rules of the abolished district
    /// level, of online service and of data in databases depend on it.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate Date { get; init; }

    /// <summary>The codes of the rules to apply; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The codes of the rules to leave out; wins over <see cref="Only"/>.</summary>
    public IReadOnlyList<string> Except { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The lowest severity; rules below it are not applied. The default, Information, applies all rules.</summary>
    public FindingSeverity MinimumSeverity { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ValidationOptions), PrintMembers);
}
