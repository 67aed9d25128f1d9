using System.Globalization;
using System.Text;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>What the reader of typed days promises of every day, and of every text.</summary>
public sealed class TypedMomentLawTests
{
    private const int Seed = 20260828;

    private static readonly string[] DayShapes =
    [
        "uuuu'-'MM'-'dd", "uuuu'/'M'/'d", "dd'/'MM'/'uuuu", "d'/'M'/'uuuu", "dd'-'MM'-'uuuu", "d'-'M'-'uuuu", "dd'.'MM'.'uuuu", "d'.'M'.'uuuu",
        "'ngày 'd' tháng 'M' năm 'uuuu", "'ngày 'dd' tháng 'MM' năm 'uuuu", "d' tháng 'M' năm 'uuuu", "'ngay 'd' thang 'M' nam 'uuuu", "'Ngày 'd'/'M'/'uuuu",
    ];

    private static readonly string[] TimeShapes = ["HH':'mm", "H':'mm", "HH':'mm':00'", "H'h'mm", "H'g'mm", "H' giờ 'm' phút'", "H' gio 'mm", "HH'h'mm''''"];

    [Fact]
    public void Every_day_of_two_centuries_reads_back_in_every_shape()
    {
        var shapes = DayShapes.Select(LocalDatePattern.CreateWithInvariantCulture).ToArray();
        var wrong = new List<string>();
        for (var date = new LocalDate(1900, 1, 1); date.Year <= 2100; date = date.PlusDays(1))
        {
            foreach (var shape in shapes)
            {
                var text = shape.Format(date);
                if (!TypedMoment.TryReadDate(text, null, out var read, out _) || read != date)
                {
                    wrong.Add(text);
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_minute_of_a_day_reads_back_in_every_shape_on_both_sides_of_the_day()
    {
        var shapes = TimeShapes.Select(LocalTimePattern.CreateWithInvariantCulture).ToArray();
        var day = new LocalDate(2026, 8, 28);
        var wrong = new List<string>();
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = LocalTime.Midnight.PlusMinutes(minute);
            var (hour, half) = (time.Hour % 12 == 0 ? 12 : time.Hour % 12, time.Hour < 12 ? "SA" : "CH");
            var times = shapes.Select(shape => shape.Format(time)).Append(string.Create(CultureInfo.InvariantCulture, $"{hour}:{time.Minute:00} {half}"));
            foreach (var text in times.SelectMany(shown => new[] { "28/8/2026 " + shown, shown + " 28/8/2026", shown + ", ngày 28 tháng 8 năm 2026", "2026-08-28 lúc " + shown }))
            {
                if (!TypedMoment.TryRead(text, null, out var read, out _) || read != new TypedMoment(day, time))
                {
                    wrong.Add(text);
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Day_month_and_year_that_make_no_day_are_refused_and_no_other_day_is_taken()
    {
        foreach (var year in new[] { 1900, 2000, 2024, 2026, 2100 })
        {
            for (var month = 0; month <= 40; month++)
            {
                for (var day = 0; day <= 40; day++)
                {
                    var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    var text = string.Create(CultureInfo.InvariantCulture, $"{day}/{month}/{year}");
                    TypedMoment.TryReadDate(text, null, out var read, out var error).Should().Be(exists, text);
                    if (exists)
                    {
                        read.Should().Be(new LocalDate(year, month, day));
                    }
                    else
                    {
                        error!.En.Should().StartWith($"\"{text}\": ");
                        error.En.Contains("did you mean", StringComparison.Ordinal).Should().Be(month > 12 && day is >= 1 and <= 12 && month <= DateTime.DaysInMonth(year, day), text);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_reader_agrees_with_a_slow_model_on_texts_that_are_nearly_right()
    {
        var random = new Random(Seed);
        var (accepted, refused) = (0, 0);
        var differing = new List<string>();
        for (var i = 0; i < Runs.Of(200_000, 40_000); i++)
        {
            var text = Mutated(random, Shape(random));
            var model = TypedMomentModel.Read(text);
            var isRead = TypedMoment.TryRead(text, null, out var read, out var error);
            if (isRead != model is not null || (model is { } expected && read != new TypedMoment(expected.Date, expected.Time)))
            {
                differing.Add($"{i}: \"{text}\" model {model}, reader {read} {error?.En}");
            }

            (accepted, refused) = isRead ? (accepted + 1, refused) : (accepted, refused + 1);
        }

        differing.Take(20).Should().BeEmpty($"the seed is {Seed}");
        accepted.Should().BeGreaterThan(Runs.Of(30_000, 6_000));
        refused.Should().BeGreaterThan(Runs.Of(30_000, 6_000));
    }

    [Fact]
    public void Garbage_is_refused_with_a_sentence_in_both_languages_and_nothing_else()
    {
        const string pieces = "0123456789/-.:,'+ TZhg\u00A0\u0301\u202E\uD83D\0nàyđPCHSA\uFF11";
        var random = new Random(Seed);
        for (var i = 0; i < Runs.Of(200_000, 40_000); i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(40); length > 0; length--)
            {
                text.Append(random.Next(8) == 0 ? (char)random.Next(0x10000) : pieces[random.Next(pieces.Length)]);
            }

            if (!TypedMoment.TryRead(text.ToString(), null, out _, out var error))
            {
                error.Vi.Should().StartWith("\"").And.NotContainAny("\n", "\0");
                error.En.Should().StartWith("\"");
            }
        }
    }

    private static string Shape(Random random)
    {
        var date = new LocalDate(random.Next(1990, 2040), random.Next(1, 13), random.Next(1, 29));
        var day = LocalDatePattern.CreateWithInvariantCulture(DayShapes[random.Next(DayShapes.Length)]).Format(date);
        if (random.Next(3) == 0)
        {
            return day;
        }

        var time = LocalTimePattern.CreateWithInvariantCulture(TimeShapes[random.Next(TimeShapes.Length)])
            .Format(new LocalTime(random.Next(24), random.Next(60)));
        var half = random.Next(6) == 0 ? random.Next(2) == 0 ? " CH" : " SA" : string.Empty;
        var between = new[] { " ", ", ", " lúc ", "  " }[random.Next(4)];
        return random.Next(2) == 0 ? day + between + time + half : time + half + between + day;
    }

    private static string Mutated(Random random, string text)
    {
        for (var times = random.Next(3); times > 0 && text.Length > 0; times--)
        {
            var at = random.Next(text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, "0123456789/-.: h"[random.Next(16)].ToString()),
                2 => text.Remove(at, 1).Insert(at, "0123456789/-.:"[random.Next(14)].ToString()),
                _ => text.Insert(at, " "),
            };
        }

        return text;
    }
}
