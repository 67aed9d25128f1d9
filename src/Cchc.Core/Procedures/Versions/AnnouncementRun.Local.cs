using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures.Versions;

/// <content>Versions of a locality.</content>
internal sealed partial class AnnouncementRun
{
    private void AmendLocally(AnnouncedChange.Amended amended, Locality locality, int at)
    {
        if (Covering(amended.Code, at).Count == 0)
        {
            return;
        }

        var own = localVersions.Where(version => version.Code == amended.Code && version.Locality == locality).ToList();
        if (own.Any(version => version.Validity.Covers(decision.EffectiveFrom) && version.Validity.Through is null && version.Changes.Equals(amended.Changes)))
        {
            Warn(AnnouncementFindings.ChangesNothing, at, amended.Code, "nội dung giống hệt phiên bản địa phương đang có hiệu lực",
                "the amendment changes nothing in the local version in force");
        }

        foreach (var later in own.Where(version => version.Validity.From > decision.EffectiveFrom))
        {
            Warn(AnnouncementFindings.LaterVersion, at, amended.Code, $"đã có phiên bản địa phương có hiệu lực {later.Validity}, áp dụng sau quyết định này",
                $"a later local version, in force {later.Validity}, is laid over this change");
        }

        for (var i = 0; i < localVersions.Count; i++)
        {
            var earlier = localVersions[i];
            var isCovered = earlier.Code == amended.Code && earlier.Locality == locality
                && earlier.Changes.Parts.All(part => amended.Changes.Parts.Contains(part));
            if (isCovered && decision.LapsesAfter is null && earlier.Validity.Covers(decision.EffectiveFrom) && earlier.Validity.From != decision.EffectiveFrom)
            {
                localVersions[i] = earlier with { Validity = earlier.Validity.EndedOn(decision.EffectiveFrom.PlusDays(-1)) };
            }
        }

        localVersions.Add(new LocalVersion
        {
            Code = amended.Code,
            Locality = locality,
            Changes = amended.Changes,
            Validity = new Validity(decision.EffectiveFrom, decision.LapsesAfter),
            Announcement = decision.Reference,
        });
    }

    private void EndLocally(ProcedureCode code, Locality locality, int at)
    {
        if (!localVersions.Any(version => version.Code == code && version.Locality == locality && version.Validity.Covers(decision.EffectiveFrom)))
        {
            Error(AnnouncementFindings.NoLocalVersion, at, code, $"{locality} không có phiên bản riêng của {code} đang có hiệu lực",
                $"{locality} has no version of its own of {code} in force");
            return;
        }

        EndLocalVersions(version => version.Code == code && version.Locality == locality);
    }

    /// <summary>Whether a code is that of a procedure of a locality's own (đặc thù), not of a version of a national one.</summary>
    private bool IsWhole(ProcedureCode code) => procedures.Exists(item => item.Code == code && item.Kind == ProcedureKind.Local);

    /// <summary>A locality may bring, amend and end only procedures of its own; the nation any.</summary>
    private bool AreOwn(ProcedureCode code, int at) =>
        decision.Locality is null || procedures.FindLast(item => item.Code == code) is not { } known || IsOwn(known, at);

    private bool IsOwn(Procedure procedure, int at)
    {
        var agencies = procedure.Agencies.Select(agency => agency.Identifier).Where(identifier => identifier is { IsStandard: true }).ToList();
        if (procedure.Kind == ProcedureKind.Local
            && (agencies.Count == 0 || decision.Locality!.Agency is not { } place || agencies.Exists(identifier => identifier!.IsWithin(place))))
        {
            return true;
        }

        Error(
            AnnouncementFindings.WrongLocality,
            at,
            procedure.Code,
            $"{procedure.Code} không phải thủ tục đặc thù của {decision.Locality}: địa phương chỉ công bố thủ tục của mình hoặc sửa đổi phần riêng",
            $"{procedure.Code} is no procedure of {decision.Locality}'s own (kind local): a locality announces its own, or amends parts for itself");
        return false;
    }

    private int EndLocalVersions(Func<LocalVersion, bool> concerns)
    {
        var ended = 0;
        for (var i = localVersions.Count - 1; i >= 0; i--)
        {
            var version = localVersions[i];
            if (!concerns(version) || version.Validity.Through < decision.EffectiveFrom)
            {
                continue;
            }

            ended++;
            if (version.Validity.From >= decision.EffectiveFrom)
            {
                localVersions.RemoveAt(i);
            }
            else
            {
                localVersions[i] = version with { Validity = version.Validity.EndedOn(decision.EffectiveFrom.PlusDays(-1)) };
            }
        }

        return ended;
    }
}
