using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>Makes the JSON form of what somebody filled in.</summary>
internal sealed class PlanReader
{
    private readonly WorkbookParts workbook;
    private readonly PlanSheets sheets;

    public PlanReader(WorkbookParts workbook, string fileName)
    {
        this.workbook = workbook;
        Findings = new PlanFindings(fileName);
        sheets = new PlanSheets(workbook, Findings);
    }

    public PlanFindings Findings { get; }

    public PlanJson Json { get; } = new();

    /// <summary>Whether a workbook is one to fill in, by the names of its sheets.</summary>
    public static bool IsOne(WorkbookParts workbook) => WorkbookSheetChoice.Named(workbook, PlanForms.Page) is not null
        && WorkbookSheetChoice.Named(workbook, PlanForms.Activities) is not null;

    /// <summary>Reads all sheets.</summary>
    public void Read()
    {
        if (!IsOne(workbook))
        {
            throw WorkbookFault.Of(PlanFindings.NotAPlan,
                $"không phải bản nhập chi phí: cần các trang \"{PlanForms.Page}\" và \"{PlanForms.Activities}\" như tệp do lệnh cchc cost draft tạo ra",
                $"not a workbook of costs to fill in: expected the sheets \"{PlanForms.Page}\" and \"{PlanForms.Activities}\", as cchc cost draft writes them");
        }

        var top = new PlanPlace(PlanForms.Page, 1, 1);
        Json.Open('{', top);
        Json.Text(CostPlanReader.Format, top, "format");
        var page = Cost(string.Empty);
        var measures = sheets.Table(PlanForms.Measures, PlanForms.MeasureFields);
        var times = sheets.Table(PlanForms.Times, PlanForms.TimeFields);
        Plan(page, measures, times);
        foreach (var row in times.Where(row => row.Text(PlanForms.Of) is { Length: > 0 } id && measures.All(measure => measure.Text("id") != id)))
        {
            Findings.Error(PlanFindings.UnknownWord, row[PlanForms.Of].Place,
                $"không có biện pháp \"{Shorten.To(row.Text(PlanForms.Of))}\" ở trang \"{PlanForms.Measures}\"",
                $"there is no measure \"{Shorten.To(row.Text(PlanForms.Of))}\" on the sheet \"{PlanForms.Measures}\"");
        }

        Cases("times", times, string.Empty);
        if (WorkbookSheetChoice.Named(workbook, PlanForms.Page + PlanForms.After) is not null)
        {
            Json.Open('{', new PlanPlace(PlanForms.Page + PlanForms.After, 1, 1), "after");
            Cost(PlanForms.After);
            Json.Close('}', top);
        }

        Waiting();
        Json.Close('}', top);
        sheets.Others();
    }

    private PlanRow Cost(string suffix)
    {
        var page = sheets.Page(PlanForms.Page + suffix, PlanForms.PageFields);
        foreach (var field in PlanForms.PageFields.Where(field => !field.Member.StartsWith("plan", StringComparison.Ordinal)))
        {
            if (field.Member is "agency" or "field" && page.Text(field.Member).Length == 0)
            {
                Json.Text(string.Empty, page.Place, field.Member); // a sheet after without it would take that of the sheet before
            }

            Value(page, field, field.Member);
        }

        var activities = sheets.Table(PlanForms.Activities + suffix, PlanForms.ActivityFields);
        var incomes = sheets.Table(PlanForms.Incomes + suffix, PlanForms.IncomeFields);
        Json.Open('[', page.Place, "incomes");
        foreach (var income in incomes.Where(row => row.Text(PlanForms.Of).Length == 0))
        {
            Income(income, null);
        }

        Json.Close(']', page.Place);
        foreach (var row in incomes.Where(row => row.Text(PlanForms.Of) is { Length: > 0 } id && activities.All(activity => activity.Text("id") != id)))
        {
            Findings.Error(PlanFindings.UnknownWord, row[PlanForms.Of].Place,
                $"không có công việc \"{Shorten.To(row.Text(PlanForms.Of))}\" ở trang \"{PlanForms.Activities}{suffix}\"",
                $"there is no activity \"{Shorten.To(row.Text(PlanForms.Of))}\" on the sheet \"{PlanForms.Activities}{suffix}\"");
        }

        Json.Open('[', page.Place, "activities");
        foreach (var activity in activities)
        {
            Json.Open('{', activity.Place);
            Values(activity, PlanForms.ActivityFields);
            var own = activity.Text("id") is { Length: > 0 } id ? incomes.Where(row => row.Text(PlanForms.Of) == id).ToList() : [];
            if (own.Count > 1)
            {
                Findings.Error(PlanFindings.UnknownWord, own[1][PlanForms.Of].Place,
                    $"công việc \"{Shorten.To(own[1].Text(PlanForms.Of))}\" đã có một dòng thu nhập riêng",
                    $"the activity \"{Shorten.To(own[1].Text(PlanForms.Of))}\" has an income of its own already");
            }

            if (own.Count > 0)
            {
                Income(own[0], "income");
            }

            Json.Close('}', activity.Place);
        }

        Json.Close(']', page.Place);
        return page;
    }

