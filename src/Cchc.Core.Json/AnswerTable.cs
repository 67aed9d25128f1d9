using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Json;

/// <summary>The answers, each with its document. The kinds of a closed hierarchy stand beside it: a web framework asks for the type of the value at
/// hand.</summary>
internal static class AnswerTable
{
    private const string Request = "Store the DeadlineRequest and compute it again.";
    private const string History = "Store the history (the DossierClockRequest with its events) and compute the state again.";
    private const string Layers = "Store the layers of the calendar and ask it again.";
    private const string Catalogue = "Store the catalogues and compare them again.";
    private const string Dossier = "Store the Dossier and the DossierRules and check it again.";
    private const string Sheet = "Store the CostSheet, or the SimplificationPlan, and compute it again.";

    public static IEnumerable<JsonConverter> All(CchcJsonOptions settings)
    {
        yield return new AnswerConverter<Deadline>(item => Of(item, settings), Request);
        yield return new AnswerConverter<Deadline.Due>(item => Of(item, settings), Request);
        yield return new AnswerConverter<Deadline.Undetermined>(item => Of(item, settings), Request);
        yield return new AnswerConverter<DossierClockState>(item => Of(item, settings), History);
        yield return new AnswerConverter<CalendarDay>(item => Of(item, settings), Layers);
        yield return new AnswerConverter<CalendarDifference>(item => CalendarDifferenceDocument.Of(item, null), Layers);
        yield return new AnswerConverter<CatalogueDifference>(item => CatalogueDifferenceDocument.Of(item, "before", "after"), Catalogue);
        yield return new AnswerConverter<TimeExpression>(item => TimeDocument.Of(item), "Store its text and read it again.");
        yield return new AnswerConverter<ValidationFinding>(ValidationDocument.Of, "Store the procedures and check them again.");
        yield return new AnswerConverter<DossierCheck>(item => CheckDocument.Of(item, settings.NameOf(item.Rules.Procedure)), Dossier);
        yield return new AnswerConverter<CitizenList>(
            item => CitizenDocument.Of(item, settings.NameOf(item.Rules.Procedure), settings.Language), "Store the DossierRules and the Facts and ask again.");
        yield return new AnswerConverter<SupplementRequest>(item => Of(item, settings), Dossier);
        yield return new AnswerConverter<SupplementRequest.Needed>(item => Of(item, settings), Dossier);
        yield return new AnswerConverter<SupplementRequest.NotNeeded>(item => Of(item, settings), Dossier);
        yield return new AnswerConverter<SupplementRequest.Undetermined>(item => Of(item, settings), Dossier);
        yield return new AnswerConverter<DossierStatistics>(item => StatisticsDocument.Of(item, 1), "Store the dossiers and count them again.", isPlain: true);
        yield return new AnswerConverter<ComplianceCost>(CostAnswer.For, Sheet, isPlain: true);
        yield return new AnswerConverter<CostComparison>(CostAnswer.For, Sheet, isPlain: true);
        yield return new AnswerConverter<PlanResult>(CostAnswer.For, Sheet, isPlain: true);
        yield return new AnswerConverter<CostSimulation>(item => SimulationDocument.Of(item)!, Sheet, isPlain: true);
        yield return new AnswerConverter<CostDrivers>(item => DriversDocument.Of(item)!, Sheet, isPlain: true);
        yield return new AnswerConverter<PortfolioContent>(
            item => PortfolioDocument.Of(item, null), "Store its rows and programmes and sum them up again.", isPlain: true);
        yield return new AnswerConverter<PublishedTableCheck>(
            item => TableCheckDocument.Of(item, new Reading<StatedTable>(string.Empty, item.Table, [])), "Store the table and check it again.");
    }

    /// <summary>Of data other than those of the calendar: what the answer itself says of them.</summary>
    private static DeadlineDocument Of(Deadline deadline, CchcJsonOptions settings)
    {
        var calendar = settings.Now;
        var document = DeadlineDocument.Of(AlternativeDocument.Of(1, deadline.Time, deadline, null, null, calendar), null, deadline.Received);
        return deadline.DataHash == calendar.ContentHash ? document
            : document with { DataVersion = deadline.DataVersion, DataHash = deadline.DataHash, AnnouncedThrough = null };
    }

    private static ClockDocument Of(DossierClockState state, CchcJsonOptions settings)
    {
        var calendar = settings.Now;
        var document = ClockDocument.Of(state, calendar);
        return state.DataHash == calendar.ContentHash ? document
            : document with { DataVersion = state.DataVersion, DataHash = state.DataHash, AnnouncedThrough = null };
    }

    /// <summary>A day as the calendar has it, with what is beside it; another day alone.</summary>
    private static DayDocument Of(CalendarDay day, CchcJsonOptions settings)
    {
        var calendar = settings.Now;
        return day.Date >= calendar.Start && day.Date <= calendar.End && calendar.Day(day.Date) == day ? DayDocument.Asked(calendar, day) : DayDocument.Of(day);
    }

    private static SupplementDocument Of(SupplementRequest request, CchcJsonOptions settings) =>
        SupplementDocument.Of(request, settings.Letter?.Invoke(request));
}
