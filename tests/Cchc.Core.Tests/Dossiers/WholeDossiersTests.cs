using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// Dossiers of four national procedures, the states of which stand with their law in <c>Expected/*.json</c>, in all that is said about them: the reasons, the
/// letter to the applicant, the list of what was received and that of what is needed, in both languages (<c>Whole/*.txt</c>).
/// </summary>
public sealed class WholeDossiersTests
{
    private static readonly SupplementLetter Letter = new()
    {
        Date = Dates.Day("2026-10-09"), ReceivedOn = Dates.Day("2026-10-08"), DossierCode = "H15.50.05.13-261008-0975", Applicant = "Nguyễn Văn A",
            ProcedureName = "Đăng ký khai sinh",
        Agency = "UBND phường X", Place = "Đà Nẵng", Number = "12", Official = "Trần Thị B",
    };

    public static TheoryData<string> Procedures => [.. SampleComponents.Codes.Select(code => code.Value)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void What_is_said_about_a_dossier(string procedure)
    {
        var rules = SampleComponents.Load(procedure)!;
        WholeText.Compare(ExpectedDossier.Of(procedure).Where((_, i) => i % 10 == 0).Select(item => (item.Name, (object?)Shown(rules, item))), "Dossiers",
            "Whole", procedure + ".txt");
    }

    [Theory]
    [InlineData("1.001193")]
    public void What_is_counted_over_dossiers(string procedure)
    {
        var rules = SampleComponents.Load(procedure)!;
        var statistics = DossierStatistics.Of(ExpectedDossier.Of(procedure)
            .Select(item => new DossierObservation { First = DossierCheck.Of(rules, item.Dossier(rules), item.Options) }));
        WholeText.Compare([("counts", statistics), ("ranks", statistics.Rank()
            .Select(item => $"{item.Procedure} {item.Component.Id} {item.Component.Troubled}"))], "Dossiers", "Whole",
            procedure + "-counts.txt");
    }

    private static IEnumerable<string> Shown(DossierRules rules, ExpectedDossier expected)
    {
        var dossier = expected.Dossier(rules);
        var check = DossierCheck.Of(rules, dossier, expected.Options);
        var request = SupplementRequest.Of(check);
        var letter = Letter with { TimeWasRunning = expected.Name.Length % 2 == 0 };
        return
        [
            $"{check.State}, {request.GetType().Name}",
            .. check.Components.Select(item => $"{item.Rule.Id} {item.State}: {item.Reason.Vi} | {item.Reason.En}"),
            .. check.Groups.Select(item => $"group {item.Group.Id} {item.State} {item.Wanted}: {item.Reason.Vi} | {item.Reason.En}"),
            .. check.Findings.Select(item => $"{item.Code} {item.Severity} {item.Place}: {item.Text.Vi} | {item.Text.En}"),
            .. letter.ToText(request).Split('\n'), .. letter.ToText(request, Language.English).Split('\n'),
            .. ReceiptList.Of(rules, dossier).ToText().Split('\n'), .. ReceiptList.Of(rules, dossier).ToText(Language.English).Split('\n'),
            .. CitizenList.Of(rules, dossier.Facts).ToText("Đăng ký khai sinh").Split('\n'), .. CitizenList.Of(rules, dossier.Facts)
                .ToText("Birth", Language.English).Split('\n'),
        ];
    }
}
