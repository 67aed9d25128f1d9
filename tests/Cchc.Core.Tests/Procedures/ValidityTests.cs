using Cchc.Core.Procedures;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures;

/// <summary>Both ends of a validity belong to it, and an end that is not stated does not limit it.</summary>
public sealed class ValidityTests
{
    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 6).Select(i => Dates.Day("2026-06-28").PlusDays(i))];

    public static TheoryData<string?, string?> Ends => new() { { null, null }, { "2026-06-29", null }, { null, "2026-07-01" }, { "2026-06-29", "2026-07-01" }, { "2026-06-30", "2026-06-30" } };

    [Theory]
    [MemberData(nameof(Ends))]
    public void It_covers_the_days_from_the_first_through_the_last(string? from, string? through)
    {
        var validity = Of(from, through);
        validity.IsUnstated.Should().Be(from is null && through is null);
        foreach (var day in Days)
        {
            validity.Covers(day).Should().Be(string.CompareOrdinal(Dates.Iso(day), from ?? "0") >= 0 && string.CompareOrdinal(Dates.Iso(day), through ?? "9") <= 0);
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Ended_on_a_day_it_covers_what_it_covered_up_to_that_day(string? from, string? through)
    {
        var validity = Of(from, through);
        foreach (var last in Days.Where(day => !(validity.From > day)))
        {
            var ended = validity.EndedOn(last);
            Days.Where(ended.Covers).Should().Equal(Days.Where(day => day <= last && validity.Covers(day)), "{0} ended on {1}", validity, last);
            ended.EndedOn(last).Should().Be(ended);
        }
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused()
    {
        FluentActions.Invoking(() => Of("2026-07-01", "2026-06-30")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*The last day 2026-06-30 is before the first, 2026-07-01.*");
        FluentActions.Invoking(() => Of("2026-07-01", null).EndedOn(Dates.Day("2026-06-30"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void It_prints_the_ends_that_it_has()
    {
        Of("2026-07-01", "2027-02-28").ToString().Should().Be("2026-07-01..2027-02-28");
        default(Validity).ToString().Should().Be("..");
        default(Validity).Should().Be(Of(null, null));
    }

    private static Validity Of(string? from, string? through) => new(from is null ? null : Dates.Day(from), through is null ? null : Dates.Day(through));
}
