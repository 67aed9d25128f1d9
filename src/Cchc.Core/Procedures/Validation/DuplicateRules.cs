using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Duplicates inside a procedure, and codes of another form.</summary>
internal static class DuplicateRules
{
    public static IEnumerable<Found> CaseCodes(ProcedureView view)
    {
        var cases = view.Procedure.Cases;
        return Repeated(cases.Count, i => cases[i].Code, i => FormattableString.Invariant($"cases[{i}].code"), "mã trường hợp", "the case code");
    }

    /// <summary>The same code twice in one group. Groups are cases: the paper of another case is the same paper, and has the same code rightly.</summary>
    public static IEnumerable<Found> ComponentCodes(ProcedureView view) => view.Groups.Where(group => group.Length > 1).SelectMany(group =>
        Repeated(group.Length, i => group[i].Component.Code, i => group[i].Path("code"), "mã thành phần hồ sơ", "the component code"));

    /// <summary>The same name with the same numbers in one group. A group that lists papers for several cases under headings may repeat one.</summary>
    public static IEnumerable<Found> ComponentNames(ProcedureView view)
    {
        foreach (var group in view.Groups)
        {
            if (group.Length < 2)
            {
                continue;
            }

            var seen = new Dictionary<string, ComponentView>(StringComparer.Ordinal);
            foreach (var item in group)
            {
                var key = item.Bare.TrimEnd('.', ';', ',', ' ');
                if (item.Note is not null)
                {
                    seen.Clear();
                }
                else if (key.Length > 0 && seen.TryGetValue(key, out var first))
                {
                    yield return Found.At(
                        item.Path("name"),
                        $"{Phrases.Quote(item.Name)} đã có trong cùng nhóm, tại {RecordPath.In(first.Path(string.Empty), Language.Vietnamese)}",
                        $"{Phrases.Quote(item.Name)} is already in the same group, at {RecordPath.In(first.Path(string.Empty), Language.English)}");
                }
                else if (key.Length > 0)
                {
                    seen.Add(key, item);
                }
            }
        }
    }

    public static IEnumerable<Found> UnusualCode(ProcedureView view)
    {
        var code = view.Procedure.Code;
        if (!code.IsStandard || code.Raw != code.Value)
        {
            yield return Found.At(
                "code",
                $"mã \"{Visible(code.Raw)}\" không theo mẫu d.dddddd",
                $"the code \"{Visible(code.Raw)}\" has not the shape d.dddddd");
        }
    }

    /// <summary>The code of a case is that of its procedure with a number behind it, at a province with H and two digits between.</summary>
    public static IEnumerable<Found> UnusualCaseCode(ProcedureView view)
    {
        var own = view.Procedure.Code.Value;
        for (var i = 0; i < view.Procedure.Cases.Count; i++)
        {
            var code = VietnameseText.Clean(view.Procedure.Cases[i].Code);
            if (code.Length > 0 && !IsOwn(code, own))
            {
                yield return Found.At(
                    FormattableString.Invariant($"cases[{i}].code"),
                    $"mã trường hợp {Phrases.Quote(code)} không theo mẫu {own}.NN hoặc {own}.H##.NN",
                    $"the case code {Phrases.Quote(code)} has not the shape {own}.NN or {own}.H##.NN");
            }
        }
    }

    public static IEnumerable<Found> NamelessComponents(ProcedureView view) => view.Components.Where(item => item.Name.Length == 0)
        .Select(item => Found.At(item.Path("name"), "thành phần hồ sơ không có tên", "the component has no name"));

    public static IEnumerable<Found> LinksWithoutCode(ProcedureView view)
    {
        for (var i = 0; i < view.Procedure.Links.Count; i++)
        {
            var link = view.Procedure.Links[i];
            if (string.IsNullOrWhiteSpace(link.Code))
            {
                yield return Found.At(
                    FormattableString.Invariant($"links[{i}].code"),
                    $"liên kết đến {Phrases.Quote(link.Name)} không có mã thủ tục",
                    $"the link to {Phrases.Quote(link.Name)} has no procedure code");
            }
        }
    }

    // Places are written only for what repeats.
    private static IEnumerable<Found> Repeated(int count, Func<int, string> codeOf, Func<int, string> pathOf, string vi, string en)
    {
        if (count < 2)
        {
            yield break;
        }

        var seen = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = VietnameseText.Clean(codeOf(i));
            if (key.Length == 0)
            {
                continue;
            }

            if (seen.TryGetValue(key, out var first))
            {
                var place = RecordPath.Of(pathOf(first));
                yield return Found.At(
                    pathOf(i), $"{vi} {Phrases.Quote(key)} đã có tại {place.Vi}", $"{en} {Phrases.Quote(key)} is already used at {place.En}");
            }
            else
            {
                seen.Add(key, i);
            }
        }
    }

    private static bool IsOwn(string code, string own)
    {
        if (!code.StartsWith(own + ".", StringComparison.Ordinal))
        {
            return false;
        }

        var parts = code.Substring(own.Length + 1).Split('.');
        var number = parts[parts.Length - 1];
        return number.Length is 2 or 3 && number.All(AsciiDigit.Is)
            && (parts.Length == 1 || (parts.Length == 2 && parts[0].Length == 3 && parts[0][0] == 'H' && parts[0].Skip(1).All(AsciiDigit.Is)));
    }

    /// <summary>White space of another kind shown as a space, so that the quotation does not depend on it.</summary>
    private static string Visible(string raw) => new([.. VietnameseText.ToNfc(raw).Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c).Take(60)]);
}
