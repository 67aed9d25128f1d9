using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A JSON array of incomes.</summary>
internal sealed class IncomeJson(string fileName) : CostFileParser(fileName)
{
    private static readonly string[] Names = ["year", "series", "hourly", "monthly", "yearly", "source", "confidence", "currency"];

    private static readonly (string Word, SourceConfidence Value)[] Confidences = [("confirmed", SourceConfidence.Confirmed), ("secondary", SourceConfidence.Secondary)];

    private readonly string file = fileName;
    private readonly List<Finding> warnings = [];

    public static Reading<IncomeTable> Read(Stream content, string fileName)
    {
        var run = new IncomeJson(fileName);
        var figures = run.Parse(content, IncomeTableReader.LargestFile, 4) is { } root ? run.Figures(root) : [];
        return IncomeTableReader.Build(figures, [.. run.Findings, .. run.warnings], fileName);
    }

    private List<(int Line, IncomeFigure Figure)> Figures(LineJson root)
    {
        var figures = new List<(int Line, IncomeFigure Figure)>();
        if (root.Kind != JsonTokenType.StartArray || root.Members.Count == 0)
        {
            Report("CCHC-COST-062", root.Line, null, $"cần một mảng có ít nhất một mức thu nhập, gặp {Quoted(root)}", $"expected an array of one income at least, found {Quoted(root)}");
            return figures;
        }

        foreach (var (_, item) in root.Members)
        {
            if (item.Kind != JsonTokenType.StartObject)
            {
                Report("CCHC-COST-064", item.Line, null, $"cần một đối tượng, gặp {Quoted(item)}", $"expected an object, found {Quoted(item)}");
            }
            else if (Figure(item) is { } figure)
            {
                figures.Add((item.Line, figure));
            }
        }

        return figures;
    }

    private IncomeFigure? Figure(LineJson json)
    {
        CheckNames(json, null, Names);
        var year = Count(json, "year", null);
        if (year is null or > 9999)
        {
            Report("CCHC-COST-065", (json["year"] ?? json).Line, null, "year: cần năm từ 1 đến 9999", "year: expected a year from 1 to 9999");
        }

        var series = Required(json, "series", null);
        var source = Text(json, "source", null);
        var confidence = Word(json, "confidence", null, Confidences);
        var stated = ((string[])["hourly", "monthly", "yearly"]).Where(name => json[name] is { Kind: not JsonTokenType.Null }).ToList();
        if (stated.Count != 1)
        {
            Report("CCHC-COST-079", json.Line, null, "cần đúng một trong hourly, monthly, yearly", "exactly one of hourly, monthly, yearly must stand here");
            return null;
        }

        var amount = Exact(json[stated[0]]!, stated[0], null);
        if (amount?.Sign < 0)
        {
            Report("CCHC-COST-065", json[stated[0]]!.Line, null, $"{stated[0]}: cần số không âm, gặp {amount}", $"{stated[0]}: expected a number that is not negative, found {amount}");
        }

        if (year is null or > 9999 || series is null || amount is not { Sign: >= 0 } sum)
        {
            return null;
        }

        if (source is null || confidence == SourceConfidence.Secondary)
        {
            confidence = SourceConfidence.Secondary;
            var quoted = Shortened(series);
            warnings.Add(new Finding(
                "CCHC-COST-089",
                FindingSeverity.Warning,
                CsvTable.PlaceOf(file, json.Line),
                new BilingualText($"\"{quoted}\": không có nguồn đã đọc; chỉ dùng khi có nguồn", $"\"{quoted}\": no source that was read; find one before using it")));
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
