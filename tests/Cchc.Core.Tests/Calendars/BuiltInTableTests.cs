using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The bits in the code are those of the data files, and the files agree with one another and with the law.</summary>
public sealed class BuiltInTableTests
{
    private static readonly IReadOnlyList<CalendarLayer> Files = BuiltInCalendar.Read(
        Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data")).Select(path => (Path.GetFileName(path), (Stream)File.OpenRead(path))));

    [Fact]
    public void The_data_files_agree_with_one_another_and_with_the_law()
    {
        BuiltInCalendar.Spec(Files, CultureDayMakeUp.None).Check().Should().BeEmpty();
        BuiltInCalendar.Spec(Files, CultureDayMakeUp.NextWorkingDay).Check().Should().BeEmpty();
    }

    [Fact]
    public void The_table_is_that_of_the_data_files()
    {
        var calendar = BuiltInCalendar.Spec(Files, CultureDayMakeUp.None).Build();
        var path = RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "BuiltInTable.Days.cs");
        var expected = Code(calendar, BuiltInCalendar.VersionOf(Files));
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_CALENDAR") == "1")
        {
            File.WriteAllText(path, expected);
        }

        File.ReadAllText(path).Replace("\r\n", "\n").Should().Be(expected, "the data changed: run the tests with CCHC_ACCEPT_CALENDAR=1 and commit the table");
    }

    [Fact]
    public void The_default_calendar_answers_from_the_table_what_its_records_say()
    {
        var fromTable = WorkingCalendar.VietnamPublicSector;
        var fromFiles = BuiltInCalendar.Spec(Files, CultureDayMakeUp.None).Build();
        fromTable.DataVersion.Should().Be(fromFiles.DataVersion);
        fromTable.AnnouncedThrough.Should().Be(fromFiles.AnnouncedThrough);
        fromTable.ContentHash.Should().Be(fromFiles.ContentHash);
        for (var date = fromTable.Start; date <= fromTable.End; date = date.PlusDays(1))
        {
            fromTable.IsWorkingDay(date).Should().Be(fromFiles.Day(date).IsWorkingDay);
        }
    }

    private static string Code(WorkingCalendar calendar, string version)
    {
        var days = Period.DaysBetween(calendar.Start, calendar.End) + 1;
        var bits = new byte[(days + 7) / 8];
        for (var i = 0; i < days; i++)
        {
            bits[i / 8] |= (byte)((calendar.IsWorkingDay(calendar.Start.PlusDays(i)) ? 1 : 0) << (i % 8));
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            namespace Cchc.Core.Calendars;

            // Written by BuiltInTableTests with CCHC_ACCEPT_CALENDAR=1. Do not edit by hand.
            internal static partial class BuiltInTable
            {
                public const string Version = "{{version}}";

                private const int LastPlan = {{calendar.AnnouncedThrough.Year}};
                private const int DayCount = {{days}};

                private static ReadOnlySpan<byte> Bits =>
                [

            """);
        foreach (var line in bits.Chunk(28))
        {
            text.Append("        ").AppendJoin(", ", line.Select(value => value.ToString(CultureInfo.InvariantCulture))).Append(",\n");
        }

        return text.Append("    ];\n}\n").ToString().Replace("\r\n", "\n");
    }
}
