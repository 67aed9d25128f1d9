using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// Applies one decision. A change is made to every version that covers the day it takes effect, so that under a cut that lapses the version
/// that holds again afterwards is changed as well. A change that lapses leaves those versions open; one that does not ends them the day before.
/// </summary>
internal sealed partial class AnnouncementRun
{
    private readonly AnnouncementDecision decision;
    private readonly AnnouncementFindings findings;
    private readonly List<Procedure> procedures;
    private readonly List<LocalVersion> localVersions;
    private bool isSound;

    private AnnouncementRun(AnnouncementDecision decision, ProcedureCatalogue catalogue)
    {
        this.decision = decision;
        findings = new AnnouncementFindings(decision);
        procedures = [.. catalogue.Procedures];
        localVersions = [.. catalogue.LocalVersions];
    }

    public static AnnouncementOutcome Apply(AnnouncementDecision decision, ProcedureCatalogue catalogue)
    {
        var run = new AnnouncementRun(decision, catalogue);
        run.CheckDecision(catalogue);
        for (var i = 0; i < decision.Changes.Count && run.isSound; i++)
        {
            run.Apply(decision.Changes[i], i); // on after an error: all of them are wanted at once
        }

        if (run.findings.HasError)
        {
            return new AnnouncementOutcome.Refused(run.findings.Items);
        }

        var next = new ProcedureCatalogue(run.procedures, catalogue.Findings)
        {
            LocalVersions = run.localVersions,
            Announcements = [.. catalogue.Announcements, decision],
            DataVersion = catalogue.DataVersion,
        };
        return new AnnouncementOutcome.Applied(next, run.findings.Items);
    }

    private void Apply(AnnouncedChange change, int at)
    {
        switch (change)
        {
            case AnnouncedChange.New added:
                if (decision.Locality is null || IsOwn(added.Content, at))
                {
                    Bring(added.Content, at, []);
                }

                break;
            case AnnouncedChange.Amended amended:
                CheckBases(amended, at);
                if (amended.Changes.Parts.Count == 0)
                {
                    Warn(AnnouncementFindings.ChangesNothing, at, amended.Code, "quyết định không nêu phần nào thay đổi",
                        "the amendment names no part that changes");
                }
                else if (decision.Locality is { } locality && !IsWhole(amended.Code))
                {
                    AmendLocally(amended, locality, at);
                }
                else if (AreOwn(amended.Code, at))
                {
                    Amend(amended, at);
                }

                break;
            case AnnouncedChange.Replaced replaced:
                Replace(replaced, at);
                break;
            case AnnouncedChange.Abolished abolished when !CannotLapse(at, abolished.Code):
                if (decision.Locality is { } place && !IsWhole(abolished.Code))
                {
                    EndLocally(abolished.Code, place, at);
                }
                else if (AreOwn(abolished.Code, at))
                {
                    End(abolished.Code, at);
                }

                break;
        }
    }

    private void Replace(AnnouncedChange.Replaced replaced, int at)
    {
        if (CannotLapse(at, replaced.Code))
        {
            return;
        }

        var codes = replaced.ReplacedCodes.Distinct().ToList();
        if (codes.Count == 0)
        {
            Error(AnnouncementFindings.ReplacesNothing, at, replaced.Code, "thủ tục thay thế không nêu thủ tục bị thay thế",
                "the replacement names no procedure that it replaces");
            return;
        }

        var names = codes.ToDictionary(code => code, code => procedures.FindLast(item => item.Code == code)?.Name ?? string.Empty);
        var isOwn = codes.Count(code => AreOwn(code, at)) == codes.Count && (decision.Locality is null || IsOwn(replaced.Content, at));
        if (isOwn && codes.Count(code => End(code, at)) == codes.Count)
        {
            Bring(
                replaced.Content,
                at,
                [.. names.Where(pair => pair.Key != replaced.Code).Select(pair => new ProcedureLink(ProcedureLinkKind.Replaces, pair.Key.Value, pair.Value))]);
        }
    }

