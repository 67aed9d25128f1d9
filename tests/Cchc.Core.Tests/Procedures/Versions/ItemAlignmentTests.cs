using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>Which item of one list became which of another.</summary>
public sealed class ItemAlignmentTests
{
    [Fact]
    public void A_difference_pairs_equal_values_first_and_then_by_likeness()
    {
        // 20 working days before; after it 17 for one case and 20 for another: the 20 are kept and got a description, the 17 were added.
        var before = SampleProcedure.Clean with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 20)] };
        var after = SampleProcedure.Clean with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 17, "Trường hợp 1"), SampleProcedure.Row(SubmissionMethod.InPerson, 20, "Trường hợp 2")] };
        ProcedureDifference.Between(before, after).Parts.Should().ContainSingle().Which.Values.Should().Equal(
            new ProcedureDifference.ValueDifference("channels[0]", null, "InPerson INPERSON · 17 ngày làm việc (17 WORKING_DAY) · Trường hợp 1"),
            new ProcedureDifference.ValueDifference("channels[1].description", null, "Trường hợp 2"));
    }

    [Fact]
    public void The_case_of_the_two_snapshots_keeps_twenty_and_adds_seventeen()
    {
        var (before, after) = (CatalogueReader.ReadFile(SharedData.Case("catalogue", "diff-a.jsonl")), CatalogueReader.ReadFile(SharedData.Case("catalogue", "diff-b.jsonl")));
        CatalogueDifference.Between(before, after).Amended.Should().ContainSingle().Which.Parts.Single().Values.Select(value => (value.Path, value.Before, value.After)).Should().Equal(
            ("channels[0]", null, "InPerson DIRECT · 17 ngày làm việc (17 WORKING_DAY) · Trường hợp 1"),
            ("channels[1].description", null, "Trường hợp 2"));
    }

    [Theory]
    [InlineData("Đơn đề nghị  cấp phép ", "Đơn đề nghị cấp phép")]
    [InlineData("Đơn đề nghị\u00a0cấp phép", "Đơn đề nghị cấp phép")]
    [InlineData("Đơn đề nghị\r\ncấp phép", "Đơn đề nghị cấp phép")]
    public void White_space_alone_is_no_change(string one, string other)
    {
        Procedure Of(string text) => SampleProcedure.Clean with
        {
            Name = text,
            Conditions = text,
            Steps = [new Step("Bước 1", text)],
            Channels = [SampleProcedure.Row(SubmissionMethod.Online, 5, text)],
            ComponentGroups = [SampleProcedure.Group(text, SampleProcedure.Paper(text))],
        };
        ProcedureDifference.Between(Of(one), Of(other)).Parts.Should().BeEmpty();
        CatalogueDifference.Between(new ProcedureCatalogue([Of(one)]), new ProcedureCatalogue([Of(other)])).IsEmpty.Should().BeTrue();
        ProcedureDifference.Between(Of(one), Of(other + " mới")).Parts.Should().HaveCount(5, "a word is a change");
    }

    [Fact]
    public void White_space_in_the_name_or_address_of_a_file_is_a_change()
    {
        Procedure Of(FormFile file) => SampleProcedure.Clean with { ComponentGroups = [SampleProcedure.Group(string.Empty, SampleProcedure.Paper("Đơn") with { Forms = [file] })] };
        ProcedureDifference.Between(Of(new FormFile("Mẫu 1.docx", "1", "a/Mẫu 1.docx")), Of(new FormFile("Mẫu  1.docx", "1", "a/Mẫu  1.docx"))).Parts.Single().Values
            .Should().Equal(new ProcedureDifference.ValueDifference("componentGroups[0].components[0].forms", "Mẫu 1.docx 1 a/Mẫu 1.docx", "Mẫu  1.docx 1 a/Mẫu  1.docx"));
        ProcedureDifference.Between(Of(new FormFile("a", "1", "x") { Bucket = "dvc" }), Of(new FormFile("a", "1", "x") { Bucket = "khac" })).Parts.Single().Values.Single().After.Should().Be("a 1 khac x");
    }

    /// <summary>The documented pairing, done slowly: of everything open, again and again the best.</summary>
    [Fact]
    public void Random_items_are_paired_as_the_slow_model_pairs_them()
    {
        var random = new Random(20261129);
        var (amended, added) = (0, 0);
        for (var run = 0; run < 400; run++)
        {
            var (before, after) = (Items(random), Items(random));
            var found = ItemAlignment.Compare(before, after, out var isReordered);
            var partner = Slow(before, after);
            var expected = new List<ProcedureDifference.ValueDifference>();
            for (var i = 0; i < after.Count; i++)
            {
                if (partner[i] < 0)
                {
                    expected.Add(new ProcedureDifference.ValueDifference(after[i].Path, null, after[i].Text));
                    added++;
                    continue;
                }

                foreach (var (name, text, _) in after[i].Values)
                {
                    var was = before[partner[i]].Values.Single(value => value.Name == name).Text;
                    if (VietnameseText.Clean(was) != VietnameseText.Clean(text))
                    {
                        expected.Add(new ProcedureDifference.ValueDifference($"{after[i].Path}.{name}", was.Length == 0 ? null : was, text.Length == 0 ? null : text));
                        amended++;
                    }
                }
            }

            expected.AddRange(before.Where((_, i) => !partner.Contains(i)).Select(item => new ProcedureDifference.ValueDifference(item.Path, item.Text, null)));
            found.Should().Equal(expected, "run {0}", run);
            var kept = partner.Where(at => at >= 0).ToList();
            isReordered.Should().Be(kept.Zip(kept.Skip(1)).Any(pair => pair.First > pair.Second));
        }

        amended.Should().BeGreaterThan(300);
        added.Should().BeGreaterThan(100);
    }

    private static int[] Slow(List<PartItem> before, List<PartItem> after)
    {
        var partner = Enumerable.Repeat(-1, after.Count).ToArray();
        string Whole(PartItem item) => item.Key + "|" + string.Join("|", item.Values.Select(value => VietnameseText.Clean(value.Text)));
        Best((left, right) => Whole(left) == Whole(right), (_, _) => (0, 0), inOrder: true);
        Best((left, right) => left.Key == right.Key, (left, right) => (ItemAlignment.EqualValues(left, right), ItemAlignment.Likeness(left, right)), inOrder: false);
        Best((left, right) => ItemAlignment.Likeness(left, right) >= 0.5, (left, right) => (0, ItemAlignment.Likeness(left, right)), inOrder: false);
        return partner;

        void Best(Func<PartItem, PartItem, bool> mayPair, Func<PartItem, PartItem, (int, double)> worth, bool inOrder)
        {
            while (true)
            {
                (int Left, int Right)? best = null;
                for (var right = 0; right < after.Count; right++)
                {
                    for (var left = 0; left < before.Count; left++)
                    {
                        if (partner[right] < 0 && !partner.Contains(left) && mayPair(before[left], after[right]) && (best is not { } known || Better((left, right), known)))
                        {
                            best = (left, right);
                        }
                    }
                }

                if (best is not { } pair)
                {
                    return;
                }

                partner[pair.Right] = pair.Left;
            }

            bool Better((int Left, int Right) one, (int Left, int Right) other)
            {
                var order = worth(before[one.Left], after[one.Right]).CompareTo(worth(before[other.Left], after[other.Right]));
                var (move, moved) = inOrder ? (0, 0) : (Math.Abs(one.Left - one.Right), Math.Abs(other.Left - other.Right));
                return order != 0 ? order > 0 : move != moved ? move < moved : inOrder ? (one.Right, one.Left).CompareTo((other.Right, other.Left)) < 0 : (one.Left, one.Right).CompareTo((other.Left, other.Right)) < 0;
            }
        }
    }

    private static List<PartItem> Items(Random random)
    {
        string Of(params string[] words) => words[random.Next(words.Length)];
        return [.. Enumerable.Range(0, random.Next(0, 7)).Select(i =>
        {
            var key = Of("DIRECT", "DIRECT", "ONLINE", "POSTAL");
            return new PartItem($"channels[{i}]", key, [("method", key), ("time", Of("20 ngày", "17 ngày", "17  ngày", "")), ("description", Of("", "Trường hợp 1", "Trường hợp 2", "Cấp mới giấy phép", "Cấp lại giấy phép")), ("fee", Of("", "8.000 đồng"))]);
        })];
    }
}
