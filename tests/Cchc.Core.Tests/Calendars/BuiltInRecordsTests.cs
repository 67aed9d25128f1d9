using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The special days that the library carries ready for use are those that its data files and the projection give, written here.</summary>
public sealed class BuiltInRecordsTests
{
    private static readonly string RecordsFile = RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Records.txt");

    private static readonly WorkingCalendar FromFiles = BuiltInCalendar.Spec(
        BuiltInCalendar.Read(Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data"))
            .Select(path => (Path.GetFileName(path), (Stream)File.OpenRead(path)))),
        CultureDayMakeUp.None).Build();

    [Fact]
    public void The_records_are_those_of_the_data_files()
    {
        var expected = Written(FromFiles);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_CALENDAR") == "1")
        {
            File.WriteAllText(RecordsFile, expected);
        }

        File.ReadAllText(RecordsFile).Replace("\r\n", "\n").Should().Be(expected, "the data changed: run the tests with CCHC_ACCEPT_CALENDAR=1 and commit Records.txt");
        Encoding.UTF8.GetString(BuiltInRecords.Bytes()).Replace("\r\n", "\n").Should().Be(File.ReadAllText(RecordsFile).Replace("\r\n", "\n"));
    }

    [Fact]
    public void Every_day_is_answered_from_the_records_as_from_the_files()
    {
        var records = new BuiltInRecords(Encoding.UTF8.GetBytes(Written(FromFiles)));
        for (var date = FromFiles.Start; date <= FromFiles.End; date = date.PlusDays(1))
        {
            records.Has(date.Year).Should().BeTrue();
            records.Find(date).Should().Be(FromFiles.SpecialDay(date));
            WorkingCalendar.VietnamPublicSector.Day(date).Should().Be(FromFiles.Day(date));
        }
    }

    [Fact]
    public void A_range_is_answered_from_the_records_as_from_the_files()
    {
        var calendar = BuiltInCalendar.FromTable();
        var random = new Random(20260831);
        for (var i = 0; i < 500; i++)
        {
            var from = FromFiles.Start.PlusDays(random.Next(16_000));
            var to = LocalDate.Min(from.PlusDays(random.Next(-2, 900)), FromFiles.End);
            calendar.SpecialDays(from, to).Should().Equal(FromFiles.SpecialDays(from, to), $"from {from} to {to}");
            calendar.CertaintyOf(from, to).Should().Be(FromFiles.CertaintyOf(from, to));
            calendar.CultureDays(from, to).Should().Equal(FromFiles.CultureDays(from, to));
            calendar.OtherRecords(from).Should().Equal(FromFiles.OtherRecords(from));
            calendar.PartsOfDays(from, to).Should().Equal(FromFiles.PartsOfDays(from, to));
            calendar.WithdrawnDates(from, to).Should().Equal(FromFiles.WithdrawnDates(from, to));
            calendar.RestoredDays(from, to).Should().Equal(FromFiles.RestoredDays(from, to));
        }

        FromFiles.HasReadItsFiles.Should().BeTrue();
        calendar.HasReadItsFiles.Should().BeFalse("all this is in the records");
    }

    [Fact]
    public void A_year_from_which_something_was_withdrawn_is_not_in_the_records()
    {
        var swap = FromFiles.SpecialDays(new LocalDate(2026, 8, 22), new LocalDate(2026, 8, 31));
        var layer = new CalendarLayer("withdrawn", null, null,
            [.. swap.Select(day => new CalendarEdit.Revoke(day.Id, new LocalDate(2026, 8, 1)) { Sources = day.Sources })], "withdrawn.json");
        var records = new BuiltInRecords(Encoding.UTF8.GetBytes(Written(FromFiles.With(layer))));
        records.Has(2026).Should().BeFalse();
        records.Has(2025).Should().BeTrue();
    }

    /// <summary>The text of the records: shared lines in order of their first use, then the years.</summary>
    private static string Written(WorkingCalendar calendar)
    {
        var shared = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var years = new StringBuilder();
        var withdrawn = calendar.WithdrawnDates(calendar.Start, calendar.End).Select(date => date.Year).ToHashSet();
        for (var year = calendar.Start.Year; year <= calendar.End.Year; year++)
        {
            if (withdrawn.Contains(year))
            {
                continue;
            }

            var (cultureDay, holiday) = calendar.CultureDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).SingleOrDefault();
            years.Append(BuiltInRecords.YearMark).AppendJoin('\t', Number(year), holiday == default ? string.Empty : Iso(cultureDay),
                holiday == default ? string.Empty : Iso(holiday)).Append('\n');
            foreach (var day in calendar.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)))
            {
                years.Append(Line(Iso(day.Date), Number((int)day.Kind), Both(day.Name), Iso(day.StandsFor), string.Join(' ', day.Sources.Select(Source)),
                    Iso(day.DecidedOn), Number((int)day.Certainty), Number((int)day.Confidence), day.ProjectionReason is { } reason ? Both(reason) : string.Empty,
                    (day with { Id = string.Empty }).Id == day.Id ? string.Empty : day.Id)).Append('\n');
            }
        }

        return string.Concat(shared.Select(line => line + "\n")) + years;

        string Both(BilingualText text) => Shared(text.Vi, text.En);

        string Source(LegalCitation source)
        {
            var document = source.Document;
            return Shared(
                Shared(document.Id, document.Kind, document.Number, document.Title, document.Issuer, Iso(document.IssuedOn), Iso(document.ReportedOn), document.Note),
                source.Article);
        }

        string Shared(params string?[] fields)
        {
            var line = Line(fields);
            if (!numbers.TryGetValue(line, out var number))
            {
                number = shared.Count;
                shared.Add(line);
                numbers.Add(line, number);
            }

            return Number(number);
        }
    }

    private static string Line(params string?[] fields)
    {
        fields.Should().NotContain(field => field != null && (field.Contains('\t') || field.Contains('\n')), "fields are parted by tabs and lines");
        var line = string.Join('\t', fields);
        line.Should().NotStartWith(BuiltInRecords.YearMark.ToString());
        return line;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate? date) => date is { } day ? DateText.Iso(day) : string.Empty;
}
