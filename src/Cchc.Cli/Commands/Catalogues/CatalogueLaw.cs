using Cchc.Cli.Input;
using Cchc.Core.Procedures.Versions;
using NodaTime;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary>The day whose law a validation applies: the command asks no clock, so that the same file always gives the same answer.</summary>
internal static class CatalogueLaw
{
    /// <summary>NĐ 309/2026/NĐ-CP takes effect: the latest text that the rules know.</summary>
    private static readonly LocalDate LatestKnown = new(2026, 8, 5);

    /// <summary>Moments near the end of time have no day in Vietnam; a record that says so errs.</summary>
    private static readonly Instant LastSensible = Instant.FromUtc(9999, 1, 1, 0, 0);

    private static readonly Offset Vietnam = Offset.FromHours(7);

    public static LocalDate DayOf(ProcedureCatalogue catalogue, string? on)
    {
        if (on is not null)
        {
            return UserInput.Date(on);
        }

        var changed = catalogue.Procedures.Max(procedure => procedure.UpdatedAt < LastSensible ? procedure.UpdatedAt : null);
        return changed is { } moment && moment.WithOffset(Vietnam).Date is var last && last > LatestKnown ? last : LatestKnown;
    }
}