    private void Bring(Procedure content, int at, IReadOnlyList<ProcedureLink> replaced)
    {
        if (procedures.Any(item => item.Code == content.Code && !(item.Validity.Through < decision.EffectiveFrom)))
        {
            Error(AnnouncementFindings.CodeExists, at, content.Code, $"mã {content.Code} đã có trong danh mục",
                $"the code {content.Code} is in the catalogue already");
            return;
        }

        procedures.Add(content with
        {
            Validity = new Validity(decision.EffectiveFrom, decision.LapsesAfter),
            Announcement = decision.Reference,
            Links = [.. content.Links, .. replaced.Where(link => !content.Links.Any(known => known.Kind == link.Kind && known.Code == link.Code))],
        });
    }

    private void Amend(AnnouncedChange.Amended amended, int at)
    {
        var covering = Covering(amended.Code, at);
        var changedSomething = false;
        foreach (var i in covering)
        {
            var version = procedures[i];
            var made = amended.Changes.ApplyTo(version);
            changedSomething |= made != version;
            var through = decision.LapsesAfter is { } lapse && !(version.Validity.Through < lapse) ? lapse : version.Validity.Through;
            made = made with { Validity = new Validity(decision.EffectiveFrom, through), Announcement = decision.Reference };
            if (decision.LapsesAfter is not null)
            {
                procedures.Add(made);
            }
            else if (version.Validity.From == decision.EffectiveFrom)
            {
                procedures[i] = made; // both took effect on one day: the earlier one was never in force by itself
            }
            else
            {
                procedures[i] = version with { Validity = version.Validity.EndedOn(decision.EffectiveFrom.PlusDays(-1)) };
                procedures.Add(made);
            }
        }

        if (covering.Count > 0 && !changedSomething)
        {
            Warn(AnnouncementFindings.ChangesNothing, at, amended.Code, "nội dung sửa đổi giống hệt bản đang có hiệu lực",
                "the amendment changes nothing in the version in force");
        }

        WarnOfLaterVersions(amended.Code, at);
    }

    private bool End(ProcedureCode code, int at)
    {
        var covering = Covering(code, at);
        if (covering.Count == 0)
        {
            return false;
        }

        for (var i = procedures.Count - 1; i >= 0; i--)
        {
            var version = procedures[i];
            if (version.Code != code || version.Validity.Through < decision.EffectiveFrom)
            {
                continue;
            }

            if (version.Validity.From >= decision.EffectiveFrom)
            {
                procedures.RemoveAt(i);
                Warn(AnnouncementFindings.NeverInForce, at, code, $"phiên bản có hiệu lực {version.Validity} không bao giờ áp dụng: đã bỏ",
                    $"the version in force {version.Validity} never applies and was taken out");
            }
            else
            {
                procedures[i] = version with { Validity = version.Validity.EndedOn(decision.EffectiveFrom.PlusDays(-1)) };
            }
        }

        if (EndLocalVersions(version => version.Code == code) is > 0 and var ended)
        {
            Warn(AnnouncementFindings.LocalVersionsEnd, at, code, $"{ended} phiên bản địa phương chấm dứt cùng thủ tục quốc gia",
                $"{ended} local versions end with the national procedure");
        }

        return true;
    }

    /// <summary>The places of the versions that cover the day on which the decision takes effect; none is an error.</summary>
    private List<int> Covering(ProcedureCode code, int at)
    {
        var covering = new List<int>();
        var known = false;
        for (var i = 0; i < procedures.Count; i++)
        {
            if (procedures[i].Code == code)
            {
                known = true;
                if (procedures[i].Validity.Covers(decision.EffectiveFrom))
                {
                    covering.Add(i);
                }
            }
        }

        if (!known)
        {
            Error(AnnouncementFindings.CodeUnknown, at, code, $"danh mục không có thủ tục mã {code}", $"the catalogue has no procedure with the code {code}");
        }
        else if (covering.Count == 0)
        {
            Error(AnnouncementFindings.NotInForce, at, code, $"{code} không có hiệu lực ngày {DateText.Vi(decision.EffectiveFrom)}",
                $"{code} is not in force on {DateText.Iso(decision.EffectiveFrom)}");
        }

        return covering;
    }

    private void Error(string code, int at, ProcedureCode? procedure, string vi, string en) => findings.Add(code, FindingSeverity.Error, at, procedure, vi, en);

    private void Warn(string code, int at, ProcedureCode? procedure, string vi, string en) =>
        findings.Add(code, FindingSeverity.Warning, at, procedure, vi, en);
}
