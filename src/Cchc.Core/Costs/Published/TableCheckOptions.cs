namespace Cchc.Core.Costs.Published;

/// <summary>How a published table is checked.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Published;
///
/// StatedTable.Figure[] figures = [StatedTable.Figure.Parse("45"), StatedTable.Figure.Parse("11"), StatedTable.Figure.Parse("75.8")];
/// var table = new StatedTable
/// {
///     Columns = ["before", "after", "cut %"],
///     Rows = [new StatedTable.Row { Name = "Đăng ký khai sinh", Figures = figures }],
///     Relations = [new StatedTable.Relation.Rate("cut %", "before", "after")],
/// };
///
/// Console.WriteLine(PublishedTableCheck.Of(table).Figures[0].Verdict); // CannotBeRight
/// Console.WriteLine(PublishedTableCheck.Of(table, new TableCheckOptions { InputsAreRounded = true }).Figures[0].Verdict); // Right
/// </code>
/// </example>
public sealed record TableCheckOptions
{
    /// <summary>
    /// Whether inputs too count as rounded to the decimals shown, so that 45 may stand for anything from 44.5 to 45.5. False: inputs are exact, as counts, days
    /// and agreed wages are. True finds less, and is sure of what it finds.
    /// </summary>
    public bool InputsAreRounded { get; init; }
}
