using System.Globalization;
using System.Text;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OneStopDesk.Data;
using OneStopDesk.Security;

namespace OneStopDesk.Desk;

/// <summary>What is printed: the supplement request of the library, and a notice of the due date with its reasons.</summary>
public sealed class Letters(DeskContext db, OfficeClock office, Papers papers, CurrentOfficer officer)
{
    /// <summary>The supplement request (phiếu yêu cầu bổ sung); null when the procedure has no rules of components.</summary>
    public async Task<string?> SupplementAsync(StoredDossier dossier, Language language)
    {
        if (papers.Check(dossier) is not { } check)
        {
            return null;
        }

        var agency = await db.Agencies.SingleAsync(item => item.Id == dossier.AgencyId);
        var history = Dossiers.HistoryOf(dossier);
        return new SupplementLetter
        {
            Date = office.Now.Date,
            ReceivedOn = dossier.ReceivedAt.Date,
            DossierCode = dossier.Code,
            Applicant = dossier.Applicant,
            Address = dossier.Address,
            Contact = dossier.Contact,
            ProcedureName = dossier.ProcedureName,
            Agency = language == Language.English ? agency.NameEn : agency.Name,
            Desk = language == Language.English ? "One-stop desk" : "Bộ phận Một cửa",
            Place = agency.Place,
            Official = officer.DisplayName ?? string.Empty,
            ClockRules = history.Rules,
            TimeWasRunning = history.Events[0] is DossierEvent.Received { IsComplete: true },
        }.ToText(SupplementRequest.Of(check), language);
    }

    /// <summary>When the result is due, or why that is not known, with every reason and its source.</summary>
    public async Task<string> NoticeAsync(StoredDossier dossier, Language language)
    {
        var agency = await db.Agencies.SingleAsync(item => item.Id == dossier.AgencyId);
        var vi = language == Language.Vietnamese;
        var history = Dossiers.HistoryOf(dossier);
        var state = office.Clock.Compute(history, office.Now);
        var text = new StringBuilder();
        void Line(string vietnamese, string english, string value) => text.Append(vi ? vietnamese : english).Append(": ").Append(value).Append('\n');

        text.Append((vi ? agency.Name : agency.NameEn).ToUpperInvariant()).Append('\n');
        text.Append(vi ? "Bộ phận Một cửa\n\n" : "One-stop desk\n\n");
        text.Append(vi ? $"{agency.Place}, {Day(office.Now.Date)}\n\n" : $"{agency.Place}, {Moments.Write(office.Now.Date)}\n\n");
        text.Append(vi ? "THÔNG BÁO THỜI HẠN GIẢI QUYẾT HỒ SƠ\n\n" : "NOTICE OF THE TIME FOR A DOSSIER\n\n");
        Line("Mã hồ sơ", "Dossier", dossier.Code);
        Line("Người nộp hồ sơ", "Applicant", dossier.Applicant);
        Line("Thủ tục", "Procedure", $"{dossier.ProcedureName} ({dossier.ProcedureCode})");
        Line("Thời hạn giải quyết", "Processing time", history.Time.Description.In(language));
        Line("Tiếp nhận lúc", "Received", Moment(dossier.ReceivedAt.Date, dossier.ReceivedAt.TimeOfDay, vi));
        if (state.LegalDue is { } due)
        {
            Line("Hạn trả kết quả", "Due", due.TimeOfDay is null && vi ? "hết " + Moment(due.Date, null, vi) : Moment(due.Date, due.TimeOfDay, vi));
        }
        else
        {
            Line("Hạn trả kết quả", "Due", (state.NoLegalDue?.In(language) ?? (vi ? "chưa xác định" : "not known")).TrimEnd('.') + ".");
        }

        Reasons(text, state, language, vi);
        text.Append(vi ? $"\nNgười lập: {officer.DisplayName}\n" : $"\nPrepared by: {officer.DisplayName}\n");
        return text.Append(vi ? "Dữ liệu lịch: " : "Calendar data: ").Append(state.DataVersion).Append('\n').ToString();
    }

    private static void Reasons(StringBuilder text, DossierClockState state, Language language, bool vi)
    {
        text.Append(vi ? "\nLý do:\n" : "\nReasons:\n");
        var steps = ClockViews.ForCitizens(state).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {VietnameseText.Clean(steps[i].Text.In(language))}\n");
        }

        text.Append(vi ? "\nCăn cứ:\n" : "\nLegal sources:\n");
        foreach (var source in steps.SelectMany(step => step.LegalBasis.Split(';')).Select(VietnameseText.Clean).Where(source => source.Length > 0)
            .Distinct(StringComparer.Ordinal))
        {
            text.Append("- ").Append(source).Append('\n');
        }
    }

    private static string Moment(LocalDate date, LocalTime? time, bool vi) => time is { } at
        ? vi ? $"{at.Hour:00} giờ {at.Minute:00} phút, {Day(date)}" : $"{Moments.Write(date)} at {at.Hour:00}:{at.Minute:00}"
        : vi ? Day(date) : Moments.Write(date);

    // Days, and the months 1 and 2, are written with two digits in Vietnamese letters.
    private static string Day(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture, $"ngày {date.Day:00} tháng {(date.Month < 3 ? "0" : string.Empty)}{date.Month} năm {date.Year}");
}
