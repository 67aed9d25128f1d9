using System.Text;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using FluentAssertions;

namespace Cchc.Core.Tests.Exchange.Costs;

/// <summary>Published tables for tests.</summary>
internal static class PublishedTables
{
    /// <summary>The columns of ../shared/data/costs/worked_vn_dongnai_2816.csv, with a note, and three of its rows with a total.</summary>
    public const string DongNai = """
        code,procedure,days_before,days_after,hours_per_day,hourly_vnd,dossiers_per_year,before_stated,after_stated,saving_stated,pct_stated,ghi chú
        2.000286,Tiếp nhận đối tượng,10,9,8,40000,10,32000000,28800000,3200000,10,Cắt giảm 01 ngày làm việc
        1.001699,Xác định mức độ khuyết tật,25,23,8,40000,10,80000000,73600000,6400000,8,giảm 02 ngày
        1.001653,"Đổi, cấp lại Giấy xác nhận khuyết tật",5,3,8,40000,10,16000000,9600000,6400000,40,giảm hai ngày
        ,Tổng cộng,,,,,30,128000000,112000000,16000000,12.5,
        """;

    public static PublishedTableCheck Check(string csv, TableCheckOptions? options = null) => PublishedTableCheck.Of(Table(csv), options);

    public static StatedTable Table(string csv, PublishedTableOptions? options = null)
    {
        var file = PublishedTableReader.Parse(csv, "table.csv", options);
        file.Findings.Should().BeEmpty();
        return file.Value!;
    }

    /// <summary>Moves one stated result by one of its last place (or more) and gives what the check finds then.</summary>
    public static void EveryWrongFigureIsFoundAlone(StatedTable table, int expectedFigures)
    {
        var sound = PublishedTableCheck.Of(table);
        sound.Figures.Where(figure => figure.Verdict == FigureVerdict.CannotBeRight).Should().BeEmpty();
        var results = sound.Figures.Where(figure => figure.Verdict == FigureVerdict.Right).ToList();
        results.Should().HaveCount(expectedFigures);
        foreach (var figure in results)
        {
            foreach (var factor in new[] { 1, -1, 10 })
            {
                var column = table.Columns.ToList().IndexOf(figure.Column);
                var value = figure.Stated.Value!.Value + (figure.Stated.LastPlace * factor);
                var wrong = figure.Stated with { Text = value.ToString(), Value = value };
                var row = table.Rows[figure.Row];
                var mutated = table with { Rows = [.. table.Rows.Select((r, i) => i == figure.Row ? row with { Figures = [.. row.Figures.Select((f, c) => c == column ? wrong : f)] } : r)] };
                var found = PublishedTableCheck.Of(mutated).Figures.Where(other => other.Verdict is FigureVerdict.CannotBeRight or FigureVerdict.RightIfCut).ToList();
                found.Select(other => (other.Row, other.Column)).Should().Equal((figure.Row, figure.Column));
            }
        }
    }
}
