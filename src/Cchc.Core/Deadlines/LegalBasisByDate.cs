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
    private static readonly LocalDate NewCivilStatusLaw = new(2027, 3, 1);
    private static readonly LocalDate Certification = new(2015, 4, 10);
    private static readonly LocalDate SecuredTransactions = new(2023, 1, 15);

    /// <summary>The first day of the Civil Code 2015.</summary>
    public static LocalDate CivilCode2015 { get; } = new(2017, 1, 1);

    /// <summary>The cut-off hour that the sector texts lay down.</summary>
    public static LocalTime LegalCutOff { get; } = new(15, 0);

    /// <summary>The law that replaces the one on civil status; its text has not been read.</summary>
    public const string UnreadCivilStatusLaw = "Luật Hộ tịch 03/2026/QH16 (thay Luật Hộ tịch 60/2014/QH13 từ 01/03/2027; chưa có toàn văn)";

    /// <summary>The source of a rule; the articles 147 and 148 of the Civil Code 2015 are 152 and 153 of the Code of 2005 before 2017.</summary>
    public static string Of(DeadlineRule rule, LocalDate received)
    {
        if (rule.Code == DeadlineRules.CompleteReceipt.Code && received >= Decree61)
        {
            return received >= Decree309 ? "Nghị định 118/2025/NĐ-CP, Điều 17 khoản 3 (sửa bởi Nghị định 309/2026/NĐ-CP, Điều 8 khoản 3)"
                : received >= Decree118 ? "Nghị định 118/2025/NĐ-CP"
                : "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4";
        }

        var source = rule.Source.Replace("Bộ luật Lao động 2019, Điều 105", EightHourDay(received));
        return received >= CivilCode2015
            ? source
            : source.Replace("Bộ luật Dân sự 2015 (91/2015/QH13), Điều 147", "Bộ luật Dân sự 2005, Điều 152")
                .Replace("Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148", "Bộ luật Dân sự 2005, Điều 153");
    }

    /// <summary>The article on the eight-hour day, by date.</summary>
    private static string EightHourDay(LocalDate date) =>
        date >= LabourCode2019
            ? "Bộ luật Lao động 2019, Điều 105"
            : date >= LabourCode2012
            ? "Bộ luật Lao động 2012, Điều 104"
            : "Bộ luật Lao động 1994, Điều 68";

    /// <summary>The sector text behind a same-day procedure with a cut-off, by field (lĩnh vực); null when no text is known for it.</summary>
    public static string? SameDayCutOff(string? fieldCode, LocalDate received) => fieldCode switch
    {
        "G15-TP07" or "G08-NG07" when received >= NewCivilStatusLaw => UnreadCivilStatusLaw,
        "G15-TP07" or "G08-NG07" when received >= CivilStatusLaw => "Luật Hộ tịch 60/2014/QH13, Điều 5 khoản 3",
        "G15-TP03" or "G08-NG04" when received >= Certification => "Nghị định 23/2015/NĐ-CP, Điều 7",
        "G15-TP05" when received >= SecuredTransactions => "Nghị định 99/2022/NĐ-CP, Điều 16",
        _ => null,
    };
}
