using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The rows of a portfolio; saving, rate and whether a row is added are formulas.</summary>
internal sealed class PortfolioRowSheet
{
    public const string Unstated = "(không nêu)";

    private const int Head = 4;
    private readonly string sheetName;
    private readonly int last;

    public PortfolioRowSheet(SheetWriter sheet, PortfolioContent content)
    {
        sheetName = sheet.Name;
        string[] heads = ["STT", "Mã thủ tục", "Tên thủ tục", "Cơ quan", "Lĩnh vực", "Năm", "Phương pháp", "Tiền", "Số thủ tục", "Rà soát", "Đơn giản hóa",
            "Hiện tại (một năm)", "Sau đơn giản hóa (một năm)", "Tiết kiệm", "Tỷ lệ cắt giảm", "Được cộng", "Nguồn"];
        sheet.Widths = [6, 14, 44, 26, 22, 8, 26, 7, 9, 9, 11, 22, 22, 22, 12, 9, 36];
        sheet.Text(1, 1, "DANH MỤC THỦ TỤC VÀ CHI PHÍ", CellLook.Title);
        sheet.Merge(1, heads.Length, 1, CellLook.Title);
        sheet.Text(1, 2, "Ô màu vàng là số liệu chưa có: dòng đó không được cộng, không phải bằng 0.", CellLook.Plain with { Italic = true });
        sheet.Merge(1, heads.Length, 2, CellLook.Plain);
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, Head, heads[i], CellLook.Heading);
        }

        last = Head;
        foreach (var row in content.Portfolio.Rows)
        {
            last++;
            Row(sheet, row);
        }

        sheet.Frozen = (3, Head);
        sheet.Repeated = (Head, Head);
        sheet.PrintArea = $"$A$1:$Q${Text(last)}";
    }

    /// <summary>A column of all rows as another sheet names it, such as <c>'Danh mục'!$L$5:$L$9</c>; at least one cell.</summary>
    public string Column(string letter) => $"'{sheetName}'!${letter}${Text(Head + 1)}:${letter}${Text(Math.Max(last, Head + 1))}";

    public static string Key(string text) => text.Length == 0 ? Unstated : text;

    public static string Method(CostMethod method) => method == CostMethod.WaitingTime ? "Lượng giá thời gian chờ" : "Chi phí tuân thủ";

    private void Row(SheetWriter sheet, PortfolioRow row)
    {
        var look = CellLook.Words;
        var money = row.Currency == CostSheet.Dong ? CellLook.Money : CellLook.Cents;
        sheet.Number(1, last, last - Head, look);
        sheet.Text(2, last, row.Procedure?.Value ?? string.Empty, look);
        sheet.Text(3, last, row.Name, look);
        sheet.Text(4, last, Key(row.Agency), look);
        sheet.Text(5, last, Key(row.Field), look);
        sheet.Number(6, last, row.Year, look);
        sheet.Text(7, last, Method(row.Method), look);
        sheet.Text(8, last, row.Currency, look);
        sheet.Number(9, last, row.Procedures, look);
        sheet.Text(10, last, row.IsReviewed ? "có" : "không", look);
        sheet.Text(11, last, row.IsSimplified ? "có" : "không", look);
        Amount(12, row.Before);
        Amount(13, row.After);
        var (b, a, s, p) = (SheetWriter.Address(12, last), SheetWriter.Address(13, last), SheetWriter.Address(14, last), SheetWriter.Address(16, last));
        var usable = row is { Before.Sign: >= 0, After.Sign: >= 0, Procedures: >= 1, Currency.Length: 3 };
        var change = usable ? row.Change : null;
        sheet.Formula(14, last, $"IF({p}=\"có\",{b}-{a},NA())", change?.Saving, look.In(money));
        var rate = $"IF({p}=\"có\",IF({b}=0,\"không xác định\",{s}/{b}),NA())";
        if (change is { } known && known.Rate is null)
        {
            sheet.Formula(15, last, rate, "không xác định", look.In(CellLook.Percent));
        }
        else
        {
            sheet.Formula(15, last, rate, change?.Rate, look.In(CellLook.Percent));
        }

        sheet.Formula(16, last, $"IF(COUNT({b},{a})<2,\"không\",IF({b}<0,\"không\",IF({a}<0,\"không\",\"có\")))", usable ? "có" : "không", look);
        sheet.Text(17, last, row.Source, look);

        void Amount(int column, ExactNumber? value)
        {
            if (value is { } amount)
            {
                sheet.Number(column, last, amount, look.In(money));
            }
            else
            {
                sheet.Text(column, last, string.Empty, look with { Fill = CellLook.Missing });
            }
        }
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
