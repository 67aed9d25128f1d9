using System.Text.RegularExpressions;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>No letter rests on a law later than its day, and its points are told apart.</summary>
public sealed partial class LetterDaysTests
{
    // From when each text is in force that letters cite of themselves.
    private static readonly Dictionary<string, LocalDate> From = new()
    {
        ["23/2015/NĐ-CP"] = new(2015, 4, 10), ["61/2018/NĐ-CP"] = new(2018, 6, 21), ["107/2021/NĐ-CP"] = new(2021, 12, 6), ["63/2024/NĐ-CP"] = new(2024, 7, 1),
        ["101/2024/NĐ-CP"] = new(2024, 8, 1), ["175/2024/NĐ-CP"] = new(2024, 12, 30), ["118/2025/NĐ-CP"] = new(2025, 7, 1), ["151/2025/NĐ-CP"] = new(2025, 7, 1),
        ["193/2025/NĐ-CP"] = new(2025, 7, 2), ["297/2025/NĐ-CP"] = new(2025, 11, 17), ["367/2025/NĐ-CP"] = new(2025, 12, 31),
        ["309/2026/NĐ-CP"] = new(2026, 8, 5), ["301/2026/NĐ-CP"] = new(2026, 9, 1),
    };

    public static TheoryData<string> ClockRules => [.. DossierClockRules.All.Select(rules => rules.Name)];

    [Theory]
    [MemberData(nameof(ClockRules))]
    public void Every_text_that_a_letter_cites_is_in_force_on_its_day(string name)
    {
        var days = From.Values.SelectMany(day => new[] { day.PlusDays(-1), day }).Concat(new[] { "2014-03-03", "2017-01-03", "2019-03-04", "2022-01-04", "2026-10-08" }.Select(Dates.Day))
            .Distinct();
        foreach (var (day, isOnline) in days.SelectMany(day => new[] { (day, false), (day, true) }))
        {
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                var text = Text(day, language, isOnline, DossierClockRules.Find(name)!, RuleParts.Component("a", forms: PaperForms.PlainCopy));
                foreach (Match cited in Document().Matches(text))
                {
                    From.Should().ContainKey(cited.Value);
                    From[cited.Value].Should().BeLessThanOrEqualTo(day, "{0} {1}: {2}", name, day, text);
                }
            }
        }
    }

    [Fact]
    public void Decree_61_2018_article_19_cites_its_amendment_from_the_day_of_it_and_nothing_before_itself()
    {
        string Of(string day) => Text(Dates.Day(day), Language.Vietnamese, false, DossierClockRules.OneStop, RuleParts.Component("a"));
        Of("2017-01-03").Should().NotContain("tính lại từ đầu").And.Contain("toàn bộ nội dung cần bổ sung, một lần.");
        Of("2019-03-04").Should().Contain("tính lại từ đầu khi nhận đủ hồ sơ (Điều 19 Nghị định số 61/2018/NĐ-CP).");
        Of("2022-01-04").Should().Contain("(Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)).");
    }

    [Theory]
    [InlineData("2026-08-05", "(được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP).")]
    [InlineData("2026-08-04", "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP.")]
    [InlineData("2025-06-30", "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (chưa có hiệu lực vào ngày 30/06/2025).")]
    [InlineData("2025-06-08", "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (chưa được ban hành vào ngày 08/06/2025).")]
    public void The_source_of_a_paper_names_an_amendment_from_its_day(string day, string cited)
    {
        var paper = RuleParts.Component("a") with { LegalBasis = "Nghị định 118/2025/NĐ-CP, Điều 17 khoản 2 điểm a (sửa đổi bởi Nghị định 309/2026/NĐ-CP, Điều 8)" };
        var sources = Text(Dates.Day(day), Language.Vietnamese, false, DossierClockRules.BirthGroup, paper).Split("Căn cứ:")[1];
        sources.Should().Contain(cited);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "13y", "13.24, 13.25", "1324")]
    [InlineData(Language.English, "13z", "13.27, 13.28", "1327")]
    public void Points_beyond_the_letters_are_parted_from_the_number_of_the_item(Language language, string last, string points, string wrong)
    {
        var papers = Enumerable.Range(0, 42).Select(i => RuleParts.Component("k" + i)).ToList();
        var group = RuleParts.Group("g", 1, [.. papers.Skip(12).Select(paper => paper.Id)]);
        var rules = DossierRules.Build(RuleParts.Code, papers, [group]);
        var letter = new SupplementLetter { Date = Dates.Day("2026-10-09") };
        var text = Plain(letter.ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier())), language));
        text.Should().Contain($"{last}, {points}, ").And.NotContain(wrong);
    }

    private static string Text(LocalDate day, Language language, bool isOnline, DossierClockRules clock, ComponentRule paper) =>
        Plain(new SupplementLetter { Date = Dates.Day("2026-10-09"), ReceivedOn = day, TimeWasRunning = true, ClockRules = clock }.ToText(
            SupplementRequest.Of(DossierCheck.Of(DossierRules.Build(RuleParts.Code, [paper]), new Dossier { IsOnline = isOnline })), language));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("[0-9.]+/[0-9]{4}/[A-ZĐ-]+[0-9]*(-[A-Z]+)?")]
    private static partial Regex Document();
}