    private void Income(PlanRow income, string? name)
    {
        Json.Open('{', income.Place, name);
        Values(income, PlanForms.IncomeFields);
        Json.Close('}', income.Place);
    }

    private void Plan(PlanRow page, IReadOnlyList<PlanRow> measures, IReadOnlyList<PlanRow> times)
    {
        var has = Flag(page, "plan");
        var isStated = measures.Count > 0 || page.Text("plan.name").Length > 0 || page.Text("plan.decision").Length > 0;
        if (has == false && isStated)
        {
            Findings.Error(PlanFindings.UnknownWord, page["plan"].Place, "ghi \"Không\" nhưng tệp có tên, quyết định hoặc biện pháp của phương án",
                "says that there is no plan, but a name, a decision or measures of one are given");
        }

        if (has != true && !isStated)
        {
            return;
        }

        Json.Open('{', page.Place, "plan");
        Value(page, PlanForms.PageFields.First(field => field.Member == "plan.name"), "name");
        Value(page, PlanForms.PageFields.First(field => field.Member == "plan.decision"), "decision");
        Json.Open('[', page.Place, "measures");
        foreach (var measure in measures)
        {
            Json.Open('{', measure.Place);
            Measure(measure);
            if (measure.Text("id") is { Length: > 0 } id)
            {
                Cases("cases", times, id);
            }

            Json.Close('}', measure.Place);
        }

        Json.Close(']', page.Place);
        Json.Close('}', page.Place);
    }

    private void Measure(PlanRow measure)
    {
        var kind = PlanForms.MeasureKinds.FirstOrDefault(word => PlanSheets.Same(word.Name, measure.Text("kind")));
        var form = MeasureForms.All.FirstOrDefault(item => item.Word == kind.Word).Value;
        foreach (var field in PlanForms.MeasureFields)
        {
            if (form is not null && field.Member != "article" && measure.Text(field.Member).Length > 0 && Array.IndexOf(form.Names, field.Member) < 0)
            {
                Findings.Error(PlanFindings.UnknownWord, measure[field.Member].Place,
                    $"cột \"{field.Heading}\" không dùng cho biện pháp \"{kind.Name}\": hãy để trống",
                    $"the column \"{field.Heading}\" is not used for the measure \"{kind.Name}\": leave it empty");
            }
            else if (field.Member == "legalBasis" && measure.Text("article").Length > 0)
            {
                Json.Open('{', measure["legalBasis"].Place, "legalBasis");
                Value(measure, field, "text");
                Value(measure, PlanForms.MeasureFields.First(other => other.Member == "article"), "article");
                Json.Close('}', measure.Place);
            }
            else if (field.Member != "article")
            {
                Value(measure, field, field.Member);
            }
        }
    }

    private void Cases(string name, IReadOnlyList<PlanRow> times, string of)
    {
        var rows = times.Where(row => row.Text(PlanForms.Of) == of).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Json.Open('[', rows[0].Place, name);
        foreach (var row in rows)
        {
            Json.Open('{', row.Place);
            Values(row, PlanForms.TimeFields);
            Json.Close('}', row.Place);
        }

        Json.Close(']', rows[0].Place);
    }

    private void Waiting()
    {
        if (WorkbookSheetChoice.Named(workbook, PlanForms.Waiting) is null)
        {
            return;
        }

        var page = sheets.Page(PlanForms.Waiting, PlanForms.WaitingFields);
        if (PlanForms.WaitingFields.All(field => page.Text(field.Member).Length == 0))
        {
            return;
        }

        Json.Open('{', page.Place, "waiting");
        foreach (var field in PlanForms.WaitingFields.Where(field => !field.Member.Contains('.')))
        {
            Value(page, field, field.Member);
        }

        Json.Open('{', page.Place, "income");
        foreach (var field in PlanForms.WaitingFields.Where(field => field.Member.Contains('.')))
        {
            Value(page, field, field.Member.Substring("income.".Length));
        }

        Json.Close('}', page.Place);
        Json.Close('}', page.Place);
    }

