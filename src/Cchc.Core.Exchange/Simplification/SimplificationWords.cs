using Cchc.Core.Costs;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>Numbers, ranges and sources of candidates in words.</summary>
internal static class SimplificationWords
{
    private const int HourDecimals = 2;

    /// <summary>"12.000 đồng (từ 8.000 đến 20.000)"; that it is not known for null.</summary>
    public static string Money(Estimate? range, Language language) => Range(range, 0, new(" đồng", " đồng"), language);

    /// <summary>"0,5 giờ (từ 0,25 đến 1)".</summary>
    public static string Hours(Estimate? range, Language language) => Range(range, HourDecimals, new(" giờ", " h"), language);

    public static string Number(ExactNumber number, int decimals, Language language) =>
        language == Language.Vietnamese ? number.ToVietnamese(decimals) : number.ToEnglish(decimals);

    public static string Unknown(Language language) => language == Language.Vietnamese ? "chưa biết" : "not known";

    public static string Range(Estimate? range, int decimals, BilingualText unit, Language language)
    {
        if (range is null)
        {
            return Unknown(language);
        }

        var likely = Number(range.Likely, decimals, language) + unit.In(language);
        if (range.IsCertain)
        {
            return likely;
        }

        var (low, high) = (Number(range.Low, decimals, language), Number(range.High, decimals, language));
        return language == Language.Vietnamese ? $"{likely} (từ {low} đến {high})" : $"{likely} ({low} to {high})";
    }

    /// <summary>A text with how well it is known.</summary>
    public static string Source(AuditSource source, Language language)
    {
        var text = language == Language.Vietnamese ? source.Text : Citation.En(source.Text);
        return source.Standing is AuditStanding.Read or AuditStanding.Convention ? text
            : language == Language.Vietnamese ? $"{text} (cần kiểm tra)" : $"{text} (to be checked)";
    }

    public static string Sources(SimplificationCandidate candidate, Language language) =>
        string.Join("; ", candidate.Sources.Select(source => Source(source, language)));

    /// <summary>Where it stands and the words meant.</summary>
    public static string Place(SimplificationCandidate candidate, Language language)
    {
        var place = Capital(candidate.Place.In(language));
        return candidate.Words.Length == 0 ? place : language == Language.Vietnamese ? $"{place}: “{candidate.Words}”" : $"{place}: \"{candidate.Words}\"";
    }

    /// <summary>What one dossier saves; of a processing time that the method does not count it.</summary>
    public static string PerDossier(SimplificationCandidate candidate, Language language) => candidate switch
    {
        { Money: not null } => $"{Money(candidate.Money, language)}; {Hours(candidate.Hours, language)}",
        { TimeBefore: { } before, TimeAfter: { } after } => language == Language.Vietnamese
            ? $"thời hạn từ {before.Description.Vi} xuống {after.Description.Vi}; không tính thành tiền"
            : $"time from {before.Description.En} to {after.Description.En}; not counted as money",
        { TimeBefore: { } before } => language == Language.Vietnamese ? $"nhiều nhất {before.Description.Vi}; không tính thành tiền"
            : $"at most {before.Description.En}; not counted as money",
        _ => Unknown(language),
    };

    public static string PerYear(SimplificationCandidate candidate, Language language) => candidate.MoneyPerYear is { } money
        ? $"{Money(money, language)}; {Hours(candidate.HoursPerYear, language)}"
        : Unknown(language);

    /// <summary>The dossiers of a year with their source; that they are not known with the reason where there is one.</summary>
    public static string Dossiers(SimplificationCandidate candidate, Language language)
    {
        var number = candidate.DossiersPerYear is { } dossiers ? Number(dossiers, 0, language) : Unknown(language);
        return candidate.DossiersSource is { } source ? $"{number} ({source.In(language)})" : number;
    }

    public static string Basis(Assumption assumption, Language language) =>
        !assumption.IsGuess ? assumption.Source : language == Language.Vietnamese ? "giả định" : "assumed";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    public static BilingualText Payer(CostPayer payer) => CostWords.Payer(payer);
}
