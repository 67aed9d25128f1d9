using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures.Times;

/// <summary>How sure the time of a row is, and how its words are quoted.</summary>
public sealed class RowTimeTests
{
    private static readonly TimeSource Source = new TimeSource.OfCase(1, new ProcedureCase("1.000001.01", "Trường hợp 1", new StatedTime(new ProcessingTime.WorkingDays(5), "5", "WORKING_DAY")));
    private static readonly TimeAlternative Field = new() { Time = new ProcessingTime.WorkingDays(5), Words = string.Empty, Confidence = TimeConfidence.Structured };
    private static readonly BilingualText Contradiction = new("khác", "differs");

    [Theory]
    [InlineData(true, false, "", TimeConfidence.Structured)]
    [InlineData(true, true, "", TimeConfidence.Uncertain)]
    [InlineData(true, true, "05 ngày làm việc", TimeConfidence.Uncertain)]
    [InlineData(false, false, "", TimeConfidence.Unreadable)]
    [InlineData(false, false, "05 ngày làm việc", TimeConfidence.Read)]
    [InlineData(false, false, "từ 03 đến 05 ngày", TimeConfidence.Uncertain)]
    [InlineData(false, false, "từ 03 đến 05 ngày|05 ngày làm việc", TimeConfidence.Read)] // as sure as the surest
    public void A_row_is_as_sure_as_its_fields_or_the_surest_of_its_words(bool field, bool contradiction, string words, TimeConfidence confidence)
    {
        var row = new RowTime
        {
            Source = Source,
            Field = field ? Field : null,
            Contradiction = contradiction ? Contradiction : null,
            Expressions = [.. words.Split('|').Where(text => text.Length > 0).Select(TimeExpression.Read)],
        };
        row.Confidence.Should().Be(confidence);
    }

    [Fact]
    public void A_quote_has_the_case_the_words_and_the_event()
    {
        Words("trong 05 ngày", "đối với vùng xa", "kể từ ngày nhận hồ sơ").Quote.Should().Be("đối với vùng xa … trong 05 ngày … kể từ ngày nhận hồ sơ");
        Words("trong 05 ngày", null, string.Empty).Quote.Should().Be("trong 05 ngày");
    }

    [Fact]
    public void Each_part_of_a_quote_is_shortened_by_itself()
    {
        var quote = Words(new string('a', 161), new string('b', 160), null).Quote;
        quote.Should().Be(new string('b', 160) + " … " + new string('a', 159) + "…");
        Words(new string('a', 161), null, null).Alternative.Words.Should().HaveLength(161, "the parts keep the whole");
    }

    [Fact]
    public void Rows_that_repeat_a_text_are_quoted_once_with_all_their_rows()
    {
        var second = new TimeSource.OfChannel(2, new Channel { Method = SubmissionMethod.Online, RawMethod = "x", Time = new StatedTime(new ProcessingTime.NotStated(string.Empty), string.Empty, string.Empty) });
        var one = Words("05 ngày", null, null);
        var list = TimeWords.List([one, one with { Source = second }, one]);
        list.Vi.Should().Be($"{Source.Label.Vi}, {second.Label.Vi}: “05 ngày”");
        list.En.Should().Be($"{Source.Label.En}, {second.Label.En}: “05 ngày”");
    }

    private static TimeWords Words(string words, string? condition, string? trigger) =>
        new(Source, new TimeAlternative { Time = new ProcessingTime.CalendarDays(5), Words = words, Condition = condition, Trigger = trigger, Confidence = TimeConfidence.Read });
}
