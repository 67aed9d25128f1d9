using Cchc.Core.Deadlines.Clock;
using NodaTime;
using NodaTime.Text;
using OneStopDesk.Problems;

namespace OneStopDesk.Desk;

/// <summary>Moments as the forms of a page send them, and as answers carry them: ISO, by the clock in Vietnam, without an offset.</summary>
public static class Moments
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>A moment as typed.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static LocalDateTime Parse(string text)
    {
        var read = Minute.Parse(text);
        read = read.Success ? read : LocalDateTimePattern.GeneralIso.Parse(text);
        return read.Success ? read.Value : throw new InputException(DeskProblems.Moment, Texts.Shown(text));
    }

    /// <summary>A day as typed; null for an empty text.</summary>
    public static DossierDue? ParseDay(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        return read.Success ? new DossierDue(read.Value) : new DossierDue(Parse(text).Date, Parse(text).TimeOfDay);
    }

    public static string Write(LocalDateTime moment) => moment.Second == 0 ? Minute.Format(moment) : LocalDateTimePattern.GeneralIso.Format(moment);

    public static string? Write(LocalDateTime? moment) => moment is { } at ? Write(at) : null;

    public static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
