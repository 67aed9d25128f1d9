using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The sums below the form.</summary>
internal sealed partial class FormSheet
{
    /// <summary>Column (11) of the sum.</summary>
    public FormLine Total { get; private set; }

    /// <summary>The mean of one dossier.</summary>
    public FormLine OfDossier { get; private set; }

    public FormLine Individuals { get; private set; }

    public FormLine Enterprises { get; private set; }

    public FormLine FeesOfYear { get; private set; }

    public FormLine HoursOfYear { get; private set; }

    public FormLine OneOff { get; private set; }

    public FormLine Administration { get; private set; }

    /// <summary>What would arise without the rule; null when nothing of the kind was stated.</summary>
    public FormLine? WithoutRule { get; private set; }

    private void Sums()
    {
        var (first, end) = (FirstRow, last);
        var parts = groups.Values.Select(line => line.Reference.Substring(line.Reference.LastIndexOf('!') + 1)).ToList();
        var counted = rows.Where(row => row.IsYearly && !row.IsOfficial).ToList();

        Line("TỔNG CỘNG (cá nhân; doanh nghiệp, tổ chức)", CellLook.Sum);
        OfDossier = Amount(Once, "SUM(" + string.Join(",", parts.Select(part => SheetWriter.Letters(Once) + part.Substring(1))) + ")",
            FormRow.Sum(counted, row => row.PerDossier), CellLook.Sum.In(money));
        Total = Amount(Year, "SUM(" + string.Join(",", parts) + ")", FormRow.Sum(counted, row => row.Year), CellLook.Sum.In(money));
        sheet.Text(Note, last, "(10): bình quân một hồ sơ, có tính tỷ lệ thực hiện", CellLook.Words with { Size = 10 });

        Individuals = Of("Trong đó: cá nhân", CostPayer.Individual, FormWords.Yearly, counted.Where(row => row.Activity.Payer == CostPayer.Individual));
        Enterprises = Of("Trong đó: doanh nghiệp, tổ chức", CostPayer.Enterprise, FormWords.Yearly,
            counted.Where(row => row.Activity.Payer == CostPayer.Enterprise));

        Line("Trong đó: phí, lệ phí, chi phí khác (khoản nộp, tách riêng)", CellLook.Words);
        FeesOfYear = Amount(Year, Counted(FeesYear, first, end), FormRow.Sum(counted, row => row.Fees), CellLook.Words.In(money));
        Line("Thời gian thực hiện trong một năm (giờ)", CellLook.Words);
        HoursOfYear = Amount(Year, Counted(HoursYear, first, end), FormRow.Sum(counted, row => row.Hours), CellLook.Words.In(CellLook.Cents));
        if (businessAsUsual)
        {
            Line("Trong đó: phần vẫn phát sinh khi không có quy định", CellLook.Words);
            WithoutRule = Amount(Year, Counted(UsualYear, first, end), FormRow.Sum(counted, row => row.BusinessAsUsual), CellLook.Words.In(money));
        }

        Line("Chi phí một lần (không cộng vào tổng hằng năm)", CellLook.Words);
        OneOff = Amount(
            Year,
            $"SUMIFS({Range(Year, first, end)},{Range(Payer, first, end)},\"<>{FormWords.Officials}\",{Range(Occurrence, first, end)},\"{FormWords.Once}\")",
            FormRow.Sum(rows.Where(row => !row.IsYearly && !row.IsOfficial), row => row.Year),
            CellLook.Words.In(money));
        Administration = Of("Chi phí hằng năm của cơ quan nhà nước (không cộng vào tổng)", CostPayer.Official, FormWords.Yearly,
            rows.Where(row => row.IsOfficial && row.IsYearly));

        FormLine Of(string label, CostPayer payer, string occurrence, IEnumerable<FormRow> members)
        {
            Line(label, CellLook.Words);
            return Amount(
                Year,
                $"SUMIFS({Range(Year, first, end)},{Range(Payer, first, end)},\"{FormWords.Payer(payer)}\",{Range(Occurrence, first, end)},\"{occurrence}\")",
                FormRow.Sum(members, row => row.Year),
                CellLook.Words.In(money));
        }
    }

    private void Line(string label, CellLook look)
    {
        last++;
        for (var column = 1; column <= Note; column++)
        {
            sheet.Text(column, last, column == Task ? label : string.Empty, look);
        }

        sheet.Merge(Task, Subjects, last, look);
    }

    // Where all rows are known and still there is no total, such as with two currencies, adding would be wrong.
    private FormLine Amount(int column, string formula, ExactNumber? value, CellLook look)
    {
        var known = invalid ? null : value;
        sheet.Formula(column, last, invalid ? "NA()" : formula, known, look);
        return new FormLine(sheet.Reference(column, last), known);
    }
}
