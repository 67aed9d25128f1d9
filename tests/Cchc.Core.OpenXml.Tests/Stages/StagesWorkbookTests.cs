using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Stages;

namespace Cchc.Core.OpenXml.Tests.Stages;

public sealed class StagesWorkbookTests
{
    [Fact]
    public void The_workbook_has_the_groups_and_the_longest()
    {
        var stages = new RegisterStages(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)), RegisterSample.Processes);
        var dossiers = RegisterSample.Make(3_000, 2).Select(item => item.Dossier).Append(new RegisterDossier { Code = "X", ProcedureCode = "9.999999" });
        var summary = stages.Run(dossiers, RegisterSample.AsOf);
        using var stream = new MemoryStream();

        StagesWorkbook.Write(stream, summary).Should().BeEmpty();
        Workbook.Errors(stream.ToArray()).Should().BeEmpty();
        var book = new Workbook(stream.ToArray());
        book.Sheets.Keys.Should().Equal("Hồ sơ", "Theo cơ quan", "Theo bước", "Theo chức danh", "Cơ quan và bước", "Trễ lâu nhất", "Chưa có trong quy trình");
        book["Hồ sơ", "B2"].Value.Should().Be($"{summary.Followed}");
        var slow = summary.Agencies.ToList().FindIndex(group => group.Agency == "H99.05") + 2;
        (book["Theo cơ quan", $"A{slow}"].Value, book["Theo cơ quan", $"E{slow}"].Value, book["Theo cơ quan", $"G{slow}"].Value).Should()
            .Be(("H99.05", $"{summary.Agencies[slow - 2].Steps}", $"{summary.Agencies[slow - 2].OwnLate.Part}"));
        (book["Theo cơ quan", "A1"].Value, book["Trễ lâu nhất", "D1"].Value).Should().Be(("Cơ quan ghi trong sổ", "Cơ quan ghi trong sổ"));
        book["Hồ sơ", "A9"].Value.Should().StartWith("Tính theo cơ quan ghi ở dòng của hồ sơ trong sổ");
        book["Theo cơ quan", $"H{slow}"].Formula.Should().Be($"100*G{slow}/E{slow}");
        book["Trễ lâu nhất", "B2"].Value.Should().Be(summary.Longest[0].Dossier);
        book["Chưa có trong quy trình", "B2"].Value.Should().Be("9.999999");
    }
}
