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
        if (procedure.Kind != ProcedureKind.Standard
            || procedure.Agencies.Any(agency => agency.Role == AgencyRole.Announcing && IsProvincial(view, agency.Name)))
        {
            yield break;
        }

        var first = -1;
        string? only = null;
        for (var i = 0; i < procedure.Agencies.Count; i++)
        {
            if (procedure.Agencies[i].Role != AgencyRole.Executing || !IsProvincial(view, procedure.Agencies[i].Name))
            {
                continue;
            }

            var province = ProvinceOf(VietnameseText.Clean(procedure.Agencies[i].Name));
            if (province is null || (only is not null && only != province))
            {
                yield break; // all provinces are meant, or several
            }

            (first, only) = (first < 0 ? i : first, province);
        }

        if (only is not null)
        {
            var quote = Phrases.Quote(procedure.Agencies[first].Name);
            yield return Found.At(
                FormattableString.Invariant($"agencies[{first}].name"),
                $"thủ tục quốc gia chỉ ghi cơ quan thực hiện của {only}: {quote}; của một địa phương, hay của mọi tỉnh, thành phố?",
                $"a national procedure names the executing agency of {only} alone: {quote}; of one province, or of all?");
        }
    }

    public static IEnumerable<Found> Townships(ProcedureView view)
    {
        for (var i = 0; view.Date >= TwoLevels && i < view.Procedure.Agencies.Count; i++)
        {
            if (view.Forms.Plain(view.Procedure.Agencies[i].Name).Has("thị trấn"))
            {
                var name = VietnameseText.Clean(view.Procedure.Agencies[i].Name);
                yield return Found.At(
                    FormattableString.Invariant($"agencies[{i}].name"),
                    $"cơ quan của thị trấn, không còn từ 01/7/2025: {Phrases.Quote(name)}",
                    $"an agency of a township (“thị trấn”), abolished on 1/7/2025: {Phrases.Quote(name)}");
            }
        }
    }

    private static bool IsProvincial(ProcedureView view, string name)
    {
        var lower = view.Forms.Plain(name);
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
