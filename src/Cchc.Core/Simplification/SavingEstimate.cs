using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// Estimates what the candidates of one procedure save, by the engine of compliance costs: a sheet of the activities that change, and the same with the measure
/// applied, computed with the low, likely and high value of every assumption.
/// </summary>
internal sealed partial class SavingEstimate(Procedure procedure, AssumptionSet set, ProcedureUse? use)
{
    public const string MeasureId = "m1";

    private const int MinutesPerHour = 60;

    private readonly CostSheet draft = CostDraft.Of(procedure, new CostDraftOptions { Year = set.Year, StatesNoOtherMoney = true }).Sheet;

    private CostPayer Payer => draft.Activities.Count > 0 ? draft.Activities[0].Payer : CostPayer.Individual;

    /// <summary>The paper is not prepared at all: its search, copy and certification go.</summary>
    public Saving OfData(ComponentView item, bool isCopy, bool isCertified)
    {
        List<string> ids = [AssumptionNames.PaperMinutes];
        ids.AddRange(isCopy || isCertified ? [AssumptionNames.CopyMinutes, AssumptionNames.CopyMoney] : Array.Empty<string>());
        ids.AddRange(isCertified ? [AssumptionNames.CertificateMinutes, AssumptionNames.CertificateMoney] : Array.Empty<string>());
        return Estimated(
            ids,
            value =>
            [
                Component(item, value, ids.Where(IsMinutes), isCopy || isCertified ? value(AssumptionNames.CopyMoney) : 0,
                    isCertified ? value(AssumptionNames.CertificateMoney) : 0),
            ],
            (_, what, basis) => new SimplificationMeasure.ReplaceByData
            {
                Id = MeasureId, Description = what, LegalBasis = basis, Activities = ["1.1"], Hours = 0, Services = 0, Fees = 0,
            });
    }

    /// <summary>All copies but one go; certifying several at once takes no more time than one, but a fee each.</summary>
    public Saving OfCopies(ComponentView? item, int pieces, int papers, bool isCertified)
    {
        List<string> ids = [AssumptionNames.CopyMinutes, AssumptionNames.CopyMoney];
        ids.AddRange(isCertified ? [AssumptionNames.CertificateMoney] : Array.Empty<string>());
        Estimate Fee(Func<string, Estimate> value, int count) => isCertified ? Times(value(AssumptionNames.CertificateMoney), count) : 0;
        Estimate Hours(Func<string, Estimate> value, int count) => Times(InHours(value(AssumptionNames.CopyMinutes)), count);
        return Estimated(
            ids,
            value =>
            [
                Activity(item, Hours(value, pieces * papers), Times(value(AssumptionNames.CopyMoney), pieces * papers), Fee(value, pieces * papers), ids),
            ],
            (value, what, basis) => new SimplificationMeasure.FewerCopies
            {
                Id = MeasureId, Description = what, LegalBasis = basis, Activities = ["1.1"], Hours = Hours(value, papers),
                Services = Times(value(AssumptionNames.CopyMoney), papers), Fees = Fee(value, papers),
            });
    }

    /// <summary>The copy stays, its certification goes.</summary>
    public Saving OfCertification(ComponentView item)
    {
        string[] ids = [AssumptionNames.CopyMinutes, AssumptionNames.CopyMoney, AssumptionNames.CertificateMinutes, AssumptionNames.CertificateMoney];
        return Estimated(
            ids,
            value => [Component(item, value, ids.Where(IsMinutes), value(AssumptionNames.CopyMoney), value(AssumptionNames.CertificateMoney))],
            (value, what, basis) => new SimplificationMeasure.NoCertification
            {
                Id = MeasureId, Description = what, LegalBasis = basis, Activities = ["1.1"], Hours = InHours(value(AssumptionNames.CopyMinutes)), Fees = 0,
            });
    }

