using Cchc.Core.Calendars;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
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
        [typeof(VietnameseCollation)] = "compares texts",
        [typeof(ProcedureSearch)] = "an index over a catalogue",
        [typeof(ProcedureDesk)] = "a service over a calendar",
        [typeof(ProcedureValidator)] = "checks; its rules and findings are values",
        [typeof(ValidationRule)] = "a rule is code; its code and text stand in every finding",
        [typeof(CompiledRules)] = "rules made ready for many dossiers; the rules are the value",
        [typeof(CompiledPortfolio)] = "a portfolio made ready for many sums; the portfolio is the value",
        [typeof(CatalogueIndex)] = "an index into a file",
        [typeof(Report)] = "a page that is written as text or HTML",
        [typeof(TableReport)] = "a page that is written as text or HTML",
#if LIB_HAS_DATEONLY
        [typeof(DeadlineBatch.PausedDays)] = "an item of arrays that are computed without allocation; made of days of the runtime",
#endif
    };

    /// <summary>The values: what is exported and is no static class, exception, converter, interface, abstract or open type, and not in <see cref="Reasons"/>.</summary>
    public static IEnumerable<Type> ValueTypes() => new[] { typeof(WorkingCalendar).Assembly, typeof(Reading<>).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.IsAbstract && !type.IsInterface && !type.ContainsGenericParameters && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) && !Reasons.ContainsKey(type));
}
