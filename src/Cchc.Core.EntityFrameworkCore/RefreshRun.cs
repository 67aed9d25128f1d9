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

    public static async Task<DossierRefresh> Of<T>(
        DbContext context,
        IQueryable<T> rows,
        DossierClock clock,
        TimeProvider time,
        int batch,
        CancellationToken cancellationToken)
        where T : class, IDossierRecord
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        if (context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("The context has changes that are not saved: expected a context of its own for computing rows again.");
        }

        context.ChangeTracker.Clear();
        var ordered = ByKey(context, rows);
        var (computed, moved) = (0, 0);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var some = await ordered.AsTracking().Take(batch).ToListAsync(cancellationToken).ConfigureAwait(false);
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

    // Any rows would do; but Entity Framework warns of a batch in no order, and an order lets two runs lock rows in the same one.
    private static IQueryable<T> ByKey<T>(DbContext context, IQueryable<T> rows)
        where T : class
    {
        var key = context.Model.FindEntityType(typeof(T))?.FindPrimaryKey()
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no key in this context: its rows cannot be saved.");
        var names = key.Properties.Select(property => property.Name).ToList();
        var first = names[0];
        return names.Skip(1).Aggregate(
            rows.OrderBy(row => EF.Property<object>(row, first)),
            (ordered, name) => ordered.ThenBy(row => EF.Property<object>(row, name)));
    }
}
