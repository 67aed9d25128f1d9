using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A dossier (hồ sơ) as it lies on the desk: declared facts and what was brought.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Requirements;
///
/// var form = new ComponentRule { Id = "form", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance };
/// var rules = DossierRules.Build(ProcedureCode.Parse("1.001193"), [form]);
/// var empty = new Dossier { Procedure = ProcedureCode.Parse("1.001193") };
/// var complete = empty with { Items = [new DossierItem { Component = "form", Form = PaperForms.PaperForm }] };
///
/// Console.WriteLine(DossierCheck.Of(rules, empty).State); // Missing
/// Console.WriteLine(DossierCheck.Of(rules, complete).State); // Satisfied
/// </code>
/// </example>
public sealed record Dossier
{
    /// <summary>The procedure that it is of; null when it is not stated. A check goes by its rules.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The dossier code (mã hồ sơ); empty when it has none yet.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Whether it was submitted online (hồ sơ trực tuyến); a check then takes it as <see cref="DossierCheckOptions.IsOnline"/> says. Default: on
    /// paper.</summary>
    [JsonPropertyName("online")]
    public bool IsOnline { get; init; }

    /// <summary>The declared facts.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>What was brought or is at hand.</summary>
    public IReadOnlyList<DossierItem> Items { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();
}
