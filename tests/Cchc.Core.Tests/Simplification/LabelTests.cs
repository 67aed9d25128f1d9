using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Simplification;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Candidates of real records against a hundred judged by hand before the finder was written, and over the whole nation.</summary>
public sealed class LabelTests
{
    private static readonly SimplificationOptions Options = new() { Date = new LocalDate(2026, 9, 1), Assumptions = AssumptionReader.BuiltIn };

    [Fact]
    public void Nine_in_ten_candidates_of_the_labelled_records_are_sound_and_most_of_the_sound_ones_are_found()
    {
        var labels = LabelledRecord.All();
        var finder = new SimplificationFinder(Options);
        var found = LabelledRecord.Records(labels).SelectMany(finder.Find).ToList();
        var judged = found.Select(candidate => (candidate, Verdict: LabelledRecord.Of(labels, candidate))).Where(item => item.Verdict != "either").ToList();
        var wrong = judged.Where(item => item.Verdict == "no").Select(item => $"{item.candidate.Id} {item.candidate.Rule.Code} {item.candidate.Words}").ToList();
        var sound = labels.Where(label => label.Verdict == "sound").ToList();

        judged.Should().HaveCountGreaterThan(SharedData.Either(70, 18));
        (wrong.Count * 10).Should().BeLessThanOrEqualTo(judged.Count, string.Join("\n", wrong));
        wrong.Should().BeEmpty("at the time of writing none was wrong");
        sound.Count(label => found.Exists(label.IsOf)).Should().BeGreaterThanOrEqualTo(sound.Count * 9 / 10);
    }

    [Fact]
    public void Of_what_stands_in_words_most_is_found_too()
    {
        var labels = LabelledRecord.All();
        var finder = new SimplificationFinder(Options);
        var found = LabelledRecord.Records(labels).SelectMany(finder.Find).ToList();
        var sound = labels.Where(label => label.Verdict == "sound" && label.Words.Length > 0).ToList();

        sound.Count.Should().Be(SharedData.Either(13, 6));
        sound.Where(label => !found.Exists(label.IsOf)).Select(label => $"{label.Code} {label.Words}").Should().BeEquivalentTo(
            new[] { "1.001590 Giấy chứng minh nhân dân hoặc Hộ chiếu", "1.003198 Hộ chiếu, Thẻ căn cước", "1.003198 Giấy khám sức khỏe" }.Where(text => SharedData.Has(text.Split(' ')[0])));
    }

    [Fact]
    public void Every_candidate_of_the_nation_has_a_question_an_article_and_a_plan_and_estimates_never_without_their_bounds()
    {
        var finder = new SimplificationFinder(Options);
        var all = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.AsParallel().WithDegreeOfParallelism(2).SelectMany(finder.Find).ToList();

        all.Should().HaveCountGreaterThan(SharedData.Either(2_500, 100));
        all.Select(candidate => candidate.Rule.Kind).Distinct().Should().HaveCount(7);
        all.Should().OnlyContain(candidate => candidate.Sources.Count > 0 && candidate.Question.Vi.EndsWith('?') && candidate.Question.En.EndsWith('?') && candidate.Number > 0);
        all.Where(candidate => candidate.Money is not null).Should().OnlyContain(candidate => candidate.Money!.Low < candidate.Money.High && candidate.Hours != null && candidate.Income != null && candidate.Assumptions.Count > 1);
        all.Where(candidate => candidate.Money is null).Should().OnlyContain(candidate => candidate.Rule.Kind == SimplificationKind.WaitingStage
            || candidate.Rule.Kind == SimplificationKind.PartialOnline || (candidate.Rule.Kind == SimplificationKind.NoOnlineChannel && candidate.Words.Length > 0));
        all.Should().OnlyContain(candidate => candidate.DossiersPerYear == null && candidate.MoneyPerYear == null);
        all.Select(candidate => candidate.Id).Should().OnlyHaveUniqueItems();
    }
}
