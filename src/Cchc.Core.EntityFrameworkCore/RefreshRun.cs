using Cchc.Core.Deadlines.Clock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Computes rows in batches until the query, which leaves out what is done, is empty: a run that was broken off goes on where it stopped.</summary>
internal static class RefreshRun
{
    private static readonly string[] Answers =
    [
        nameof(IDossierRecord.State), nameof(IDossierRecord.LegalDueOn), nameof(IDossierRecord.LegalDueAt), nameof(IDossierRecord.PromisedDueOn),
        nameof(IDossierRecord.PromisedDueAt), nameof(IDossierRecord.ClosesOn),
    ];

    public static async Task<DossierRefresh> Of<T>(DbContext context, IQueryable<T> rows, DossierClock clock, TimeProvider time, int batch, CancellationToken cancellationToken)
        where T : class, IDossierRecord
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        if (context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("The context has changes that are not saved: expected a context of its own for computing rows again.");
        }

        context.ChangeTracker.Clear();
        var (computed, moved) = (0, 0);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var some = await rows.AsTracking().Take(batch).ToListAsync(cancellationToken).ConfigureAwait(false);
            if (some.Count == 0)
            {
                return new DossierRefresh(computed, moved);
            }

            var now = VietnamClock.Now(time);
            foreach (var entry in context.ChangeTracker.Entries<IDossierRecord>().ToList())
            {
                DossierColumns.Fill(entry, clock, now);
                moved += Answers.Any(name => entry.Metadata.FindProperty(name) is not null && entry.Property(name).IsModified) ? 1 : 0;
            }

            computed += some.Count;
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            context.ChangeTracker.Clear();
        }
    }
}
