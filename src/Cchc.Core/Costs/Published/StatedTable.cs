using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>A table as somebody published it (bảng số liệu đã công bố): stated inputs, stated results, and how the results should follow.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Published;
///
/// StatedTable.Figure[] figures = [StatedTable.Figure.Parse("7"), StatedTable.Figure.Parse("5"), StatedTable.Figure.Parse("30")];
/// var table = new StatedTable
/// {
///     Title = "Phương án cắt giảm 30% thời gian giải quyết",
///     Columns = ["before", "after", "cut %"],
///     Rows = [new StatedTable.Row { Name = "Đăng ký khai sinh", Figures = figures }],
///     Relations = [new StatedTable.Relation.Rate("cut %", "before", "after")],
/// };
/// var cut = PublishedTableCheck.Of(table).Figures[0];
///
/// Console.WriteLine(cut.Verdict); // CannotBeRight
/// Console.WriteLine(cut.Recomputed!.Value.ToEnglish(2)); // 28.57
/// </code>
/// </example>
public sealed partial record StatedTable
{
    /// <summary>The title, or the name of the file; empty when there is none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The layout that was recognised, such as <c>paperwork burden</c>; empty for a table made in code.</summary>
    public string Layout { get; init; } = string.Empty;

    /// <summary>How its numbers are written. Default: <see cref="NumberNotation.English"/>.</summary>
    public NumberNotation Notation { get; init; } = NumberNotation.English;

    /// <summary>The columns with figures, by name.</summary>
    public required IReadOnlyList<string> Columns { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The rows in the order of the table.</summary>
    public required IReadOnlyList<Row> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<Row>();

    /// <summary>How the results follow. A column that is the result of none holds inputs.</summary>
    public required IReadOnlyList<Relation> Relations { get; init => field = ValueList.Of(value); } = ValueList.Empty<Relation>();

    /// <summary>The cut that the title promises, 1 being all: 0.3 for "cắt giảm 30%"; null when it promises none.</summary>
    public ExactNumber? PromisedRate { get; init; }

    /// <summary>What <see cref="PromisedRate"/> is about: columns before and after. Null when nothing is promised.</summary>
    public Relation.Rate? PromisedOf { get; init; }
}
