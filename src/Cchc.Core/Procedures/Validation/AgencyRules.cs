using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Agencies that cannot be the ones meant: of one province in a national procedure, of a township after townships were abolished.</summary>
internal static class AgencyRules
{
    private static readonly LocalDate TwoLevels = new(2025, 7, 1);
    private static readonly string[] Provincial =
        ["sở", "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "văn phòng đăng ký đất đai", "ban quản lý", "chi cục", "trung tâm phục vụ hành chính công"];
    private static readonly string[] BeforeProvince = ["tỉnh ", "thành phố ", "tp. ", "tp.", "tp "];

    /// <summary>
    /// A national procedure whose executing agencies of the provinces are all of one named province. Where there is also an agency without a province, all
    /// provinces are meant; a department that a ministry runs in a city is the ministry's.
    /// </summary>
    public static IEnumerable<Found> OneProvince(ProcedureView view)
    {
        var procedure = view.Procedure;
        if (procedure.Kind != ProcedureKind.Standard || procedure.Agencies.Any(agency => agency.Role == AgencyRole.Announcing && IsProvincial(agency.Name)))
        {
            yield break;
        }

        var provincial = procedure.Agencies.Select((agency, i) => (Agency: agency, Index: i, Name: VietnameseText.Clean(agency.Name)))
            .Where(item => item.Agency.Role == AgencyRole.Executing && IsProvincial(item.Name)).ToList();
        var provinces = provincial.Select(item => ProvinceOf(item.Name)).Distinct(StringComparer.Ordinal).ToList();
        if (provinces.Count == 1 && provinces[0] is { } only)
        {
            yield return Found.At(
                FormattableString.Invariant($"agencies[{provincial[0].Index}].name"),
                $"thủ tục quốc gia chỉ ghi cơ quan thực hiện của {only}: {Phrases.Quote(provincial[0].Name)}; của một địa phương, hay của mọi tỉnh, thành phố?",
                $"a national procedure names the executing agency of {only} alone: {Phrases.Quote(provincial[0].Name)}; of one province, or of all?");
        }
    }

    public static IEnumerable<Found> Townships(ProcedureView view)
    {
        for (var i = 0; view.Date >= TwoLevels && i < view.Procedure.Agencies.Count; i++)
        {
            var name = VietnameseText.Clean(view.Procedure.Agencies[i].Name);
            if (name.ToLowerInvariant().Has("thị trấn"))
            {
                yield return Found.At(
                    FormattableString.Invariant($"agencies[{i}].name"),
                    $"cơ quan của thị trấn, không còn từ 01/7/2025: {Phrases.Quote(name)}",
                    $"an agency of a township (“thị trấn”), abolished on 1/7/2025: {Phrases.Quote(name)}");
            }
        }
    }

    private static bool IsProvincial(string name)
    {
        var lower = Phrases.Plain(name);
        return lower.StartsAny(Provincial) && !lower.Contains("- bộ ", StringComparison.Ordinal);
    }

    /// <summary>"Thành phố Hà Nội" in "Sở Tư pháp Thành phố Hà Nội": what follows the word in capitals; null for "Ủy ban nhân dân tỉnh".</summary>
    private static string? ProvinceOf(string name)
    {
        var lower = name.ToLowerInvariant();
        foreach (var word in BeforeProvince)
        {
            for (var at = lower.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0
                ? -1
                : lower.LastIndexOf(word, at - 1, StringComparison.Ordinal))
            {
                var start = at + word.Length;
                if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && start < name.Length && char.IsUpper(name[start]) && !lower.Substring(start)
                    .Starts("trực thuộc"))
                {
                    return name.Substring(start).TrimEnd(' ', '.', ';', ',');
                }
            }
        }

        return null;
    }
}
