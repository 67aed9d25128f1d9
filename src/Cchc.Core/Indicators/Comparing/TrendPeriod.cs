using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// An indicator in one period (chỉ số của một kỳ báo cáo): from the first day to the last, a whole number of months, such as a month, a quarter, or the months
/// of reports that run from the 15th to the 14th. Equal when all parts are.
/// </summary>
public sealed record TrendPeriod
{
    private const int MostMonths = 12;

    /// <summary>A period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day: one to twelve months later, less a day.</param>
    /// <param name="numerator">The numerator, or a count.</param>
    /// <param name="denominator">Not negative; 0 where there is nothing to divide by. 1 for a plain count.</param>
    /// <exception cref="ArgumentException">From the first to the last day it is no whole number of months, or more than twelve.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is negative.</exception>
    public TrendPeriod(LocalDate from, LocalDate to, ExactNumber numerator, ExactNumber denominator)
    {
        (From, To) = (from.WithCalendar(CalendarSystem.Iso), to.WithCalendar(CalendarSystem.Iso));
        (Numerator, Denominator) = (numerator, Checked(denominator, nameof(denominator)));
        for (var months = 1; months <= MostMonths && Months == 0; months++)
        {
            Months = From.PlusMonths(months).PlusDays(-1) == To ? months : 0;
        }

        if (Months == 0)
        {
            throw new ArgumentException($"{DateText.Iso(From)} to {DateText.Iso(To)} is no period of one to twelve whole months, such as "
                + "2026-01-01 to 2026-03-31.",
                nameof(to));
        }
    }

    /// <summary>The first day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate To { get; }

    /// <summary>The numerator, or a count.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Numerator { get; init; }

    /// <summary>The denominator; 1 for a plain count.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExactNumber Denominator
    {
        get;
        init => field = Checked(value, nameof(value));
    }

    /// <summary>How many months it has, 1 to 12.</summary>
    [JsonIgnore]
    public int Months { get; }

    /// <summary>Numerator ÷ denominator; null when the denominator is 0.</summary>
    [JsonIgnore]
    public ExactNumber? Value => Denominator.Sign == 0 ? null : Numerator / Denominator;

    /// <summary>What the period is called: <c>tháng 02/2026</c>, <c>quý I/2026</c>, <c>năm 2026</c>, else its days.</summary>
    [JsonIgnore]
    public BilingualText Name => (Months, From.Day, (From.Month - 1) % Months) switch
    {
        (1, 1, _) => new($"tháng {Two(From.Month)}/{Year}", $"{Year}-{Two(From.Month)}"),
        (3, 1, 0) => new($"quý {Roman[(From.Month - 1) / 3]}/{Year}", $"Q{DateText.EnNumber(((From.Month - 1) / 3) + 1)} {Year}"),
        (6, 1, 0) => new($"6 tháng {(From.Month == 1 ? "đầu" : "cuối")} năm {Year}", $"half-year {(From.Month == 1 ? "1" : "2")} of {Year}"),
        (12, 1, 0) => new($"năm {Year}", Year),
        _ => new($"từ {DateText.Vi(From)} đến {DateText.Vi(To)}", $"{DateText.Iso(From)} to {DateText.Iso(To)}"),
    };

    private static string[] Roman { get; } = ["I", "II", "III", "IV"];

    private string Year => DateText.EnNumber(From.Year);

    /// <inheritdoc/>
    public override string ToString() => $"{DateText.Iso(From)} to {DateText.Iso(To)}: {Numerator}/{Denominator}";

    private static ExactNumber Checked(ExactNumber denominator, string parameter) => denominator.Sign >= 0 ? denominator
        : throw new ArgumentOutOfRangeException(parameter, denominator, $"The denominator is {denominator}: expected 0 or more.");

    private static string Two(int number) => number < 10 ? "0" + DateText.EnNumber(number) : DateText.EnNumber(number);
}
