using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The examples of docs/how-to/keep-a-catalogue.md, compiled as they stand there.</summary>
internal static class CatalogueExample
{
    public static void Run(ProcedureCatalogue catalogue, TextWriter Console)
    {
        var national = catalogue.Find("1.001193");
        var threeDays = new StatedTime(new ProcessingTime.WorkingDays(3), "3", "WORKING_DAY");

        // <example>
        var cut = national with { Channels = [.. national.Channels.Select(channel => channel with { Time = threeDays })] };
        var decision = new AnnouncementDecision
        {
            Number = "163/QĐ-BTP",
            SignedOn = new LocalDate(2026, 6, 10),
            EffectiveFrom = new LocalDate(2026, 7, 1),
            LapsesAfter = new LocalDate(2027, 2, 28),
            Changes = [new AnnouncedChange.Amended(national.Code, ProcedureChanges.Between(national, cut), [new ChangeBasis(ProcedurePart.Channels, "66.16/2026/NQ-CP")])],
        };
        var next = ((AnnouncementOutcome.Applied)catalogue.Apply(decision)).Catalogue;
        // </example>

        // <example>
        var answer = next.InForce("1.001193", new LocalDate(2027, 2, 28), new Locality("H15"));
        if (answer is VersionAnswer.Found found) Console.WriteLine(found.Procedure.Channels[0].Time.Time);
        foreach (var reason in answer.Reasons) Console.WriteLine(reason.En);
        // </example>
    }
}