    private void Values(PlanRow row, IReadOnlyList<PlanField> fields)
    {
        foreach (var field in fields.Where(field => field.Member != PlanForms.Of))
        {
            Value(row, field, field.Member);
        }
    }

    private bool? Flag(PlanRow row, string member)
    {
        var text = row.Text(member);
        return text.Length == 0 ? null : PlanSheets.Same(text, PlanForms.Yes) || row[member].Text == "true" ? true
            : PlanSheets.Same(text, PlanForms.No) || row[member].Text == "false" ? false : Unknown(row[member], [PlanForms.Yes, PlanForms.No]);
    }

    private bool? Unknown(PlanCell cell, IReadOnlyList<string> words)
    {
        var list = string.Join("; ", words);
        Findings.Error(PlanFindings.UnknownWord, cell.Place, $"\"{Shorten.To(PlainLine.Of(cell.Text))}\" không có trong danh sách; cần: {list}",
            $"\"{Shorten.To(PlainLine.Of(cell.Text))}\" is not in the list; expected: {list}");
        return null;
    }

    private void Value(PlanRow row, PlanField field, string name)
    {
        var (text, cell) = (row.Text(field.Member), row[field.Member]);
        if (text.Length == 0)
        {
            return;
        }

        switch (field.Kind)
        {
            case PlanFieldKind.Number:
                Number(cell, name);
                break;
            case PlanFieldKind.Word when field.Words.FirstOrDefault(word => PlanSheets.Same(word.Name, text)).Word is { } word:
                Json.Text(word, cell.Place, name);
                break;
            case PlanFieldKind.Word:
                Unknown(cell, [.. field.Words.Select(word => word.Name)]);
                break;
            case PlanFieldKind.Flag:
                if (Flag(row, field.Member) is { } flag)
                {
                    Json.Raw(flag ? "true" : "false", cell.Place, name);
                }

                break;
            case PlanFieldKind.Date:
                Day(cell, name);
                break;
            case PlanFieldKind.List:
                Texts(PlanText.ToList(cell.Text), cell, name);
                break;
            case PlanFieldKind.Time:
                Time(cell, name);
                break;
            default:
                Json.Text(field.Member == "procedure" ? ProcedureCell.Of(text, cell.Kind) : text, cell.Place, name);
                break;
        }
    }

    private void Day(PlanCell cell, string name)
    {
        var text = cell.Kind == CellKind.DateTime ? cell.Text.Substring(0, cell.Text.IndexOf('T')) : cell.Text;
        if (TypedMoment.TryReadDate(VietnameseText.Clean(text), null, out var day, out var error))
        {
            Json.Text(DateText.Iso(day), cell.Place, name);
        }
        else
        {
            Findings.Error(PlanFindings.NotADay, cell.Place, error.Vi, error.En);
        }
    }

    private void Time(PlanCell cell, string name)
    {
        var text = VietnameseText.Clean(cell.Text);
        foreach (var (mark, member) in new[] { (PlanText.NotStated, "notStated"), (PlanText.Unreadable, "unreadable") })
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
            {
                Json.Open('{', cell.Place, name);
                Json.Text(text.Substring(mark.Length).Trim(), cell.Place, member);
                Json.Close('}', cell.Place);
                return;
            }
        }

        var stages = cell.Text.Split('\n').Select(VietnameseText.Clean).Where(stage => stage.Length > 0).ToList();
        if (stages.Count > 1)
        {
            Texts(stages, cell, name);
        }
        else
        {
            Json.Text(text, cell.Place, name);
        }
    }

    private void Texts(IReadOnlyList<string> texts, PlanCell cell, string name)
    {
        Json.Open('[', cell.Place, name);
        foreach (var text in texts)
        {
            Json.Text(text, cell.Place);
        }

        Json.Close(']', cell.Place);
    }

    private void Number(PlanCell cell, string name)
    {
        if (PlanText.ToNumbers(cell.Text, cell.Kind, out var hint) is not { } numbers)
        {
            var shown = Shorten.To(PlainLine.Of(cell.Text));
            Findings.Error(PlanFindings.NotANumber, cell.Place,
                $"\"{shown}\" không phải số; {hint!.Value.Vi}", $"\"{shown}\" is not a number; {hint.Value.En}");
        }
        else if (numbers.Count == 1)
        {
            Json.Number(numbers[0], cell.Place, name);
        }
        else
        {
            Json.Open('{', cell.Place, name);
            Json.Number(numbers[0], cell.Place, "low");
            Json.Number(numbers[1], cell.Place, "likely");
            Json.Number(numbers[2], cell.Place, "high");
            Json.Close('}', cell.Place);
        }
    }
}
