using Cchc.Core.Calendars;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests;

/// <summary>Exported types that are no values, each with its reason.</summary>
internal static class NotValues
{
    public static IReadOnlyDictionary<Type, string> Reasons { get; } = new Dictionary<Type, string>
    {
        [typeof(WorkingTime)] = "computes with a calendar and a timetable",
        [typeof(DeadlineCalculator)] = "computes; what it is given and answers are values",
        [typeof(DossierClock)] = "computes; what it is given and answers are values",
        [typeof(StagePlanner)] = "computes; the process and the plan are values",
        [typeof(StagePlanOptions)] = "holds the calendars of agencies",
        [typeof(AgencyHours)] = "holds a calendar",
        [typeof(RegisterJudge)] = "computes; dossiers and answers are values",
        [typeof(RegisterAudit)] = "computes; what it is given are values",
        [typeof(AuditRule)] = "a rule is code; its code and text stand in every finding",
        [typeof(AuditSource)] = "a part of a rule",
        [typeof(AuditFinding)] = "says which rule; as JSON and CSV it is written by reports, with the code of the rule",
        [typeof(AuditedDossier)] = "a dossier with its findings; written by reports",
        [typeof(AuditSummary)] = "sums that go on being added up; written by reports",
        [typeof(AuditSummary.Group)] = "a part of the sums",
        [typeof(AuditShare)] = "a part of the sums",
        [typeof(StopHistogram)] = "a part of the sums",
        [typeof(StopHistogram.Bin)] = "a part of the sums",
        [typeof(RegisterStages)] = "computes; dossiers and processes are values",
        [typeof(StagedDossier)] = "a dossier with its steps; written by reports",
        [typeof(StagedStep)] = "a part of a dossier with its steps",
        [typeof(StagesSummary)] = "sums; written by reports",
        [typeof(StagesSummary.Group)] = "a part of the sums",
        [typeof(StagesSummary.LateStep)] = "a part of the sums",
        [typeof(SimplificationFinder)] = "computes; what it finds is written by reports",
        [typeof(SimplificationRule)] = "a rule is code; its code and text stand in every candidate",
        [typeof(SimplificationKind)] = "says which rule; candidates are written by reports",
        [typeof(SimplificationOptions)] = "holds catalogues to compare with",
        [typeof(SimplificationCandidate)] = "says which rule; as JSON and CSV it is written by reports, with the code of the rule",
        [typeof(ProcedureUse)] = "figures of a register; written by reports",
        [typeof(HeldDocument)] = "a part of a set of assumptions, which has a file of its own",
        [typeof(Assumption)] = "a part of a set of assumptions, which has a file of its own",
        [typeof(AssumptionSet)] = "is the file cchc-assumptions/1, with its own reader and writer",
        [typeof(Indicators.Reporting.PeriodFigures)] = "sums over a register; written by reports",
        [typeof(Indicators.Reporting.PeriodFigures.Part)] = "a part of the sums",
        [typeof(Indicators.Reporting.ReportPeriod)] = "read from its text and a closing day",
        [typeof(Exchange.Reporting.IndicatorReportOptions)] = "has functions that give names",
        [typeof(StatedRelationCheck)] = "the relations are the value: they are checked again",
        [typeof(PeriodComparison)] = "the ratios are the values: they are compared again",
        [typeof(PeriodComparison.GroupChange)] = "a part of the comparison",
        [typeof(PeriodComparison.Effects)] = "a part of the comparison",
        [typeof(IndicatorTrend)] = "the periods are the values: they are tested again",
        [typeof(IndicatorTrend.Point)] = "a part of the trend",
        [typeof(IndicatorTrend.TrendTest)] = "a part of the trend",
        [typeof(IndicatorRanking)] = "the ratios are the values: they are ranked again",
        [typeof(IndicatorRanking.Unit)] = "a part of the ranking",
        [typeof(ReformTaskTotals)] = "the tasks are the values: they are counted again",
        [typeof(SimplificationFigures)] = "the reviews are the values: they are added up again",
        [typeof(SimplificationFigures.Review)] = "a name and a year beside a review, for one addition",
        [typeof(RegisterSample.Item)] = "made by a generator from a number and a seed",
        [typeof(IndicatorCounter)] = "counts; its options are given, its groups are made",
        [typeof(IndicatorOptions)] = "holds a calendar and a look-up in a catalogue",
        [typeof(IndicatorGroup)] = "what was counted; its numbers are asked for by name",
        [typeof(IndicatorCount)] = "a row of a table that is code; its name stands in expressions",
        [typeof(IndicatorSet)] = "a file of the format cchc-indicators/1, by its reader and writer",
        [typeof(Indicator)] = "a part of a set",
        [typeof(IndicatorValue)] = "made by a set of a group; written by the command",
        [typeof(IndicatorPart)] = "a part of a value of an indicator",
        [typeof(IndicatorTrace)] = "a dossier behind an indicator; written by the command",
        [typeof(IndicatorPoints)] = "made of values of a set",
        [typeof(VietnameseCollation)] = "compares texts",
        [typeof(ProcedureSearch)] = "an index over a catalogue",
        [typeof(ProcedureDesk)] = "a service over a calendar",
        [typeof(ProcedureValidator)] = "checks; its rules and findings are values",
        [typeof(ValidationRule)] = "a rule is code; its code and text stand in every finding",
        [typeof(CompiledRules)] = "rules made ready for many dossiers; the rules are the value",
        [typeof(CompiledPortfolio)] = "a portfolio made ready for many sums; the portfolio is the value",
        [typeof(Exchange.Sql.SqlRegisterMap)] = "names of tables and columns, for a script",
        [typeof(CatalogueIndex)] = "an index into a file",
        [typeof(Report)] = "a page that is written as text or HTML",
        [typeof(TableReport)] = "a page that is written as text or HTML",
#if LIB_HAS_DATEONLY
        [typeof(DeadlineBatch.PausedDays)] = "an item of arrays that are computed without allocation; made of days of the runtime",
#endif
    };

    /// <summary>The values: what is exported and not in <see cref="Reasons"/>.</summary>
    public static IEnumerable<Type> ValueTypes() => Exported().Where(type => !Reasons.ContainsKey(type));

    /// <summary>What is exported and is no static class, exception, converter, interface, abstract or open type.</summary>
    public static IEnumerable<Type> Exported() => new[] { typeof(WorkingCalendar).Assembly, typeof(Reading<>).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.IsAbstract && !type.IsInterface && !type.ContainsGenericParameters && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type));
}
