using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <content>What is wrong with a decision in itself.</content>
internal sealed partial class AnnouncementRun
{
    private void CheckDecision(ProcedureCatalogue catalogue)
    {
        if (decision.Changes.Count == 0)
        {
            Error(AnnouncementFindings.Empty, -1, null, "quyết định không công bố thủ tục nào", "the decision announces no procedure");
        }

        if (VietnameseText.Clean(decision.Number).Length == 0)
        {
            Warn(AnnouncementFindings.NoNumber, -1, null, "quyết định không có số", "the decision has no number");
        }

        if (catalogue.Announcements.Any(IsThis))
        {
            Error(AnnouncementFindings.AppliedAlready, -1, null, $"quyết định {decision.Number} đã được áp dụng",
                $"the decision {decision.Number} has been applied already");
        }

        if (decision.LapsesAfter < decision.EffectiveFrom)
        {
            Error(
                AnnouncementFindings.LapsesTooEarly,
                -1,
                null,
                $"hết hiệu lực ({DateText.Vi(decision.LapsesAfter.Value)}) trước khi có hiệu lực ({DateText.Vi(decision.EffectiveFrom)})",
                $"lapses ({DateText.Iso(decision.LapsesAfter.Value)}) before it takes effect ({DateText.Iso(decision.EffectiveFrom)})");
        }

        if (decision.EffectiveFrom.Year < 1)
        {
            Error(AnnouncementFindings.NoSensibleDay, -1, null, $"ngày có hiệu lực {DateText.Vi(decision.EffectiveFrom)} không hợp lý",
                $"takes effect on {DateText.Iso(decision.EffectiveFrom)}, which is no sensible day");
        }

        if (decision.Locality is { } locality && decision.Level == AnnouncingLevel.Ministry)
        {
            Warn(
                AnnouncementFindings.LevelOfLocality,
                -1,
                null,
                $"quyết định cho {locality} nhưng ghi cấp công bố là bộ: thời hạn công bố sẽ tính theo bộ",
                $"a decision for {locality} whose level is a ministry: its time limits would be those of a ministry");
        }

        foreach (var twice in decision.Changes.Select((change, i) => (change.Code, i)).GroupBy(item => item.Code).Where(group => group.Count() > 1))
        {
            Error(AnnouncementFindings.CodeTwice, twice.Last().i, twice.Key, $"mã {twice.Key} có {twice.Count()} lần trong quyết định",
                $"the decision has the code {twice.Key} {twice.Count()} times");
        }

        isSound = !findings.HasError;
    }

    /// <summary>The same decision: its number in any spelling, its issuer and its day; without a number the same in all.</summary>
    private bool IsThis(AnnouncementDecision known)
    {
        var number = decision.Reference.Decision;
        return number is null
            ? known == decision
            : known.Reference.Decision == number && VietnameseText.Clean(known.Issuer) == VietnameseText.Clean(decision.Issuer)
                && known.SignedOn == decision.SignedOn;
    }

    private void CheckBases(AnnouncedChange.Amended amended, int at)
    {
        foreach (var part in amended.Changes.Parts.Where(
            part => !amended.Bases.Any(basis => basis.Part == part && VietnameseText.Clean(basis.LegalText).Length > 0)))
        {
            Warn(
                AnnouncementFindings.PartWithoutBasis,
                at,
                amended.Code,
                $"phần \"{part.Describe().Vi}\" thay đổi mà không nêu văn bản: khoản 2 Điều 15 Nghị định số 63/2010/NĐ-CP",
                $"the part \"{part.Describe().En}\" changes without naming a legal text: art. 15(2) of Decree No. 63/2010/NĐ-CP");
        }

        foreach (var basis in amended.Bases.Where(basis => !amended.Changes.Parts.Contains(basis.Part)))
        {
            Warn(
                AnnouncementFindings.BasisWithoutPart,
                at,
                amended.Code,
                $"văn bản \"{basis.LegalText}\" nêu cho phần \"{basis.Part.Describe().Vi}\" không thay đổi",
                $"the text \"{basis.LegalText}\" is named for the part \"{basis.Part.Describe().En}\", which does not change");
        }
    }

    private void WarnOfLaterVersions(ProcedureCode code, int at)
    {
        foreach (var later in procedures.Where(item => item.Code == code && item.Validity.From > decision.EffectiveFrom))
        {
            Warn(
                AnnouncementFindings.LaterVersion,
                at,
                code,
                $"đã có phiên bản có hiệu lực {later.Validity}, không chứa sửa đổi này",
                $"a later version, in force {later.Validity}, is in the catalogue and does not have this change");
        }
    }

    private bool CannotLapse(int at, ProcedureCode code)
    {
        if (decision.LapsesAfter is null)
        {
            return false;
        }

        Error(AnnouncementFindings.CannotLapse, at, code, "thay thế, bãi bỏ không thể có thời hạn: dùng sửa đổi",
            "a replacement or an abolition cannot lapse: use an amendment");
        return true;
    }
}
