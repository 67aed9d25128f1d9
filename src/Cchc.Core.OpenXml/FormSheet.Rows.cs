using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>The rows of activities: inputs as they were given, columns (9) to (11) as formulas.</summary>
internal sealed partial class FormSheet
{
    private void Group(ActivityKind kind, string name, List<FormRow> members)
    {
        var head = ++last;
        var number = groups.Count + 1;
        for (var i = 0; i < members.Count; i++)
        {
            var row = members[i] with { Row = ++last };
            members[i] = row;
            rows.Add(row);
            if (!byId.ContainsKey(row.Activity.Id))
            {
                byId.Add(row.Activity.Id, row);
            }

            Activity(row, number.ToString(CultureInfo.InvariantCulture) + "." + (i + 1).ToString(CultureInfo.InvariantCulture));
        }

        for (var column = 1; column <= Note; column++)
        {
            sheet.Text(column, head, column == 1 ? number.ToString(CultureInfo.InvariantCulture) : column == Task ? name : string.Empty, CellLook.Group);
        }

        var counted = members.Where(row => row.IsYearly && !row.IsOfficial).ToList();
        var total = new FormLine(sheet.Reference(Year, head), FormRow.Sum(counted, row => row.Year));
        if (members.Count == 0)
        {
            sheet.Number(Once, head, ExactNumber.Zero, CellLook.Group.In(money));
            sheet.Number(Year, head, ExactNumber.Zero, CellLook.Group.In(money));
        }
        else
        {
            sheet.Formula(Once, head, Counted(PerDossier, head + 1, last), FormRow.Sum(counted, row => row.PerDossier), CellLook.Group.In(money));
            sheet.Formula(Year, head, Counted(Year, head + 1, last), total.Value, CellLook.Group.In(money));
        }

        groups.Add(kind, total);
    }

    private static string Counted(int column, int first, int to) =>
        $"SUMIFS({Range(column, first, to)},{Range(Payer, first, to)},\"<>{FormWords.Officials}\",{Range(Occurrence, first, to)},\"{FormWords.Yearly}\")";

    private void Activity(FormRow row, string number)
    {
        var (activity, r) = (row.Activity, row.Row);
        sheet.Text(1, r, number, CellLook.Words);
        sheet.Text(Task, r, activity.Name, CellLook.Words);
        sheet.Text(How, r, Joined("; ", activity.Component == activity.Name ? string.Empty : activity.Component, FormWords.Channel(activity.Channel)),
            CellLook.Words);
        Input(Hours, r, activity.Hours, "General");
        if (row.Income is { } income)
        {
            sheet.Formula(Income, r, sources.Reference(income), income.Value.Likely, CellLook.Words.In(money));
        }
        else
        {
            sheet.Text(Income, r, string.Empty, activity.Hours?.Likely.Sign == 0 ? CellLook.Words : CellLook.Words with { Fill = CellLook.Missing });
        }

        Input(Services, r, activity.Services, money);
        Input(Fees, r, activity.Fees, money);
        TimesAndSubjects(row);
        sheet.Number(Share, r, activity.Share.Likely, CellLook.Words.In(Fraction(activity.Share.Likely, CellLook.Percent)));

        sheet.Formula(Once, r, OnceFormula(row), OnceValue(row), CellLook.Words.In(money));
        sheet.Formula(Year, r, YearFormula(row), row.Year, CellLook.Words.In(money));
        sheet.Formula(PerDossier, r, Known(row, Cell(Once, r) + "*" + Cell(Share, r)), row.PerDossier, CellLook.Words.In(money));
        sheet.Formula(HoursYear, r, Known(row, Cell(Hours, r) + "*" + Cell(Times, r) + "*" + Cell(Subjects, r)), row.Hours, CellLook.Words.In(CellLook.Cents));
        sheet.Formula(FeesYear, r, Known(row, Cell(Fees, r) + "*" + Cell(Times, r) + "*" + Cell(Subjects, r)), row.Fees, CellLook.Words.In(money));
        if (businessAsUsual)
        {
            sheet.Number(Usual, r, activity.BusinessAsUsual.Likely, CellLook.Words.In(Fraction(activity.BusinessAsUsual.Likely, CellLook.Percent)));
            sheet.Formula(UsualYear, r, Cell(Year, r) + "*" + Cell(Usual, r), row.BusinessAsUsual, CellLook.Words.In(money));
        }

        var apart = Joined("; ", row.IsOfficial ? "Chi phí của cơ quan nhà nước, không cộng vào tổng" : string.Empty, row.IsYearly ? string.Empty
            : "Chi phí một lần, không cộng vào tổng hằng năm");
        sheet.Text(Note, r, Joined(". ", apart, activity.Note.Trim().TrimEnd('.')), CellLook.Words with { Size = 10 });
        sheet.Text(Id, r, activity.Id, CellLook.Words);
        sheet.Text(Payer, r, FormWords.Payer(activity.Payer), CellLook.Words);
        sheet.Text(Occurrence, r, row.IsYearly ? FormWords.Yearly : FormWords.Once, CellLook.Words);
    }

