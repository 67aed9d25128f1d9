using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>A supplement letter in plain text.</summary>
internal static class SupplementLetterText
{
    public static string Write(SupplementRequest request, SupplementLetter details, Language language)
    {
        var vi = language == Language.Vietnamese;
        var lines = new LetterLines();
        var (needs, table) = (new NeedLines(lines, language), new NeedTable(lines, request.Result.Rules, LawDay(details), language));
        Head(lines, request, details, vi);
        switch (request)
        {
            case SupplementRequest.Needed needed:
                Opening(lines, needed, vi);
                Sets(lines, request.Result.Rules, vi);
                lines.Blank();
                table.Write(needed.Needs, 1);
                Open(lines, needs, table, (needed.Questions, needed.Conditional, needed.Needs.Count + 1), vi);
                table.Reasons();
                Notes(lines, needed, details, vi);
                break;
            case SupplementRequest.Undetermined { Questions.Count: 0 } desk:
                lines.Add(vi ? "Chưa lập được phiếu gửi người nộp: cán bộ phải xác định trước các nội dung sau."
                    : "There is no request to the applicant yet: an official has to settle the following first.");
                lines.Blank();
                needs.Questions(desk.DeskQuestions);
                break;
            case SupplementRequest.Undetermined open:
                // With every answer something can be missing, only not the same.
                lines.Add(request.Result.State == RequirementState.Missing
                    ? vi ? "Hồ sơ chưa đầy đủ, nhưng chưa xác định được phải bổ sung những gì."
                        : "The dossier is not complete, but it cannot be said yet what is to be supplied."
                    : vi ? "Chưa xác định được hồ sơ có phải bổ sung hay không." : "It cannot be said yet whether the dossier needs a supplement.");
                Open(lines, needs, table, (open.Questions, open.Conditional, 1), vi);
                table.Reasons();
                lines.Blank();
                Help(lines, details, vi);
                break;
            default:
                lines.Add(vi ? "Không cần bổ sung: người nộp không phải nộp hoặc xuất trình thêm giấy tờ nào."
                    : "No supplement is needed: the applicant has nothing more to submit or to show.");
                break;
        }

        if (request is not SupplementRequest.Undetermined { Questions.Count: 0 })
        {
            Foot(lines, details, vi);
        }

        return lines.ToString();
    }

    private static void Head(LetterLines lines, SupplementRequest request, SupplementLetter details, bool vi)
    {
        string[] country = vi ? ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
            : ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"];
        lines.Halves(new[] { details.Agency, details.Desk }.Where(text => PlainLine.Of(text).Length > 0), country);
        lines.Halves([], ["---------------"]); // the line under the motto
        lines.Halves([(vi ? "Số: " : "No.: ") + (PlainLine.Of(details.Number) is { Length: > 0 } number ? number : "........")],
            [Dated(details.Place, details.Date, vi)]);
        lines.Blank();
        lines.Center(request switch
        {
            SupplementRequest.Needed => vi ? "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ" : "REQUEST TO SUPPLEMENT THE DOSSIER",
            SupplementRequest.Undetermined { Questions.Count: 0 } => vi ? "NỘI DUNG CÁN BỘ CẦN XÁC ĐỊNH" : "FOR THE OFFICIAL TO SETTLE",
            SupplementRequest.Undetermined => vi ? "ĐỀ NGHỊ CUNG CẤP THÔNG TIN VỀ HỒ SƠ" : "QUESTIONS ABOUT THE DOSSIER",
            _ => vi ? "KẾT QUẢ KIỂM TRA THÀNH PHẦN HỒ SƠ" : "CHECK OF THE COMPONENTS OF THE DOSSIER",
        });
        lines.Blank();
        Field(lines, vi ? "Tiếp nhận hồ sơ của: " : "Dossier of: ", details.Applicant);
        Field(lines, vi ? "Địa chỉ: " : "Address: ", details.Address);
        Field(lines, vi ? "Số điện thoại, thư điện tử: " : "Telephone, e-mail: ", details.Contact);
        Field(lines, vi ? "Mã hồ sơ: " : "Dossier: ", PlainLine.Of(details.DossierCode).Length > 0 ? details.DossierCode : request.Result.Dossier.Code);
        var name = PlainLine.Of(details.ProcedureName);
        Field(lines, vi ? "Nội dung yêu cầu giải quyết: " : "Procedure: ", request.Result.Rules.Procedure.Value
            + (name.Length > 0 ? " - " + name : string.Empty));
        lines.Blank();
    }

    /// <summary>
    /// A request goes out once and complete. As long as an official has something to settle nobody knows that it is, so it is a draft and claims nothing.
    /// </summary>
    private static void Opening(LetterLines lines, SupplementRequest.Needed needed, bool vi)
    {
        if (needed.DeskQuestions.Count == 0)
        {
            lines.Add(vi ? "Yêu cầu hoàn thiện hồ sơ gồm toàn bộ những nội dung sau:" : "Please supply all of the following:");
            return;
        }

        var count = DateText.EnNumber(needed.DeskQuestions.Count);
        lines.Add(vi ? $"DỰ THẢO, CHƯA GỬI NGƯỜI NỘP: cán bộ còn phải xác định {count} nội dung trước khi biết hết những gì cần bổ sung."
            : $"A DRAFT, NOT TO BE SENT YET: an official has to settle {count} point{(needed.DeskQuestions.Count == 1 ? string.Empty : "s")} before all "
                + "that is to be supplied is known.");
        lines.Blank();
        lines.Add(vi ? "Những nội dung đã rõ là cần bổ sung:" : "What is known to be needed:");
    }

