using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>How the numbers of a CSV file are written.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Costs;
/// using Cchc.Core.Exchange.Reports;
/// using Cchc.Core.Exchange.Samples;
///
/// var cost = ComplianceCost.Of(SampleCosts.Load("1.001193")!.Sheet);
/// string FirstRow(CostNotation notation) =&gt; CostReport.Of(cost, new CostReportOptions { Notation = notation }).ToCsv().Split('\n')[1].TrimEnd();
///
/// Console.WriteLine(FirstRow(CostNotation.Invariant)); // chi phí,1.1,Chuẩn bị hồ sơ,Điền tờ khai đăng ký khai sinh,0.5,40000,0,0,1,1000,20000,20000000,
/// Console.WriteLine(FirstRow(CostNotation.Vietnamese)); // chi phí;1.1;Chuẩn bị hồ sơ;Điền tờ khai đăng ký khai sinh;0,5;40.000;0;0;1;1.000;20.000;20.000.000;
/// </code>
/// </example>
[JsonConverter(typeof(WordConverter<CostNotation>))]
public enum CostNotation
{
    /// <summary>A decimal point, no separator of thousands, cells separated by commas: for programs. At most six decimals, rounded half away from
    /// zero.</summary>
    Invariant = 0,

    /// <summary>
    /// Vietnamese: points between thousands, a decimal comma, cells separated by semicolons: for spreadsheets with Vietnamese settings. Money in whole units,
    /// hours, times and subjects with at most four decimals.
    /// </summary>
    Vietnamese = 1,
}
