using System.Globalization;
using System.Text;

namespace Cchc.Core.Text;

/// <summary>
/// The text of a record, the same on every machine: the members that the compiler prints, dates as <c>2026-09-03</c>, times as <c>16:30:00</c>, numbers with a
/// point. Without it they follow the culture of the thread: a Thai machine would print the year 2569.
/// </summary>
internal static class RecordText
{
    private static readonly CultureInfo Iso = MakeIso();

    /// <param name="name">The name of the record.</param>
    /// <param name="printMembers">The record's own <c>PrintMembers</c>.</param>
    public static string Of(string name, Func<StringBuilder, bool> printMembers)
    {
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = Iso;
            var text = new StringBuilder(name).Append(" { ");
            if (printMembers(text))
            {
                text.Append(' ');
            }

            return text.Append('}').ToString();
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }

    private static CultureInfo MakeIso()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.LongDatePattern = "yyyy'-'MM'-'dd";
        culture.DateTimeFormat.ShortDatePattern = "yyyy'-'MM'-'dd";
        culture.DateTimeFormat.LongTimePattern = "HH':'mm':'ss";
        culture.DateTimeFormat.ShortTimePattern = "HH':'mm";
        culture.DateTimeFormat.FullDateTimePattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
        return CultureInfo.ReadOnly(culture);
    }
}
