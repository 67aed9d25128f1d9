using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Times;

/// <summary>The 3,944 national records: how their fields and words agree about the time, as docs/explanation/record-times.md counts it.</summary>
public sealed class RecordTimesNationalTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);
    private static readonly Lazy<IReadOnlyList<(Procedure Procedure, TimeSelection Times)>> Records =
        new(() => [.. NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Select(procedure => (procedure, procedure.SelectTimes()))]);

    [Fact]
    public void The_records_fall_into_these_kinds()
    {
        Records.Value.Should().HaveCount(SharedData.NationalCount);
        Count(times => true).Should().Equal(SharedData.Either<int[]>([207, 2345, 690, 653, 49], [12, 78, 60, 39, 11]));
        Count(times => times.Doubtful.Count > 0).Should().Equal(SharedData.Either<int[]>([0, 81, 26, 12, 20], [0, 10, 8, 3, 6]));
        Records.Value.Count(record => record.Times.Options.Any(option => option.IsRemote)).Should().Be(SharedData.Either(305, 21));
        Records.Value.Count(record => record.Times.Contradictions.Any(text => text.Vi.Contains("mô tả ghi", StringComparison.Ordinal))).Should().Be(SharedData.Either(70, 6));
        Records.Value.Count(record => record.Times.Contradictions.Any(text => text.Vi.Contains("không có thời hạn nào chung", StringComparison.Ordinal))).Should().Be(SharedData.Either(600, 34));
    }

    [Fact]
    public void Of_the_records_with_one_time_in_their_fields_the_words_say_this()
    {
        var one = Records.Value.Where(record => record.Times.Options.Count(option => option.Sources.Count > 0) == 1).ToList();
        one.Count.Should().Be(SharedData.Either(2560, 86));
        one.Count(record => record.Times.Options.Any(option => option is { Sources.Count: 0, IsRemote: false })).Should().Be(SharedData.Either(100, 7), "another time for the result");
        one.Count(record => record.Times.Contradictions.Count > 0).Should().Be(SharedData.Either(37, 2), "never that of the fields");
        one.Count(record => record.Times.Options.Any(option => option.IsRemote)).Should().Be(SharedData.Either(135, 2), "remote communes");
    }

    /// <summary>Received on twelve days of a year: where the alternatives differ there is no due date, and each says what the others are.</summary>
    [Fact]
    public void No_contradictory_record_has_a_silent_due_date()
    {
        var contradictory = Records.Value.Where(record => record.Times.Kind == TimeSelectionKind.Contradictory).ToList();
        foreach (var (procedure, times) in contradictory)
        {
            times.Options.Should().HaveCountGreaterThan(1, procedure.Code.Value);
            times.Options.Should().OnlyContain(option => times.Contradictions.All(text => option.Notes.Any(note => note.Rule == DeadlineRules.RecordContradiction && note.Text.Vi.Contains(text.Vi))));
        }

        for (var month = 1; month <= 12; month++)
        {
            var received = new LocalDateTime(2026, month, 5 + month, 9, 0);
            foreach (var (procedure, times) in Records.Value.Where(record => record.Times.NeedsChoice))
            {
                Agrees(times, received).Should().BeTrue(procedure.Code.Value);
            }
        }
    }

    [Fact]
    public void A_doubtful_reading_is_no_option_and_steps_never_stand_beside_their_whole()
    {
        foreach (var (procedure, times) in Records.Value)
        {
            times.Options.Where(option => option.Sources.Count == 0 && option.Words.All(words => words.Alternative.Confidence != TimeConfidence.Read)).Should().BeEmpty(procedure.Code.Value);
            times.Options.SelectMany(option => option.Words).Where(words => words.Alternative.Role == TimeRole.Stage).Should().BeEmpty(procedure.Code.Value);
            times.Doubtful.SelectMany(doubt => doubt.Words).Where(words => words.Alternative.Role == TimeRole.Stage && words.Source.Stated.IsReadable).Should().BeEmpty();
        }
    }

    /// <summary>80 records labelled by hand before the words counted: <c>RecordTimesSample.tsv</c>.</summary>
    [Fact]
    public void The_records_labelled_by_hand_are_read_so()
    {
        var wrong = new List<string>();
        var classes = new List<string>();
        var sample = Sample().Where(row => SharedData.Has(row.Code)).ToList();
        foreach (var (code, labels, kind) in sample)
        {
            var times = Records.Value.First(record => record.Procedure.Code.Value == code).Times;
            var found = times.Options.Select(Label).ToHashSet();
            var must = labels.Where(label => label[0] != '~').ToHashSet();
            var may = labels.Where(label => label[0] == '~').Select(label => label[1..]);
            if (!must.IsSubsetOf(found) || !found.IsSubsetOf(must.Concat(may)))
            {
                wrong.Add(code);
            }

            if (!kind.Contains(times.Kind))
            {
                classes.Add(code);
            }
        }

        sample.Count.Should().Be(SharedData.Either(80, 20));
        wrong.Should().Equal(new[] { "1.002655", "1.008921", "3.000027", "1.014138", "5.003813" }.Where(SharedData.Has));
        classes.Should().Equal(new[] { "2.001077", "5.003813" }.Where(SharedData.Has));
    }

    /// <summary>How many have each kind: nothing, one, several, contradictory, words only.</summary>
    private static IEnumerable<int> Count(Func<TimeSelection, bool> which) =>
        Enum.GetValues<TimeSelectionKind>().Order().Select(kind => Records.Value.Count(record => record.Times.Kind == kind && which(record.Times)));

    private static bool Agrees(TimeSelection times, LocalDateTime received)
    {
        try
        {
            var due = times.Options.Select(option => Calculator.Compute(option.ToRequest(received))).OfType<Deadline.Due>().Select(answer => (answer.Date, answer.TimeOfDay)).Distinct().ToList();
            return times.Agreed(Calculator, received) is { } agreed ? due.Count == 1 && due[0] == (agreed.Date, agreed.TimeOfDay) : due.Count > 1;
        }
        catch (CalendarRangeException)
        {
            return true; // several years: beyond the calendar
        }
    }

    private static IEnumerable<(string Code, string[] Labels, TimeSelectionKind[] Kinds)> Sample() =>
        RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Procedures", "Times", "RecordTimesSample.tsv").Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])).Select(line => line.Split('\t'))
            .Select(cells => (cells[1], cells[3].Split(';', StringSplitOptions.RemoveEmptyEntries), Kinds(cells[4])));

    private static TimeSelectionKind[] Kinds(string label) => label switch
    {
        "one" => [TimeSelectionKind.One],
        "several" => [TimeSelectionKind.Several],
        "contradicted" => [TimeSelectionKind.Contradictory],
        "words" => [TimeSelectionKind.WordsOnly],
        "nothing" => [TimeSelectionKind.Nothing],
        "either" => [TimeSelectionKind.One, TimeSelectionKind.Several],
        _ => throw new FormatException(label),
    };

    private static string Label(TimeOption option) => Label(option.Time) + (option.IsRemote ? "@r" : string.Empty);

    private static string Label(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => Number(days.Value) + "wd",
        ProcessingTime.CalendarDays days => Number(days.Value) + "d",
        ProcessingTime.WorkingHours hours => Number(hours.Value) + "h",
        ProcessingTime.ClockHours hours => Number(hours.Value) + "h",
        ProcessingTime.Months months => Number(months.Value) + "mo",
        ProcessingTime.SameDay day => "same" + (day.CutOff is { } at ? Number(at.Hour) : string.Empty),
        ProcessingTime.YearlyDate yearly => FormattableString.Invariant($"yearly{yearly.Date.Month:00}-{yearly.Date.Day:00}"),
        ProcessingTime.Stages stages => string.Join('+', stages.Parts.Select(Label)),
        _ => time.ToString(),
    };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