    private static void Field(LetterLines lines, string label, string value) =>
        lines.Add(PlainLine.Of(value) is { Length: > 0 } text ? text : "........................", 0, label);

    // The label is too long to hang a value beside it.
    private static void Help(LetterLines lines, SupplementLetter details, bool vi) =>
        lines.Add((vi ? "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, liên hệ: " : "For help, contact: ")
            + (PlainLine.Of(details.Help) is { Length: > 0 } help ? help : "................"));

    private static void Sets(LetterLines lines, DossierRules rules, bool vi)
    {
        if (rules.Sets > 1)
        {
            var sets = rules.Sets.ToString("00", CultureInfo.InvariantCulture);
            lines.Add(vi ? $"Số lượng ghi dưới đây tính cho 01 bộ; hồ sơ gồm {sets} bộ."
                : $"The numbers below are for one set; the dossier has {DateText.EnNumber(rules.Sets)} sets.");
        }
    }

    private static void Open(LetterLines lines, NeedLines needs, NeedTable table,
        (IReadOnlyList<FactQuestion> Questions, IReadOnlyList<DossierNeed> Conditional, int First) open, bool vi)
    {
        var (questions, conditional, first) = open;
        if (questions.Count > 0)
        {
            lines.Blank();
            lines.Add(vi ? "Đề nghị trả lời các câu hỏi sau:" : "Please answer the following questions:");
            lines.Blank();
            needs.Questions(questions);
        }

        if (conditional.Count > 0)
        {
            lines.Blank();
            lines.Add(vi ? "Tùy câu trả lời, bổ sung thêm:" : "Depending on the answers, please supply besides:");
            lines.Blank();
            table.Write(conditional, first);
        }
    }

    private static void Notes(LetterLines lines, SupplementRequest.Needed needed, SupplementLetter details, bool vi)
    {
        lines.Blank();
        var (day, language) = (LawDay(details), vi ? Language.Vietnamese : Language.English);
        if (LetterLaw.IsInForce(PieceWords.CopyLaw, day)
            && needed.Needs.Concat(needed.Conditional).SelectMany(need => need.Papers).SelectMany(paper => paper.Pieces).Any(PieceWords.IsCopy))
        {
            lines.Add(PieceWords.CopyNote.In(language));
        }

        var rules = details.ClockRules.On(day);
        if (rules.MostSupplementRequests == 1 && needed.DeskQuestions.Count == 0)
        {
            var cited = Cited(SupplementBasis.Of(details.ClockRules, day, needed.Result.IsOnline), day, language);
            lines.Add(vi ? $"Phiếu này nêu toàn bộ nội dung cần bổ sung, một lần{cited}."
                : $"This request names everything that is to be supplied, once{cited}.");
        }

        // The oldest rules known say nothing of a time before them.
        if ((rules.InForceFrom <= day || rules.InForceFrom is null) && !ClockSources.IsUnread(rules.Source))
        {
            Times(lines, rules, details, vi);
        }

        Help(lines, details, vi);
    }

    private static void Times(LetterLines lines, DossierClockRules rules, SupplementLetter details, bool vi)
    {
        var cited = Cited(rules.Source, LawDay(details), vi ? Language.Vietnamese : Language.English);
        if (rules.SupplementWithin is { } within)
        {
            lines.Add(vi ? $"Thời hạn bổ sung: {within.Description.Vi} kể từ ngày yêu cầu{cited}."
                : $"Time for the supplement: {within.Description.En} from the request{cited}.");
        }

        if (details.TimeWasRunning && rules.Supplement is PauseSemantics.RestartFromZero)
        {
            lines.Add(vi ? $"Thời hạn giải quyết được tính lại từ đầu khi nhận đủ hồ sơ{cited}."
                : $"The processing time begins again when the complete dossier is received{cited}.");
        }
    }

    private static string Cited(string source, LocalDate day, Language language) =>
        LetterLaw.On(source, day, language) is { Length: > 0 } text ? $" ({text})" : string.Empty;

    private static LocalDate LawDay(SupplementLetter details) => (details.ReceivedOn ?? details.Date).WithCalendar(CalendarSystem.Iso);

    private static void Foot(LetterLines lines, SupplementLetter details, bool vi)
    {
        lines.Blank();
        lines.Halves([], vi ? ["NGƯỜI HƯỚNG DẪN", "(Ký và ghi rõ họ tên)"] : ["SIGNED"]);
        if (PlainLine.Of(details.Official) is { Length: > 0 } official)
        {
            lines.Blank();
            lines.Halves([], [official]);
        }
    }

    private static string Dated(string place, LocalDate date, bool vi)
    {
        var before = PlainLine.Of(place) is { Length: > 0 } town ? town + ", " : string.Empty;
        if (!vi)
        {
            return before + DateText.Iso(date);
        }

        // Days, and the months 1 and 2, are written with two digits in Vietnamese letters.
        var month = date.Month.ToString(date.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
        return $"{(before.Length > 0 ? before : "........, ")}ngày {date.Day.ToString("00", CultureInfo.InvariantCulture)} tháng {month} năm " +
            $"{date.Year.ToString("0000", CultureInfo.InvariantCulture)}";
    }
}