    private void TimesAndSubjects(FormRow row)
    {
        var (activity, r) = (row.Activity, row.Row);
        if (activity.IsOneOff)
        {
            sheet.Number(Times, r, ExactNumber.One, CellLook.Words.In("General"));
        }
        else if (activity.TimesPerYear is null && cost.Sheet.TimesPerYear is { } shared)
        {
            sheet.Formula(Times, r, Fixed(TimesRow), shared.Likely, CellLook.Words.In(Fraction(shared.Likely, "General")));
        }
        else
        {
            Input(Times, r, activity.TimesPerYear, "General");
        }

        if ((activity.SubjectsPerYear ?? cost.Sheet.SubjectsPerYear) is not { } subjects)
        {
            Input(Subjects, r, null, CellLook.Money);
            return;
        }

        var value = subjects.Likely * activity.Share.Likely;
        var left = activity.SubjectsPerYear is null ? Fixed(SubjectsRow) : SheetNumber.Formula(subjects.Likely) ?? SheetNumber.Text(subjects.Likely);
        sheet.Formula(Subjects, r, left + "*" + Cell(Share, r), value, CellLook.Words.In(value.IsWhole ? CellLook.Money : CellLook.Cents));
    }

    // Of a row whose inputs do not suffice, columns that could be computed nevertheless are as unknown as (11).
    private static string Known(FormRow row, string formula) => row.Cost is null ? $"IF(ISNA({Cell(Year, row.Row)}),NA(),{formula})" : formula;

    // Where nothing is missing and still there is no cost, the inputs make no sense: the findings say which.
    private string YearFormula(FormRow row)
    {
        var (activity, r) = (row.Activity, row.Row);
        var times = activity.IsOneOff || (activity.TimesPerYear ?? cost.Sheet.TimesPerYear) is not null;
        var subjects = (activity.SubjectsPerYear ?? cost.Sheet.SubjectsPerYear) is not null;
        return row.Cost is null && times && subjects && OnceValue(row) is not null
            ? "NA()"
            : Demand(row, Cell(Once, r) + "*" + Cell(Times, r) + "*" + Cell(Subjects, r), (Times, times), (Subjects, subjects));
    }

    private string OnceFormula(FormRow row)
    {
        var (activity, r) = (row.Activity, row.Row);
        var overhead = cost.Sheet.Overhead.Likely.Sign == 0 ? string.Empty : "*(1+" + Fixed(OverheadRow) + ")";
        var formula = $"{Cell(Hours, r)}*{Cell(Income, r)}{overhead}+{Cell(Services, r)}+{Cell(Fees, r)}";

        // Hours written later into a row without an income must not count as nothing.
        formula = row.Income is null ? $"IF(AND({Cell(Hours, r)}<>0,COUNT({Cell(Income, r)})=0),NA(),{formula})" : formula;
        return IsSensible(activity)
            ? Demand(row, formula, (Hours, activity.Hours is not null), (Services, activity.Services is not null), (Fees, activity.Fees is not null))
            : "NA()";
    }

    // Column (10) alone: known also where times or subjects are still missing.
    private ExactNumber? OnceValue(FormRow row)
    {
        var activity = row.Activity;
        if (row.Cost is not null)
        {
            return row.Cost.Once.Total;
        }

        if (!IsSensible(activity) || activity.Hours is null || activity.Services is null || activity.Fees is null
            || (row.Income is null && activity.Hours.Likely.Sign != 0))
        {
            return null;
        }

        return (activity.Hours.Likely * (row.Income?.Value.Likely ?? ExactNumber.Zero) * (ExactNumber.One + cost.Sheet.Overhead.Likely))
            + activity.Services.Likely + activity.Fees.Likely;
    }

    private static bool IsSensible(CostActivity activity) =>
        !new[] { activity.Hours, activity.Services, activity.Fees }.Any(input => input is { Low.Sign: < 0 });

    private static string Demand(FormRow row, string formula, params (int Column, bool Present)[] inputs)
    {
        var missing = inputs.Where(input => !input.Present).Select(input => Cell(input.Column, row.Row)).ToList();
        return missing.Count == 0 ? formula : $"IF(COUNT({string.Join(",", missing)})<{missing.Count.ToString(CultureInfo.InvariantCulture)},NA(),{formula})";
    }

    private void Input(int column, int row, Estimate? value, string format)
    {
        if (value is null)
        {
            sheet.Text(column, row, string.Empty, CellLook.Words with { Fill = CellLook.Missing, Format = format });
            return;
        }

        sheet.Number(column, row, value.Likely, CellLook.Words.In(Fraction(value.Likely, format)));
    }

    private static string Fixed(int row) => "$" + SheetWriter.Letters(Year) + "$" + row.ToString(CultureInfo.InvariantCulture);

    private static string Joined(string between, params string[] parts) => string.Join(between, parts.Where(part => part.Length > 0));
}
