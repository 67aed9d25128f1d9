namespace Cchc.Core.Procedures;

/// <content>Versions of a locality.</content>
internal sealed partial class AnnouncementRun
{
    private void AmendLocally(AnnouncedChange.Amended amended, Locality locality, int at)
    {
        if (Covering(amended.Code, at).Count == 0)
        {
            return;
        }

        for (var i = 0; i < localVersions.Count; i++)
        {
            var earlier = localVersions[i];
            var isCovered = earlier.Code == amended.Code && earlier.Locality == locality && earlier.Changes.Parts.All(part => amended.Changes.Parts.Contains(part));
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
            Error(AnnouncementFindings.NoLocalVersion, at, code, $"{locality} không có phiên bản riêng của {code} đang có hiệu lực", $"{locality} has no version of its own of {code} in force");
            return;
        }

        EndLocalVersions(version => version.Code == code && version.Locality == locality);
    }

    private void EndLocalVersions(Func<LocalVersion, bool> concerns)
    {
        for (var i = localVersions.Count - 1; i >= 0; i--)
        {
            var version = localVersions[i];
            if (!concerns(version) || version.Validity.Through < decision.EffectiveFrom)
            {
                continue;
            }

            if (version.Validity.From >= decision.EffectiveFrom)
            {
                localVersions.RemoveAt(i);
            }
            else
            {
                localVersions[i] = version with { Validity = version.Validity.EndedOn(decision.EffectiveFrom.PlusDays(-1)) };
            }
        }
    }
}
