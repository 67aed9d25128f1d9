using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A JSON array of incomes.</summary>
internal sealed class IncomeJson(string fileName) : CostFileParser(fileName)
{
    private static readonly string[] Names = ["year", "series", "hourly", "monthly", "yearly", "source", "confidence", "currency"];

    private static readonly (string Word, SourceConfidence Value)[] Confidences = [("confirmed", SourceConfidence.Confirmed),
        ("secondary", SourceConfidence.Secondary)];

    public static Reading<IncomeTable> Read(WholeFile file, string fileName)
    {
        var run = new IncomeJson(fileName);
        var figures = run.Parse(file, 4) is { } root ? run.Figures(root) : [];
        return IncomeTableReader.Build(figures, run.List, fileName);
    }

    private List<(int Line, IncomeFigure Figure)> Figures(LineJson root)
    {
        var figures = new List<(int Line, IncomeFigure Figure)>();
        if (root.Kind != JsonTokenType.StartArray || root.Members.Count == 0)
        {
            Expected(FormFault.WrongFormat, root, null, null, "một mảng có ít nhất một mức thu nhập", "an array with at least one income");
            return figures;
        }

        foreach (var (_, item) in root.Members)
        {
            if (IsObject(item, null, null) && Figure(item) is { } figure)
            {
                figures.Add((item.Line, figure));
            }
        }

        return figures;
    }

    private IncomeFigure? Figure(LineJson json)
    {
        CheckNames(json, null, Names);
        var year = Year(json, "year", null);
        var series = Required(json, "series", null);
        var source = Text(json, "source", null);
        var confidence = Word(json, "confidence", null, Confidences);
        var stated = ((string[])["hourly", "monthly", "yearly"]).Where(name => json.Given(name) is not null).ToList();
        if (stated.Count != 1)
        {
            Report(
                CostFileFindings.ExclusiveMembers,
                json.Line,
                null,
                "cần đúng một trong hourly, monthly, yearly",
                "exactly one of hourly, monthly, yearly is needed");
            return null;
        }

        if (NotNegative(json, stated[0], null) is not { } sum || year is null || series is null)
        {
            return null;
        }

        if (source is null || confidence == SourceConfidence.Secondary)
        {
            confidence = SourceConfidence.Secondary;
            var quoted = Shorten.To(series);
            List.Warn(CostFileFindings.SourceNotRead, json.Line, null, $"\"{quoted}\": không có nguồn đã đọc; chỉ dùng khi có nguồn",
                $"\"{quoted}\": no source that was read; find one before using it");
        }

        source ??= "không nêu nguồn";
        var figure = stated[0] switch
        {
            "yearly" => IncomeFigure.FromYear(year.Value, series, sum, source, confidence),
            "monthly" => IncomeFigure.FromMonth(year.Value, series, sum, source, confidence),
            _ => new IncomeFigure(year.Value, series, sum, source, confidence),
        };
        return Text(json, "currency", null) is { } currency ? figure with { Currency = currency } : figure;
    }
}
