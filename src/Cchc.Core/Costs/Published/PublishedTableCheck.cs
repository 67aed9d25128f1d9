using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>
/// Checks a published table against its own inputs (đối chiếu số liệu công bố với số tính lại): which figures are right, right if cut, or cannot be right, with
/// the rounding shown taken into account. A figure is held against what follows from the stated figures beside it and, where those are results themselves,
/// against what follows from the inputs alone; agreement with either will do, so that one wrong figure is named and not all that were computed with it.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Published;
///
/// StatedTable.Row Row(string name, params string[] figures) =&gt;
///     new() { Name = name, Figures = [.. Array.ConvertAll(figures, text =&gt; StatedTable.Figure.Parse(text))] };
///
/// var table = new StatedTable
/// {
///     Columns = ["before", "after", "cut %"],
///     Rows = [Row("Đăng ký khai sinh", "45", "11", "75.56"), Row("Đăng ký kết hôn", "45", "11", "80")],
///     Relations = [new StatedTable.Relation.Rate("cut %", "before", "after")],
/// };
/// var check = PublishedTableCheck.Of(table);
/// Console.WriteLine(check.Figures[0].Verdict); // Right
/// Console.WriteLine(check.Figures[1].Verdict); // CannotBeRight
/// Console.WriteLine(check.Figures[1].Recomputed!.Value.ToEnglish(2)); // 75.56
/// </code>
/// </example>
public sealed partial record PublishedTableCheck
{
    private PublishedTableCheck(StatedTable table, IReadOnlyList<CheckedFigure> figures, IReadOnlyList<Finding> findings) =>
        (Table, Figures, Findings) = (table, figures, findings);

    /// <summary>The table.</summary>
    public StatedTable Table { get; }

    /// <summary>Every stated figure that is a result, row by row. Where a figure follows in two ways the worse verdict counts.</summary>
    public IReadOnlyList<CheckedFigure> Figures { get; }

    /// <summary>
    /// <c>CCHC-COST-160</c> for each figure that cannot be right, <c>161</c> right only if cut, <c>162</c> cannot be checked, <c>163</c> a row that cuts less
    /// than the title promises, <c>169</c> a count below 0, <c>170</c> a share of more than all, <c>171</c> a table that both cuts and rounds, <c>012</c>
    /// times in different units, which cannot be compared.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether no figure is found wrong or impossible; figures that cannot be checked do not count.</summary>
    public bool IsConsistent => Count(FigureVerdict.CannotBeRight) == 0 && Findings.All(finding => finding.Code != PublishedTableFindings.Impossible);

    /// <summary>How many figures have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>0 or more.</returns>
    public int Count(FigureVerdict verdict) => Figures.Count(figure => figure.Verdict == verdict);

    /// <summary>Checks a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">Null takes inputs as exact.</param>
    /// <returns>Figure by figure what is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">A relation names a column that the table has not, a row has more figures than there are columns, or adds up
    /// itself or a row that is not there.</exception>
    public static PublishedTableCheck Of(StatedTable table, TableCheckOptions? options = null)
    {
        var run = new TableCheckRun(table ?? throw new ArgumentNullException(nameof(table)), options ?? new TableCheckOptions());
        run.Run();
        return new PublishedTableCheck(table, ValueList.Of(run.Figures), ValueList.Of(run.Findings));
    }
}
