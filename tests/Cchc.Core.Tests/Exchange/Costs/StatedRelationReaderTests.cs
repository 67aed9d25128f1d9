using System.Text;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Costs;

public sealed class StatedRelationReaderTests
{
    /// <summary>What the collected table says of each line, read by hand before: which contradict, which cannot be checked from it, which was cut.</summary>
    [Fact]
    public void Of_the_published_statistics_those_that_contradict_are_found_and_the_others_confirmed()
    {
        using var file = File.OpenRead(SharedData.PathOf("registers", "published_statistics.csv"));
        var check = StatedRelationCheck.Of(StatedRelationReader.Read(file, "published_statistics.csv").GetValueOrThrow());

        check.Items.Where(item => item.Verdict == FigureVerdict.CannotBeRight).Select(item => (item.Relation.Name, item.Difference!.Value.ToString())).Should().Equal(
            ("received - resolved = pending", "-8801"), ("on/early", "-2"), ("early+on+late", "2267"));
        check.Items.Where(item => item.Verdict == FigureVerdict.RightIfCut).Select(item => item.Relation.Name).Should().Equal("tasks done");
        check.Items.Where(item => item.Verdict == FigureVerdict.CannotBeChecked).Select(item => (item.Relation.Name, item.Difference?.ToString())).Should().Equal(
            ("pending: province + district", "967"), ("shares of processed", null), ("shares of processed", null), ("shares of processed", null));
        check.Count(FigureVerdict.Right).Should().Be(check.Items.Count - 8);
        check.Items.Count.Should().Be(27);
        check.IsConsistent.Should().BeFalse();
    }

    [Fact]
    public void Denominators_of_the_published_statistics_have_names_where_the_report_gives_them()
    {
        using var file = File.OpenRead(SharedData.PathOf("registers", "published_statistics.csv"));
        var check = StatedRelationCheck.Of(StatedRelationReader.Read(file, "published_statistics.csv").GetValueOrThrow());
        var named = check.Items.Where(item => item.Denominator is not null).Select(item => (item.Denominator!.Value.ToString(), item.DenominatorName)).Distinct().ToList();

        named.Should().Contain(("643272", "resolved"));
        named.Should().Contain(("51780", "on share / late share"));
        named.Should().Contain(("14101", "on share + late"));
        named.Should().Contain(("19944", "due"));
        named.Should().Contain(("4169", null));
    }

    [Theory]
    [InlineData("relation;left;stated\nlate;7677/643272;1,19\n")]
    [InlineData("Hệ thức\tCác số\tCông bố\nlate\t7677/643272\t1,19\n")]
    public void Headings_are_known_in_two_languages(string csv)
    {
        var relation = Read(csv).GetValueOrThrow().Should().ContainSingle().Subject;

        (relation.Name, relation.Expression, relation.Stated, relation.Line).Should().Be(("late", "7677/643272", "1,19", 2));
    }

    [Theory]
    [InlineData("a;b\n1;2\n", "CCHC-COST-165")]
    [InlineData("relation;left;stated\n", "CCHC-COST-168")]
    [InlineData("", "CCHC-COST-165")]
    public void What_is_no_such_table_is_said(string csv, string code)
    {
        var reading = Read(csv);

        reading.IsUsable.Should().BeFalse();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void The_report_names_what_contradicts_first_in_each_language()
    {
        var check = StatedRelationCheck.Of(Read("unit;relation;left;stated\nA;late;7677/643272;1,19\nB;pending;659245-643272;7172\n").GetValueOrThrow());
        var report = StatedRelationReport.Of(check, "t.csv");

        report.ToText().Should().Be(
            "Đối chiếu số liệu thống kê đã công bố\n  t.csv\n  Kết quả: 1 đúng, 1 không thể đúng.\n\nMâu thuẫn với chính các số đã nêu\n  - pending (B)\n"
            + "    Các số: 659245-643272 · Công bố: 7172 · Tính lại: 15.973 · Chênh lệch:\n    −8.801\n\nKhớp\n  - late (A)\n"
            + "    Các số: 7677/643272 · Công bố: 1,19 · Tính lại: 1,1934 · Mẫu số: 643.272\n    (bảng không nêu là số gì)\n\n");
        report.ToCsv().Should().Contain("3,,,B,pending,659245-643272,7172,15973,-8801,cannotBeRight,,,");
        StatedRelationReport.Of(check, "t.csv", Language.English).ToHtml().Should().Contain("Contradicts its own figures");
    }

    private static Reading<IReadOnlyList<StatedRelation>> Read(string csv) => StatedRelationReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "t.csv");
}
