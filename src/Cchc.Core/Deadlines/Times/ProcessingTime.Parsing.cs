using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

public abstract partial record ProcessingTime
{
    /// <summary>
    /// Reads a plain statement in Vietnamese or English: "05 ngày làm việc", "3,5 ngày làm việc", "mười ngày", "8 giờ làm việc",
    /// "2 tháng", "02 tháng và 15 ngày", "trong ngày, sau 15 giờ thì ngày làm việc tiếp theo", "15/12/2026", "5 working days".
    /// </summary>
    /// <param name="text">The statement; decomposed letters, NBSP and tabs are fine. "Ngày" alone is calendar days.</param>
    /// <returns>The time; never <see cref="NotStated"/> or <see cref="Unreadable"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The statement is not understood as a whole, conditions included.</exception>
    public static ProcessingTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var time)
            ? time
            : throw new FormatException(
                $"\"{Shorten.To(text, 80)}\" is not a processing time that can be read: expected a positive number and a unit, " +
                "such as \"05 ngày làm việc\", \"3,5 ngày làm việc\", \"30 ngày\", \"8 giờ làm việc\", \"2 tháng\", or \"trong ngày\".");
    }

    /// <summary>Reads a statement as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The statement; null gives false.</param>
    /// <param name="time">The time, or null.</param>
    /// <returns>Whether the statement was understood as a whole.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProcessingTime? time)
    {
        time = ProcessingTimeReader.Read(text);
        return time is not null;
    }
}
