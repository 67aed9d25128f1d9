using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <content>What the readers of files give, and the options of readers, writers and reports.</content>
internal static partial class SampleValues
{
    /// <summary>Values that are stored or given, and come back equal.</summary>
    public static IReadOnlyList<object> StoredExchange =>
    [
        BirthCase, new CostCase { Sheet = Sheet, After = Sheet, Plan = Plan, Times = Cut, WaitingBefore = Waiting, WaitingAfter = Waiting, Note = "ghi chú" },
        new PortfolioSheet { Rows = [Row], Programme = Programme, Reviews = [new PublishedReview { Name = "Long An", Summary = new ReviewSummary(10, 4) }] },
        new PublishedTableOptions { Notation = NumberNotation.Vietnamese, Title = "Bảng 1" }, new PublishedTableOptions(), DossierDraft.Of(Dossier),
        new SarifOptions { Language = Language.English, FileUri = new Uri("https://example.vn/a.json"), ToolVersion = "1.0", Reading = [Finding] },
        new LegacyPacketOptions { InMessage = false, IsIndented = true, ProceduresPerPacket = 10 }, new CatalogueProgress(1, 2, 3), new CatalogueIndexEntry("1.001193", "Khai sinh", 1, 2, 3),
        new CostReportMeasure("m1", Third), new CostReportRange("r", 1, 2, Third, true),
        new CostReportOptions { Language = Language.English, Measures = [new CostReportMeasure("m1", Third)], Notation = CostNotation.Vietnamese, Data = "dữ liệu" },
        new PortfolioReportOptions { By = PortfolioGrouping.Field, Notation = CostNotation.Vietnamese, Data = "dữ liệu" },
        new Reading<CostSheet>("a.json", Sheet, [Finding]), new Reading<Procedure>("b.json", null, [Finding with { Severity = FindingSeverity.Error }]),
    ];

    /// <summary>Answers: written, never read back.</summary>
    public static IReadOnlyList<object> ExchangeAnswers => [.. Records(), Records().OfType<CatalogueRecord.OfProcedure>().First()];

    /// <summary>Values that come back the same, part for part, but of a type that does not compare by content.</summary>
    public static IReadOnlyList<object> ExchangeByReference => [new PortalRecord(1, Full, [Finding]), new PortalRecord(2, null, [])];

    private static IReadOnlyList<CatalogueRecord> Records()
    {
        using var stream = new MemoryStream();
        CatalogueWriter.Write(Catalogue, stream);
        var bytes = stream.ToArray().Concat(Encoding.UTF8.GetBytes("{\"procedure\": 1}\n")).ToArray();
        using var content = new MemoryStream(bytes);
        return [.. CatalogueReader.Enumerate(content)];
    }
}
