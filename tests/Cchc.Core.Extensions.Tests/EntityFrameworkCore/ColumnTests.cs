using Cchc.Core.Deadlines.Times;
using Cchc.Core.EntityFrameworkCore;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>Values come back equal from both databases, and the columns hold what people expect to see.</summary>
public sealed class ColumnTests
{
    private static readonly ExactNumber Third = ExactNumber.Fraction(1, 3);

    [Theory, OnSqlite, OnPostgres]
    public void Every_value_comes_back_equal(Server server)
    {
        using var database = new Database(server);
        using (var desk = database.Desk())
        {
            desk.AddRange(Full(), new ValueRow { Day = new LocalDate(1, 1, 1) });
            desk.SaveChanges();
        }

        using var again = database.Desk();
        var (row, expected) = (again.Values.Single(item => item.MaybeDay != null), Full());
        expected.Id = row.Id;
        row.Should().BeEquivalentTo(expected, options => options.ComparingByValue<ProcessingTime>().ComparingByValue<BilingualText>().ComparingByValue<ExactNumber>()
            .ComparingByValue<ProcedureCode>().ComparingByValue<AgencyCode>().ComparingByValue<CaseCode>().ComparingByValue<DossierCode>().ComparingByValue<FieldCode>()
            .ComparingByValue<DecisionNumber>().ComparingByValue<LegalDocumentNumber>().ComparingByValue<LocalDate>().ComparingByValue<LocalDateTime>());
        row.Exact.Should().Be(Third);
        row.Law!.Value.Should().Be("Nghị định số 104/2022/NĐ-CP", "the clean text is stored as it was written");

        var empty = again.Values.Single(item => item.MaybeDay == null);
        (empty.Procedure, empty.Agency, empty.Length, empty.Title, empty.MaybeExact, empty.MaybeMoney, empty.Hours, empty.Moment, empty.Instant, empty.MaybeMethod)
            .Should().Be((null, null, null, null, null, null, null, null, null, null));
        (empty.Day, empty.Exact, empty.Forms).Should().Be((new LocalDate(1, 1, 1), ExactNumber.Zero, PaperForms.None));
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_columns_hold_words_that_people_read(Server server)
    {
        using var database = new Database(server);
        using var desk = database.Desk();
        desk.Add(Full());
        desk.SaveChanges();

        database.Column("""SELECT "Procedure" FROM "Values" UNION ALL SELECT "Agency" FROM "Values" UNION ALL SELECT "Exact" FROM "Values" UNION ALL SELECT "Length" FROM "Values" UNION ALL SELECT "Title" FROM "Values" UNION ALL SELECT "Method" FROM "Values" UNION ALL SELECT "Forms" FROM "Values" """)
            .Should().Equal("1.001193", "H48.53", "1/3", "3,5 ngày làm việc", """{"vi":"Bão \"số 1\"","en":"Storm <no. 1>"}""", "online", "original,certifiedCopy");
        database.Column("""SELECT CAST("Dong" AS text) FROM "Values" UNION ALL SELECT CAST("Hours" AS text) FROM "Values" """).Should().Equal("9007199254740993", "12500");
        database.Column("""SELECT CAST("Day" AS text) FROM "Values" UNION ALL SELECT CAST("Moment" AS text) FROM "Values" """).Should().Equal("2026-09-03", "2026-09-03 16:30:15.123456");
    }

    [Theory, OnSqlite, OnPostgres]
    public void Moments_are_cut_to_the_microsecond_and_are_found_by_the_finer_value(Server server)
    {
        using var database = new Database(server);
        using var desk = database.Desk();
        var fine = new LocalDateTime(2026, 9, 3, 16, 30, 15).PlusNanoseconds(123_456_999);
        var instant = Instant.FromUtc(2026, 9, 3, 9, 30).PlusNanoseconds(999);
        desk.Add(new ValueRow { Moment = fine, Instant = instant, Time = fine.TimeOfDay, Visit = { At = fine } });
        desk.SaveChanges();
        desk.ChangeTracker.Clear();

        var row = desk.Values.Single(item => item.Moment == fine && item.Instant == instant && item.Time == fine.TimeOfDay && item.Visit.At == fine);
        row.Moment.Should().Be(new LocalDateTime(2026, 9, 3, 16, 30, 15).PlusNanoseconds(123_456_000));
        row.Instant.Should().Be(Instant.FromUtc(2026, 9, 3, 9, 30));
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_does_not_fit_is_refused_and_named(Server server)
    {
        using var database = new Database(server);
        foreach (var (row, message) in new (ValueRow, string)[]
        {
            (new() { Money = Third }, "*1/3 does not fit a column of 38 digits with 2 decimals*"),
            (new() { Money = 0.001m }, "*0.001 does not fit*"),
            (new() { Money = ExactNumber.Parse("1e30") }, "*28 digits*"),
            (new() { Money = ExactNumber.Parse("1e36") }, "*does not fit a column of 38 digits*"),
            (new() { Dong = 0.5m }, "*0.5 does not fit a whole column with 0 decimals*"),
            (new() { Dong = ExactNumber.Parse("1e19") }, "*does not fit a whole column*"),
            (new() { Exact = ExactNumber.One / ExactNumber.Parse("1e99") / ExactNumber.Parse("1e99") / 3 }, "*more than 200 characters*"),
            (new() { Procedure = ProcedureCode.Parse(new string('1', 101)) }, "*101 characters: expected at most 100*"),
            (new() { Day = new LocalDate(-5, 1, 1) }, "*-5 cannot be stored*"),
            (new() { Method = (SubmissionMethod)77 }, "*77 is not a defined SubmissionMethod*"),
        })
        {
            using var desk = database.Desk();
            desk.Add(row);
            desk.Invoking(item => item.SaveChanges()).Should().Throw<Exception>().Which.Should().Match<Exception>(
                e => Messages(e).Any(text => MatchesWildcard(text, message)), "{0}", message);
        }

        database.Column("""SELECT COUNT(*) FROM "Values" """).Should().Equal("0");
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_column_that_somebody_damaged_says_what_it_holds(Server server)
    {
        using var database = new Database(server);
        using (var desk = database.Desk())
        {
            desk.Add(new ValueRow());
            desk.SaveChanges();
        }

        foreach (var (column, value, message) in new[]
        {
            ("Method", "'onlien'", "*\"onlien\" is not a SubmissionMethod: expected one of *"),
            ("Length", "'soon'", "*\"soon\"*"),
            ("Length", "'{\"weeks\":1}'", "*{\"weeks\":1}*expected a processing time*"),
            ("Length", "'{\"fortnights\":\"1\"}'", "*fortnights*expected a processing time*"),
            ("Title", "'Bão'", "*\"Bão\": expected a text in two languages*"),
            ("Exact", "'twelve'", "*\"twelve\" is not a number*"),
        })
        {
            database.Execute($"""UPDATE "Values" SET "{column}" = {value}""");
            using var desk = database.Desk();
            desk.Invoking(item => item.Values.ToList()).Should().Throw<Exception>().Which.Should().Match<Exception>(e => Messages(e).Any(text => MatchesWildcard(text, message)), "{0}", message);
            database.Execute($"""UPDATE "Values" SET "Method" = 'online', "Length" = NULL, "Title" = NULL, "Exact" = '0'""");
        }
    }

    [Fact]
    public void Processing_times_of_every_kind_are_one_text_and_come_back_equal()
    {
        ProcessingTime[] times =
        [
            new ProcessingTime.WorkingDays(5), new ProcessingTime.WorkingDays(5.0m), new ProcessingTime.WorkingDays(3.5m), new ProcessingTime.WorkingDays(0), new ProcessingTime.WorkingDays(0.000000001m),
            new ProcessingTime.CalendarDays(30), new ProcessingTime.CalendarDays(36_600), new ProcessingTime.WorkingHours(8), new ProcessingTime.WorkingHours(4.25m), new ProcessingTime.ClockHours(24), new ProcessingTime.Weeks(2), new ProcessingTime.Weeks(0),
            new ProcessingTime.Months(2), new ProcessingTime.Months(1200), new ProcessingTime.Years(1), new ProcessingTime.SameDay(null), new ProcessingTime.SameDay(new LocalTime(15, 0)), new ProcessingTime.SameDay(new LocalTime(15, 0, 30)),
            new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)), new ProcessingTime.FixedDate(new LocalDate(1, 1, 1)), new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), new ProcessingTime.YearlyDate(new AnnualDate(12, 15)),
            new ProcessingTime.Stages([new ProcessingTime.WorkingDays(5), new ProcessingTime.Months(2)]), new ProcessingTime.Stages([new ProcessingTime.WorkingDays(0), new ProcessingTime.WorkingDays(5)]), new ProcessingTime.Stages([new ProcessingTime.WorkingDays(5)]),
            new ProcessingTime.NotStated(string.Empty), new ProcessingTime.NotStated("Không quy định"), new ProcessingTime.Unreadable("5 ngày làm việc"), new ProcessingTime.Unreadable("sớm \"nhất\" {có} thể"),
        ];
        var column = new ProcessingTimeColumn();
        foreach (var time in times)
        {
            var text = (string)column.ConvertToProvider(time)!;
            column.ConvertFromProvider(text).Should().Be(time, "of {0}", text);
        }

        times.Select(column.ConvertToProvider).Distinct().Should().HaveCount(times.Distinct().Count(), "equal times are equal texts, others are others");
        column.ConvertToProvider(times[0]).Should().Be("5 ngày làm việc");
        column.ConvertToProvider(new ProcessingTime.WorkingDays(0)).Should().Be("""{"workingDays":"0"}""");
    }

