using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Reads the cells of a CSV table of costs or incomes, and collects what is wrong with them.</summary>
internal abstract class CostTable(WholeTable table)
{
    private protected WholeTable Table { get; } = table;

    private protected FindingList List => Table.List;

    private protected void Error(FormFault fault, int line, string vi, string en) => List.Error(FormCodes.Of(fault, FormFormat.Costs), line, null, vi, en);

    /// <summary>A whole number from 1; null, with a finding, for any other text.</summary>
    private protected int? Whole(TableRow row, int column, string heading, int most)
    {
        var text = row[column];
        if (ExactNumber.TryParse(text, out var number) && number.IsWhole && number >= 1 && number <= most)
        {
            return (int)number.ToDecimal();
        }

        var shown = Shorten.To(text);
        Error(text.Length == 0 ? FormFault.Missing : FormFault.OutOfRange, row.Line, $"{heading}: cần số nguyên từ 1 đến {most}, gặp \"{shown}\"",
            $"{heading}: expected a whole number from 1 to {most}, found \"{shown}\"");
        return null;
    }

    /// <summary>An amount from zero; null, with a finding, for any other text that is not empty.</summary>
    private protected ExactNumber? Amount(TableRow row, int column, string heading, long most)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        var shown = Shorten.To(text);
        if (!CsvNumber.TryRead(text, row.KindOf(column), Table.Separator, out var number, out var hint))
        {
            List.Error(CostFileFindings.NotANumber, row.Line, null, $"{heading}: \"{shown}\" không phải số; {hint!.Value.Vi}",
                $"{heading}: \"{shown}\" is not a number; {hint.Value.En}");
            return null;
        }

        if (number.Sign >= 0 && number <= most)
        {
            return number;
        }

        Error(FormFault.OutOfRange, row.Line, $"{heading}: cần số từ 0 đến {((ExactNumber)most).ToVietnamese()}, gặp \"{shown}\"",
            $"{heading}: expected a number from 0 to {((ExactNumber)most).ToEnglish()}, found \"{shown}\"");
        return null;
    }
}
