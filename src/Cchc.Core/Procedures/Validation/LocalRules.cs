using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Versions of localities and announcements against the procedures that they name.</summary>
internal static class LocalRules
{
    public static IEnumerable<Found> UnknownCode(CatalogueView view) =>
        Locals(view).Where(item => view.VersionsOf(item.Version.Code).Count == 0).Select(item => Of(
        item, "code", $"bản của {item.Version.Locality} sửa thủ tục {item.Version.Code}, không có trong danh mục",
            $"the version of {item.Version.Locality} changes {item.Version.Code}, which the catalogue does not have"));

    public static IEnumerable<Found> ChangesNothing(CatalogueView view)
    {
        foreach (var item in Locals(view))
        {
            var nationals = view.VersionsOf(item.Version.Code).Select(i => view.Catalogue.Procedures[i])
                .Where(national => Overlap(national.Validity, item.Version.Validity)).ToList();
            if (item.Version.Changes.Parts.Count == 0
                || (nationals.Count > 0 && nationals.TrueForAll(national => item.Version.Changes.ApplyTo(national) == national)))
            {
                yield return Of(
                    item,
                    "changes",
                    $"bản của {item.Version.Locality} không thay đổi gì ở thủ tục {item.Version.Code}",
                    $"the version of {item.Version.Locality} changes nothing of {item.Version.Code}");
            }
        }
    }

    public static IEnumerable<Found> OutsideNational(CatalogueView view) => Locals(view)
        .Where(item => view.VersionsOf(item.Version.Code) is { Count: > 0 } versions
            && !versions.Any(i => Overlap(view.Catalogue.Procedures[i].Validity, item.Version.Validity)))
        .Select(item => Of(
            item,
            "validity",
            $"bản của {item.Version.Locality} có hiệu lực {item.Version.Validity}, khi không có bản quốc gia nào của {item.Version.Code} có hiệu lực",
            $"the version of {item.Version.Locality} holds {item.Version.Validity}, when no national version of {item.Version.Code} does"));

    public static IEnumerable<Found> UnknownAnnounced(CatalogueView view)
    {
        var known = new HashSet<ProcedureCode>(view.Codes);
        var locals = new HashSet<ProcedureCode>(view.Catalogue.LocalVersions.Select(version => version.Code));
        for (var i = 0; i < view.Catalogue.Announcements.Count; i++)
        {
            var decision = view.Catalogue.Announcements[i];
            for (var k = 0; k < decision.Changes.Count; k++)
            {
                foreach (var code in Named(decision.Changes[k]).Where(code => !known.Contains(code) && !locals.Contains(code)).Distinct())
                {
                    yield return Found.At(
                        FormattableString.Invariant($"announcements[{i}].changes[{k}].code"),
                        $"quyết định {Phrases.Quote(decision.Number)} nói đến thủ tục {code}, không có trong danh mục",
                        $"the decision {Phrases.Quote(decision.Number)} names {code}, which the catalogue does not have") with { Procedure = code.Value };
                }
            }
        }
    }

    private static IEnumerable<ProcedureCode> Named(AnnouncedChange change) =>
        change is AnnouncedChange.Replaced replaced ? [change.Code, .. replaced.ReplacedCodes] : [change.Code];

    private static IEnumerable<(LocalVersion Version, int Index)> Locals(CatalogueView view) =>
        view.Catalogue.LocalVersions.Select((version, i) => (version, i));

    private static bool Overlap(Validity one, Validity other) => !(one.From > other.Through) && !(other.From > one.Through);

    private static Found Of((LocalVersion Version, int Index) item, string member, string vi, string en) =>
        new(FormattableString.Invariant($"localVersions[{item.Index}].{member}"), new BilingualText(vi, en)) { Procedure = item.Version.Code.Value };
}