    [Fact]
    public void Every_enumeration_of_the_library_has_words_that_come_back()
    {
        var types = typeof(PaperForms).Assembly.GetExportedTypes().Where(type => type.IsEnum).ToList();
        types.Should().HaveCountGreaterThan(40);
        foreach (var type in types)
        {
            var column = (Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter)Activator.CreateInstance(typeof(WordColumn<>).MakeGenericType(type))!;
            foreach (var value in Enum.GetValues(type))
            {
                var word = (string)column.ConvertToProvider(value)!;
                word.Length.Should().BeLessThanOrEqualTo(type.IsDefined(typeof(FlagsAttribute), inherit: false) ? 200 : 50, "of {0}", type);
                column.ConvertFromProvider(word).Should().Be(value, "of {0}", word);
            }
        }
    }

    private static ValueRow Full() => new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Agency = AgencyCode.Parse("000.00.53.H48"),
        Case = CaseCode.Parse("1.001193.02"),
        Dossier = DossierCode.Parse("H15.50.05.13-261008-0975"),
        Field = FieldCode.Parse("G15-TP07"),
        Decision = DecisionNumber.Parse("163/QĐ-BTP"),
        Law = LegalDocumentNumber.Parse("Nghị định số 104/2022/NĐ-CP"),
        Day = new LocalDate(2026, 9, 3),
        MaybeDay = new LocalDate(2026, 9, 4),
        Time = new LocalTime(16, 30),
        Moment = new LocalDateTime(2026, 9, 3, 16, 30, 15).PlusNanoseconds(123_456_000),
        Instant = Instant.FromUtc(2026, 9, 3, 9, 30, 15),
        Exact = Third,
        MaybeExact = ExactNumber.Parse("-12345678901234567890.5"),
        Money = 1_024_000.25m,
        MaybeMoney = ExactNumber.Parse("99999999999999999999999999.99"),
        Dong = 9_007_199_254_740_993, // more than a double holds
        Hours = 12.5m,
        Length = ProcessingTime.Parse("3,5 ngày làm việc"),
        Title = new BilingualText("Bão \"số 1\"", "Storm <no. 1>"),
        Method = SubmissionMethod.Online,
        MaybeMethod = SubmissionMethod.Postal,
        Forms = PaperForms.Original | PaperForms.CertifiedCopy,
        Visit = new Visit { At = new LocalDateTime(2026, 9, 3, 8, 0) },
    };

    private static IEnumerable<string> Messages(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            yield return e.Message;
        }
    }

    private static bool MatchesWildcard(string text, string pattern) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), text);
}
