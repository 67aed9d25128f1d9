using Cchc.Core.Deadlines.Clock;
using Cchc.Core.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;

namespace OneStopDesk.Desk;

/// <summary>The register (sổ theo dõi hồ sơ): lists by the stored columns, overdue first, then by due day.</summary>
public sealed class Register(DeskContext db, OfficeClock office, Dossiers dossiers)
{
    private const int PageSize = 20;

    /// <summary>A page of the register.</summary>
    /// <param name="state"><c>open</c>, <c>overdue</c>, <c>closed</c>, <c>all</c>, or a state such as <c>awaitingSupplement</c>; anything else
    /// is as <c>all</c>.</param>
    /// <param name="procedure">The code of a procedure; null for all.</param>
    /// <param name="words">A part of code or applicant; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<DossierPage> ListAsync(string? state, string? procedure, string? words, int page)
    {
        var now = office.Now;
        var all = db.Dossiers.AsNoTracking();
        var late = all.WhereOverdue(now);
        var overdue = await late.CountAsync();
        var found = state switch
        {
            "overdue" => late,
            "open" => all.WhereOpen(),
            "closed" => all.Where(item => item.EndedAt != null),
            _ => Enum.TryParse<DossierState>(state, ignoreCase: true, out var one) && Enum.IsDefined(one) ? all.Where(item => item.State == one) : all,
        };
        if (!string.IsNullOrEmpty(procedure))
        {
            found = found.Where(item => item.ProcedureCode == procedure);
        }

        if (!string.IsNullOrWhiteSpace(words))
        {
            var part = words.Trim();
            found = found.Where(item => item.Code.Contains(part) || item.Applicant.Contains(part));
        }

        var total = await found.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var number = Math.Clamp(page, 1, pages);
        var (today, time) = (now.Date, now.TimeOfDay);
        var rows = await found
            .OrderByDescending(item => item.EndedAt == null && item.LegalDueOn <= today && (item.LegalDueOn < today || item.LegalDueAt < time))
            .ThenByDescending(item => item.EndedAt == null)
            .ThenBy(item => item.LegalDueOn == null)
            .ThenBy(item => item.EndedAt == null ? item.LegalDueOn : null)
            .ThenByDescending(item => item.ReceivedAt)
            .ThenBy(item => item.Id)
            .Skip((number - 1) * PageSize).Take(PageSize).ToListAsync();
        return new([.. rows.Select(row => ClockViews.Line(row, dossiers.StateOf(Dossiers.HistoryOf(row))))], total, overdue, number, pages);
    }
}
