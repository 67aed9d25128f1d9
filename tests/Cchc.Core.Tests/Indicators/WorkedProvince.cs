using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators;

/// <summary>The worked province of <c>qd766-by-hand.md</c>: its register, its catalogue, what it states.</summary>
internal static class WorkedProvince
{
    public static LocalDate From { get; } = new(2026, 7, 1);

    public static LocalDate To { get; } = new(2026, 9, 30);

    public static RegisterJudge Judge { get; } = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    public static ProcedureCatalogue Catalogue { get; } = new ProcedureCatalogue(
    [
        Make(1, OnlineService.Full.Instance),
        Make(2, OnlineService.Full.Instance, fee: 50_000),
        Make(3, new OnlineService.Partial(PartialReason.AppearInPerson), fee: 100_000, isForCitizens: false),
        Make(4, OnlineService.Full.Instance, hasResult: false),
        Make(5, null, fee: 30_000),
        Make(6, new OnlineService.Partial(PartialReason.FieldVerification)),
        Make(7, OnlineService.Full.Instance, fee: 200_000, isForCitizens: false),
        Make(8, null, isForCitizens: false) with { Steps = [] },
        Make(9, OnlineService.Full.Instance, isForCitizens: false),
        Make(10, null) with { Channels = [new Channel { Method = SubmissionMethod.InPerson, RawMethod = "DIRECT", Time = new(new Cchc.Core.Deadlines.Times.ProcessingTime.NotStated(string.Empty), string.Empty, string.Empty) }], Cases = [] },
    ])
    {
        Announcements =
        [
            Decision("1/QĐ-UBND", new(2026, 7, 1), new(2026, 7, 15), new LocalDate(2026, 7, 6), 1, 2, 3),
            Decision("2/QĐ-UBND", new(2026, 8, 10), new(2026, 8, 12), new LocalDate(2026, 8, 28), 3, 4),
            Decision("3/QĐ-UBND", new(2026, 9, 15), new(2026, 10, 1), null, 5),
        ],
    };

    public static IReadOnlyDictionary<string, ExactNumber> Stated { get; } = new Dictionary<string, ExactNumber>
    {
        ["synchronisedInPeriod"] = 171,
        ["reportedDossiers"] = 190,
        ["complaints"] = 50,
        ["complaintsOnRules"] = 30,
        ["complaintsOnOfficers"] = 20,
        ["complaintsInTime"] = 45,
        ["complaintsDissatisfiedOrLate"] = 8,
        ["dossiersComplained"] = 4,
    };

    /// <summary>The dossiers of a file beside this one, judged at a moment.</summary>
    public static IReadOnlyList<RegisterAnswer> Answers(string file, LocalDateTime asOf)
    {
        var lines = RegisterReader.Enumerate(File.OpenRead(RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Indicators", file)), file).ToList();
        lines.SelectMany(line => line.Findings).Select(finding => finding.ToString()).Should().BeEmpty();
        return [.. lines.Select(line => Judge.Judge(line.Dossier!, asOf))];
    }

    public static IReadOnlyList<RegisterAnswer> Answers() => Answers("qd766-by-hand.csv", To.At(new LocalTime(23, 0)));

    public static IndicatorOptions Options(params IndicatorKey[] by) =>
        new() { From = From, By = by, ProcedureOf = code => Catalogue.TryFind(code, out var procedure) ? procedure : null };

    /// <summary>The whole, with what the catalogue and the province state.</summary>
    public static IndicatorGroup Whole(IndicatorSet set, IEnumerable<RegisterAnswer>? answers = null)
    {
        var counter = new IndicatorCounter([set], Options());
        foreach (var answer in answers ?? Answers())
        {
            counter.Add(answer);
        }

        return counter.Whole().With(IndicatorCount.OfCatalogue(Catalogue, From, To)).With(Stated);
    }

    private static Procedure Make(int number, OnlineService? online, decimal fee = 0, bool hasResult = true, bool isForCitizens = true) => SampleProcedure.Clean with
    {
        Code = ProcedureCode.Parse($"1.{number:D6}"),
        Name = $"Thủ tục {number}",
        Online = online ?? OnlineService.NotStated.Instance,
        IsOfflineOnly = online is null,
        Subjects = [new Subject("1", isForCitizens ? "Công dân Việt Nam" : "Doanh nghiệp")],
        Results = hasResult ? SampleProcedure.Clean.Results : [],
        Channels = [.. SampleProcedure.Clean.Channels.Select(row => row with { Fees = [SampleProcedure.Fee(fee, string.Empty)] })],
    };

    private static AnnouncementDecision Decision(string number, LocalDate signed, LocalDate effective, LocalDate? entered, params int[] procedures) => new()
    {
        Number = number,
        Level = AnnouncingLevel.Province,
        SignedOn = signed,
        EffectiveFrom = effective,
        EnteredOn = entered,
        Changes = [.. procedures.Select(code => new AnnouncedChange.New(Make(code, OnlineService.Full.Instance)))],
    };
}
