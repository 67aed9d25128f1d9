using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The list of components on the receipt and appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả): what was brought, in the order of the rules, then what
/// belongs to none of their components.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Requirements;
///
/// var form = new ComponentRule { Id = "form", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance };
/// var rules = DossierRules.Build(ProcedureCode.Parse("1.001193"), [form]);
/// var letter = new DossierItem { Component = "letter", Name = "Đơn trình bày", Form = PaperForms.Original };
/// var dossier = new Dossier { Items = [letter, new DossierItem { Component = "form", Form = PaperForms.PaperForm }] };
/// var rows = ReceiptList.Of(rules, dossier).Rows;
///
/// Console.WriteLine($"{rows[0].Number} {rows[0].Name}, in the rules: {rows[0].IsKnown}"); // 1 Tờ khai, in the rules: True
/// Console.WriteLine($"{rows[1].Number} {rows[1].Name}, in the rules: {rows[1].IsKnown}"); // 2 Đơn trình bày, in the rules: False
/// </code>
/// </example>
public sealed partial record ReceiptList
{
    /// <summary>The rows; empty when nothing was brought.</summary>
    public IReadOnlyList<Row> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<Row>();

    /// <summary>The list of a dossier.</summary>
    /// <param name="rules">The rules, for the names and the order.</param>
    /// <param name="dossier">The dossier. Items of the same component, name, form and marks make one row; those with a count below 1 none.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReceiptList Of(DossierRules rules, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(rules);

        var sorted = (dossier ?? throw new ArgumentNullException(nameof(dossier))).Items
            .Where(item => item.Count > 0)
            .Select(item => RowOf(item, rules.NumberOf(item.Component) is >= 0 and var number ? rules.Components[number] : null))
            .GroupBy(row => row with { Count = 0 })
            .Select(same => same.Key with { Count = (int)Math.Min(int.MaxValue, same.Sum(row => (long)row.Count)) })
            .OrderBy(row => row.IsKnown ? rules.NumberOf(row.Component) : int.MaxValue);
        return new ReceiptList { Rows = ValueList.Of(sorted.Select((row, i) => row with { Number = i + 1 })) };
    }

    /// <summary>The list as a table in plain text of at most 80 columns.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines ended by line feeds: a heading, the rows, and what the numbers add up to.</returns>
    public string ToText(Language language = Language.Vietnamese) => ReceiptTable.Write(this, language == Language.Vietnamese);

    private static Row RowOf(DossierItem item, ComponentRule? rule)
    {
        var name = PaperName.Of(item.Name);
        return new Row
        {
            Number = 0,
            Component = rule is null ? string.Empty : rule.Id,
            Name = name.Length > 0 ? name : PaperName.Of(rule?.Name, item.Component),
            Form = item.Form,
            Count = item.Count,
            IsKnown = rule is not null,
            IsPresented = rule?.HandingOver == HandingOver.Present,
            IsDigitised = item.IsDigitised,
            IsReused = item.IsReused,
            IsSigned = item.IsSigned,
        };
    }
}