    /// <summary>So many items of a form are not filled in.</summary>
    public Saving OfForm(ComponentView item, int items) => Estimated(
        [AssumptionNames.FieldMinutes],
        value => [Activity(item, Times(InHours(value(AssumptionNames.FieldMinutes)), items), 0, 0, [AssumptionNames.FieldMinutes])],
        (_, what, basis) => new SimplificationMeasure.ShorterTask
        {
            Id = MeasureId, Description = what, LegalBasis = basis, Activities = ["1.1"], Hours = 0,
        });

    /// <summary>A part of the dossiers is filed online and no longer in person.</summary>
    public Saving OfOnline() => Estimated(
        [AssumptionNames.TripMinutes, AssumptionNames.TripMoney, AssumptionNames.OnlineMinutes, AssumptionNames.OnlineShare],
        value =>
        [
            Filing("2.1", "Nộp hồ sơ trực tiếp", SubmissionMethod.InPerson, 1, AssumptionNames.TripMinutes, value(AssumptionNames.TripMoney), value),
            Filing("2.2", "Nộp hồ sơ trực tuyến", SubmissionMethod.Online, 0, AssumptionNames.OnlineMinutes, 0, value),
        ],
        (value, what, basis) => new SimplificationMeasure.FileOnline
        {
            Id = MeasureId, Description = what, LegalBasis = basis, Activities = ["2.2"], From = ["2.1"], Share = value(AssumptionNames.OnlineShare).Likely,
        });

    /// <summary>A shorter processing time saves no compliance cost: art. 27 leaves out opportunity cost.</summary>
    public Saving OfTime(ProcessingTime before, ProcessingTime? after) =>
        new(Open(), Saving.Shorter(before, after), isPart: false) { TimeBefore = before, TimeAfter = after };

    /// <summary>What the record does not tell: the sheet to fill in.</summary>
    public Saving Unknown() => new(Open(), null, isPart: false);

    private static bool IsMinutes(string id) => id.EndsWith(".minutes", StringComparison.Ordinal);

    private static Estimate InHours(Estimate minutes) => new(minutes.Low / MinutesPerHour, minutes.Likely / MinutesPerHour, minutes.High / MinutesPerHour);

    private static Estimate Times(Estimate one, int count) => new(one.Low * count, one.Likely * count, one.High * count);

    private static Estimate Sum(IEnumerable<Estimate> parts) => parts.Aggregate(new Estimate(0),
        (sum, part) => new Estimate(sum.Low + part.Low, sum.Likely + part.Likely, sum.High + part.High));

    private CostActivity Component(ComponentView item, Func<string, Estimate> value, IEnumerable<string> minutes, Estimate services, Estimate fees)
    {
        var ids = minutes.ToList();
        return Activity(item, Sum(ids.Select(id => InHours(value(id)))), services, fees, ids);
    }

    private CostActivity Activity(ComponentView? item, Estimate hours, Estimate services, Estimate fees, IEnumerable<string> ids) => new()
    {
        Id = "1.1",
        Name = item is null ? "Sao chụp hồ sơ"
            : PlainLine.Of(item.Component.Name) is { Length: > 0 } name ? Shorten.Within(name, 200) : "Thành phần hồ sơ không có tên",
        Kind = ActivityKind.PrepareComponent,
        Payer = Payer,
        Component = PlainLine.Of(item?.Component.Code),
        Hours = hours,
        Services = services,
        Fees = fees,
        Evidence = EvidenceOf(ids),
    };

    private CostActivity Filing(string id, string name, SubmissionMethod method, Estimate share, string minutes, Estimate services,
        Func<string, Estimate> value) => new()
    {
        Id = id,
        Name = name,
        Kind = ActivityKind.File,
        Payer = Payer,
        Channel = method,
        Hours = InHours(value(minutes)),
        Services = services,
        Fees = 0,
        Share = share,
        Evidence = EvidenceOf([minutes]),
    };

    private string EvidenceOf(IEnumerable<string> ids) => string.Join("; ", ids.Select(set.Find).Where(found => found is not null)
        .Select(found => $"{found!.Name.Vi}: {(found.IsGuess ? "giả định" : found.Source)}"));
}
