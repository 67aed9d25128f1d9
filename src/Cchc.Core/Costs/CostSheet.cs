using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The inputs of one procedure's compliance cost (bảng tính chi phí tuân thủ): form 03/SCM-KSTT of TT 02/2017/TT-VPCP before anything is computed. Two sheets
/// are equal when all parts are.
/// </summary>
public sealed record CostSheet
{
    /// <summary>The Vietnamese đồng.</summary>
    public const string Dong = "VND";

    /// <summary>The code of the procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The year the figures are of.</summary>
    public required int Year { get; init; }

    /// <summary>The agency in charge; empty when not stated.</summary>
    public string Agency { get; init; } = string.Empty;

    /// <summary>The field (lĩnh vực); empty when not stated.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>The currency of all amounts: a code of three letters, such as <c>VND</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>Times a year of activities that do not state their own; null when not stated.</summary>
    public Estimate? TimesPerYear { get; init; }

    /// <summary>Subjects a year of activities that do not state their own; null when not stated.</summary>
    public Estimate? SubjectsPerYear { get; init; }

    /// <summary>The share of overhead (chi phí quản lý chung) added to the cost of time, 0 or more; 0 in Vietnam.</summary>
    public Estimate Overhead { get; init; } = 0;

    /// <summary>The income of an hour, at most one entry a payer.</summary>
    public IReadOnlyList<HourlyIncome> Incomes { get; init => field = ValueList.Of(value); } = ValueList.Empty<HourlyIncome>();

    /// <summary>Whether the procedure is abolished (bãi bỏ): no activity is left and its cost is truly zero.</summary>
    [JsonPropertyName("abolished")]
    public bool IsAbolished { get; init; }

    /// <summary>The activities in the order of the form. Their identifiers are unique. Empty without being abolished: the cost is unknown.</summary>
    public IReadOnlyList<CostActivity> Activities { get; init => field = ValueList.Of(value); } = ValueList.Empty<CostActivity>();

    /// <summary>Code, name and year.</summary>
    /// <returns>For example <c>1.001193 Thủ tục đăng ký khai sinh (2025)</c>.</returns>
    public override string ToString() => $"{Procedure} {Name} ({Year})";
}
