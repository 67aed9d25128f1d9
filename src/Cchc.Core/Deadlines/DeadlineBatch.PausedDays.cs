#if NET8_0_OR_GREATER
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

public static partial class DeadlineBatch
{
    /// <summary>
    /// A pause (tạm dừng) in a batch. As with every period the day on which it begins still counts and the day on which it ends does not: the
    /// working days after <paramref name="From"/> up to and including <paramref name="To"/> are excluded. That it is lawful is the caller's assertion: no
    /// <see cref="Clock.PauseRule"/> is checked here. Where it matters, <see cref="Clock.DossierClock"/> does.
    /// </summary>
    /// <param name="From">The day on which the clock stops.</param>
    /// <param name="To">The day on which the clock resumes; a day not after <paramref name="From"/> excludes nothing.</param>
    public readonly record struct PausedDays(DateOnly From, DateOnly To)
    {
        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(PausedDays), PrintMembers);
    }
}
#endif
