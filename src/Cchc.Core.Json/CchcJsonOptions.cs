using Cchc.Core.Calendars;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Json;

/// <summary>What the JSON of answers needs beside the answers; every property has a default. Read once, by <see cref="CchcJson.ConfigureForCchc"/>.</summary>
public sealed class CchcJsonOptions
{
    /// <summary>
    /// The calendar with which answers are computed: it says what else is on file for a day and through which day the calendar is announced.
    /// </summary>
    /// <value>Default: <see cref="WorkingCalendar.VietnamPublicSector"/>.</value>
    /// <remarks>An answer computed from other data keeps the version and the hash that it states, and its <c>announcedThrough</c> is null.</remarks>
    public WorkingCalendar Calendar { get; set; } = WorkingCalendar.VietnamPublicSector;

    /// <summary>Asked at every answer, where the calendar changes while the program runs; null for <see cref="Calendar"/>.</summary>
    public Func<WorkingCalendar>? CurrentCalendar { get; set; }

    /// <summary>The name of a procedure, for answers that know only its code; null, or an answer of null, for the code.</summary>
    public Func<ProcedureCode, string?>? ProcedureName { get; set; }

    /// <summary>The language of texts as a whole, such as the list for a citizen. Sentences are always in both.</summary>
    /// <value>Default: Vietnamese.</value>
    public Language Language { get; set; } = Language.Vietnamese;

    /// <summary>The letter of a supplement request, for its member <c>text</c>; null for a request without one.</summary>
    public Func<SupplementRequest, string?>? Letter { get; set; }

    internal WorkingCalendar Now => CurrentCalendar?.Invoke() ?? Calendar;

    internal string NameOf(ProcedureCode code) => ProcedureName?.Invoke(code) ?? code.Value;

    internal CchcJsonOptions Copy() => (CchcJsonOptions)MemberwiseClone();
}
