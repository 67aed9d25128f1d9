using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>The legal text of a rule on the day a dossier was received.</summary>
internal static class LegalBasisByDate
{
    private static readonly LocalDate LabourCode2012 = new(2013, 5, 1);
    private static readonly LocalDate LabourCode2019 = new(2021, 1, 1);
    private static readonly LocalDate Decree61 = new(2018, 6, 21);
    private static readonly LocalDate Decree118 = new(2025, 7, 1);
    private static readonly LocalDate Decree309 = new(2026, 8, 5);
    private static readonly LocalDate CivilStatusLaw = new(2016, 1, 1);
    private static readonly LocalDate Certification = new(2015, 4, 10);
    private static readonly LocalDate SecuredTransactions = new(2023, 1, 15);

    /// <summary>The first day of the Law on Civil Status that replaces that of 2014.</summary>
    public static LocalDate NewCivilStatusLaw { get; } = new(2027, 3, 1);

    /// <summary>The first day of the Civil Code 2015.</summary>
    public static LocalDate CivilCode2015 { get; } = new(2017, 1, 1);

    /// <summary>The cut-off hour that the sector texts lay down.</summary>
    public static LocalTime LegalCutOff { get; } = new(15, 0);

    /// <summary>The Civil Code in force, as it is cited.</summary>
    public const string CivilCode = "Bộ luật Dân sự số 91/2015/QH13";

    /// <summary>The Civil Code before 2017.</summary>
    public const string CivilCode2005 = "Bộ luật Dân sự số 33/2005/QH11";

    /// <summary>The eight-hour day by the Labour Code in force.</summary>
    public const string EightHourDay2019 = "Điều 105 Bộ luật Lao động số 45/2019/QH14";

    /// <summary>The law that replaces the one on civil status; its text has not been read.</summary>
    public const string UnreadCivilStatusLaw = "Luật Hộ tịch số 03/2026/QH16 (thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn)";

    /// <summary>From when the time runs, since the decree of 2026.</summary>
    public const string StartSince309 =
        "khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi khoản 3 Điều 8 Nghị định số 309/2026/NĐ-CP)";

    /// <summary>The source of a rule; the articles 147 and 148 of the Civil Code 2015 are 152 and 153 of the Code of 2005 before 2017.</summary>
    public static string Of(DeadlineRule rule, LocalDate received)
    {
        if (rule.Code == DeadlineRules.CompleteReceipt.Code && received >= Decree61)
        {
            return received >= Decree309 ? StartSince309
                : received >= Decree118 ? "Nghị định số 118/2025/NĐ-CP"
                : "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP";
        }

        var source = rule.Source.Replace(EightHourDay2019, EightHourDay(received));
        return received >= CivilCode2015
            ? source
            : source.Replace("Điều 147 " + CivilCode, "Điều 152 " + CivilCode2005)
                .Replace("Điều 148 " + CivilCode, "Điều 153 " + CivilCode2005);
    }

    /// <summary>The article on the eight-hour day, by date.</summary>
    private static string EightHourDay(LocalDate date) =>
        date >= LabourCode2019
            ? EightHourDay2019
            : date >= LabourCode2012
            ? "Điều 104 Bộ luật Lao động số 10/2012/QH13"
            : "Điều 68 Bộ luật Lao động năm 1994";

    /// <summary>
    /// The time by which a dossier of a same-day procedure may be due when its field is not known: in the sectors whose text has the hour 15:00 the result
    /// moves to the next working day. Null where nothing is open: an hour is stated, the field is known, or it is another time.
    /// </summary>
    public static ProcessingTime.SameDay? OtherSameDay(ProcessingTime time, string? fieldCode) =>
        time is ProcessingTime.SameDay { CutOff: null } && fieldCode is null ? new ProcessingTime.SameDay(LegalCutOff) : null;

    /// <summary>A time with the hour that the text of its field has; the same time where it has none, or the procedure states one of its own.</summary>
    public static ProcessingTime WithHourOfField(ProcessingTime time, string? fieldCode, LocalDate received) =>
        time is ProcessingTime.SameDay { CutOff: null } && SameDayCutOff(fieldCode, received) is not null ? new ProcessingTime.SameDay(LegalCutOff) : time;

    /// <summary>Whether a time rests on a text that is in force and was not read.</summary>
    public static bool RestsOnUnread(ProcessingTime time, string? fieldCode, LocalDate received) =>
        time is ProcessingTime.SameDay { CutOff: var hour } && (hour is null || hour == LegalCutOff)
        && SameDayCutOff(fieldCode, received) == UnreadCivilStatusLaw;

    /// <summary>The sector text behind a same-day procedure with a cut-off, by field (lĩnh vực); null when no text is known for it.</summary>
    public static string? SameDayCutOff(string? fieldCode, LocalDate received) => fieldCode switch
    {
        "G15-TP07" or "G08-NG07" when received >= NewCivilStatusLaw => UnreadCivilStatusLaw,
        "G15-TP07" or "G08-NG07" when received >= CivilStatusLaw => "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13",
        "G15-TP03" or "G08-NG04" when received >= Certification => "Điều 7 Nghị định số 23/2015/NĐ-CP",
        "G15-TP05" when received >= SecuredTransactions => "Điều 16 Nghị định số 99/2022/NĐ-CP",
        _ => null,
    };
}
