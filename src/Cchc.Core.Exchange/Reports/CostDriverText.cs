using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The places of uncertain inputs in the words of people: <c>activities "1.1".hours</c> is <c>Thời gian: Điền tờ khai (1.1)</c>.</summary>
internal static class CostDriverText
{
    private const string Activities = "activities \"";

    /// <summary>The words; the place itself where it is none that is known.</summary>
    /// <param name="place">The place.</param>
    /// <param name="sheets">The sheets it may be of.</param>
    /// <param name="words">The language.</param>
    public static string Of(string place, IEnumerable<CostSheet> sheets, CostReportWords words)
    {
        var side = place.StartsWith("before.", StringComparison.Ordinal) ? words["hiện tại", "current"] : place.StartsWith("after.", StringComparison.Ordinal)
            ? words["sau", "after"] : string.Empty;
        var rest = side.Length == 0 ? place : place.Substring(place.IndexOf('.') + 1);
        var end = rest.LastIndexOf("\".", StringComparison.Ordinal);
        string? name;
        if (rest.StartsWith(Activities, StringComparison.Ordinal) && end >= Activities.Length)
        {
            var id = rest.Substring(Activities.Length, end - Activities.Length);
            var activity = sheets.SelectMany(sheet => sheet.Activities).FirstOrDefault(one => PlainLine.Of(one.Id) == id);
            name = Field(rest.Substring(end + 2), words) is { } field ? $"{field}: {activity?.Name} ({id})" : null;
        }
        else if (rest.StartsWith("incomes \"", StringComparison.Ordinal))
        {
            var payer = rest.Contains(nameof(CostPayer.Enterprise)) ? CostPayer.Enterprise : CostPayer.Individual;
            name = words["Thu nhập một giờ: ", "Income of an hour: "] + CostWords.Payer(payer).In(words.Language);
        }
        else
        {
            name = Field(rest, words);
        }

        return name is null ? place : side.Length == 0 ? name : $"{name} [{side}]";
    }

    private static string? Field(string field, CostReportWords words) => field switch
    {
        "hours" => words["Thời gian", "Hours"],
        "income.value" => words["Thu nhập một giờ", "Income of an hour"],
        "services" => words["Tư vấn, dịch vụ", "Services"],
        "fees" => words["Phí, lệ phí", "Fees"],
        "timesPerYear" => words["Số lần một năm", "Times a year"],
        "subjectsPerYear" => words["Số đối tượng một năm", "Subjects a year"],
        "share" => words["Tỷ lệ đối tượng thực hiện", "Share of subjects"],
        "overhead" => words["Chi phí quản lý chung", "Overhead"],
        _ => null,
    };
}
