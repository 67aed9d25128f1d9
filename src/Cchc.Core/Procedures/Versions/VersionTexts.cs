using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>The sentences that say why a version was in force, or was not.</summary>
internal static class VersionTexts
{
    public static BilingualText National(Procedure version, LocalDate date)
    {
        var (vi, en) = Days(version.Validity);
        return version.Validity.IsUnstated
            ? new(
                $"bản ghi quốc gia không ghi ngày hiệu lực{Decision(version.Announcement, vi: true)}: coi là có hiệu lực ngày {DateText.Vi(date)}",
                $"the national record states no days of validity{Decision(version.Announcement, vi: false)}: taken to be in force on {DateText.Iso(date)}")
            : new(
                $"phiên bản quốc gia có hiệu lực {vi}{Decision(version.Announcement, vi: true)}",
                $"the national version is in force {en}{Decision(version.Announcement, vi: false)}");
    }

    public static BilingualText Local(LocalVersion version)
    {
        var (vi, en) = Days(version.Validity);
        var partsVi = string.Join("; ", version.Changes.Parts.Select(part => part.Describe().Vi));
        var partsEn = string.Join("; ", version.Changes.Parts.Select(part => part.Describe().En));
        return new(
            $"{version.Locality} thay: {partsVi}, có hiệu lực {vi}{Decision(version.Announcement, vi: true)}",
            $"{version.Locality} changes: {partsEn}, in force {en}{Decision(version.Announcement, vi: false)}");
    }

    public static BilingualText NotYet(Procedure next, LocalDate date) => new(
        $"ngày {DateText.Vi(date)} chưa có hiệu lực: phiên bản đầu tiên có hiệu lực {Days(next.Validity).Vi}{Decision(next.Announcement, vi: true)}",
        $"not in force yet on {DateText.Iso(date)}: the first version is in force {Days(next.Validity).En}{Decision(next.Announcement, vi: false)}");

    public static BilingualText Ended(Procedure last, AnnouncementDecision? by, LocalDate date) => new(
        $"ngày {DateText.Vi(date)} không còn hiệu lực: phiên bản cuối có hiệu lực "
        + $"{Days(last.Validity).Vi}{(by is null ? string.Empty : $"; chấm dứt theo {by.Number}")}",
        $"no longer in force on {DateText.Iso(date)}: the last version was in force "
        + $"{Days(last.Validity).En}{(by is null ? string.Empty : $"; ended by {by.Number}")}");

    private static (string Vi, string En) Days(Validity validity) => validity switch
    {
        { From: { } from, Through: { } through } =>
            ($"từ {DateText.Vi(from)} đến hết {DateText.Vi(through)}", $"from {DateText.Iso(from)} through {DateText.Iso(through)}"),
        { From: { } from } => ($"từ {DateText.Vi(from)}", $"from {DateText.Iso(from)}"),
        { Through: { } through } => ($"đến hết {DateText.Vi(through)}", $"through {DateText.Iso(through)}"),
        _ => ("không ghi ngày", "on days that are not stated"),
    };

    private static string Decision(AnnouncementReference? reference, bool vi) => reference is not { Number.Length: > 0 }
        ? string.Empty
        : reference.SignedOn is { } signed
            ? (vi ? $" ({reference.Number} ngày {DateText.Vi(signed)})" : $" ({reference.Number} of {DateText.Iso(signed)})")
            : $" ({reference.Number})";
}
