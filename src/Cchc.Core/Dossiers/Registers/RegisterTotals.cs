using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// The figures of a register (tổng hợp sổ theo dõi hồ sơ) with their denominators: report 06a by law and as the software of desks counts, over the same
/// dossiers. Equal when all figures are.
/// </summary>
public sealed record RegisterTotals
{
    /// <summary>The first day of the period; null for a register taken as a whole.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? From { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>All dossiers that were judged (mẫu số của mọi tỷ lệ, trừ khi nói khác).</summary>
    public long Dossiers { get; init; }

    /// <summary>How many have each verdict by law; a verdict that none has is 0.</summary>
    public IReadOnlyList<KeyValuePair<RegisterVerdict, long>> Verdicts { get; init => field = ValueList.Of(value); } =
        ValueList.Empty<KeyValuePair<RegisterVerdict, long>>();

    /// <summary>The same against the last appointment that is stated.</summary>
    public IReadOnlyList<KeyValuePair<RegisterVerdict, long>> PromiseVerdicts { get; init => field = ValueList.Of(value); } =
        ValueList.Empty<KeyValuePair<RegisterVerdict, long>>();

    /// <summary>Report 06a by law.</summary>
    public Report06a ByLaw { get; init; } = new();

    /// <summary>Report 06a as the software of desks counts.</summary>
    public Report06a AsVendors { get; init; } = new();

    /// <summary>Dossiers that stand in another column by law than as they are counted.</summary>
    public long Different { get; init; }

    /// <summary>Dossiers that are late by law, answered or not, and counted as in time.</summary>
    public long HiddenLate { get; init; }

    /// <summary>Dossiers with a stop that no known rule allows, open at the moment asked for.</summary>
    public long SuspendedUnlawfully { get; init; }

    /// <summary>How often each code was found; a dossier may have several.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<KeyValuePair<string, long>>();

    /// <summary>
    /// How often a code of <see cref="Findings"/> was only a point to be checked, by which nobody may be blamed (cần kiểm tra); codes that never were are left
    /// out. As <see cref="RegisterFinding.IsToBeChecked"/>.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, long>> ToBeChecked { get; init => field = ValueList.Of(value); } = ValueList.Empty<KeyValuePair<string, long>>();

    /// <summary>The figures of answers.</summary>
    /// <param name="answers">The answers, each taken once and not kept.</param>
    /// <param name="from">
    /// The first day of the period: dossiers resolved before it are left out of report 06a, those received before it are carried over. Null for none.
    /// </param>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    public static RegisterTotals Of(IEnumerable<RegisterAnswer> answers, LocalDate? from = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var counter = new RegisterCounter(from);
        foreach (var answer in answers)
        {
            counter.Add(answer);
        }

        return counter.Totals();
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterTotals), PrintMembers);
}
