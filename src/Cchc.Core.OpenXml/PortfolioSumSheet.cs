using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;

namespace Cchc.Core.OpenXml;

/// <summary>Sums of the rows by method and currency, and in each by agency, field and year.</summary>
internal sealed class PortfolioSumSheet
{
    private const int Columns = 9;
    private readonly SheetWriter sheet;
    private readonly PortfolioRowSheet rows;
    private int row = 4;

    public PortfolioSumSheet(SheetWriter sheet, PortfolioRowSheet rows, PortfolioContent content)
    {
        (this.sheet, this.rows) = (sheet, rows);
        sheet.Widths = [6, 40, 26, 8, 10, 24, 24, 24, 14];
        sheet.Text(1, 1, "TỔNG HỢP CHI PHÍ VÀ TIẾT KIỆM", CellLook.Title);
        sheet.Merge(1, Columns, 1, CellLook.Title);
        sheet.Text(1, 2,
            "Tỷ lệ = tổng tiết kiệm ÷ tổng chi phí hiện tại. Hai phương pháp, hai loại tiền không cộng với nhau. Các ô số là công thức trên trang Danh mục.",
            CellLook.Plain with { Italic = true });
        sheet.Merge(1, Columns, 2, CellLook.Plain);
        string[] heads = ["STT", "Nhóm", "Phương pháp", "Tiền", "Số thủ tục", "Hiện tại (một năm)", "Sau đơn giản hóa (một năm)", "Tiết kiệm",
            "Tỷ lệ cắt giảm"];
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, row, heads[i], CellLook.Heading);
        }

        Section("I", "Tất cả");
        var number = 0;
        foreach (var sum in content.Portfolio.Sums())
        {
            Sum(++number, "Tổng", sum, null, null, CellLook.Sum);
        }

        Groups("II", "Theo cơ quan", content.Portfolio.By(PortfolioGrouping.Agency), "D");
        Groups("III", "Theo lĩnh vực", content.Portfolio.By(PortfolioGrouping.Field), "E");
        Groups("IV", "Theo năm", content.Portfolio.By(PortfolioGrouping.Year), "F");
        sheet.Frozen = (2, 4);
        sheet.Repeated = (4, 4);
        sheet.PrintArea = $"$A$1:$I${row.ToString(CultureInfo.InvariantCulture)}";
    }

    private void Groups(string number, string title, IReadOnlyList<Portfolio.Group> groups, string column)
    {
        Section(number, title);
        var count = 0;
        foreach (var group in groups)
        {
            var year = column == "F" ? int.Parse(group.Key, CultureInfo.InvariantCulture) : (int?)null;
            Sum(++count, PortfolioRowSheet.Key(group.Key), group.Sum, column, year, CellLook.Words);
        }
    }

    // Compared letter by letter (EXACT): SUMIFS takes capitals for small letters and reads * and ? in names as signs of its own.
    private void Sum(int number, string label, PortfolioSum sum, string? column, int? year, CellLook look)
    {
        row++;
        var money = look.In(sum.Currency == CostSheet.Dong ? CellLook.Money : CellLook.Cents);
        sheet.Number(1, row, number, look);
        if (year is { } of)
        {
            sheet.Number(2, row, of, look with { Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Left });
        }
        else
        {
            sheet.Text(2, row, label, look);
        }

        sheet.Text(3, row, PortfolioRowSheet.Method(sum.Method!.Value), look);
        sheet.Text(4, row, sum.Currency!, look);
        var (key, method, currency) = (Here(2), Here(3), Here(4));
        var chosen = $"EXACT({rows.Column("G")},{method})*EXACT({rows.Column("H")},{currency})*EXACT({rows.Column("P")},\"có\")"
            + (column is null ? string.Empty : $"*EXACT({rows.Column(column)},{key})");
        string Added(string letter) => $"SUMPRODUCT({chosen},{rows.Column(letter)})";

        // A sum of no row at all is not zero: nothing is known of it.
        string Known(string letter) => $"IF(SUMPRODUCT({chosen})=0,NA(),{Added(letter)})";
        sheet.Formula(5, row, Added("I"), sum.Procedures, look.In(CellLook.Money));
        sheet.Formula(6, row, Known("L"), sum.Before, money);
        sheet.Formula(7, row, Known("M"), sum.After, money);
        sheet.Formula(8, row, $"{Here(6)}-{Here(7)}", sum.Saving, money);
        var rate = $"IF({Here(6)}=0,\"không xác định\",{Here(8)}/{Here(6)})";
        if (sum.Change is not null && sum.Rate is null)
        {
            sheet.Formula(9, row, rate, "không xác định", look.In(CellLook.Percent));
        }
        else
        {
            sheet.Formula(9, row, rate, sum.Rate, look.In(CellLook.Percent));
        }
    }

    private string Here(int column) => SheetWriter.Address(column, row);

    private void Section(string number, string title)
    {
        row++;
        for (var column = 1; column <= Columns; column++)
        {
            sheet.Text(column, row, column == 1 ? number : column == 2 ? title : string.Empty, CellLook.Group);
        }
    }
}
