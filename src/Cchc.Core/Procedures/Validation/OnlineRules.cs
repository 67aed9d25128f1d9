using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Online service: level, channel, reason.</summary>
internal static class OnlineRules
{
    private static BilingualText Method(Channel channel) => channel.Method switch
    {
        SubmissionMethod.InPerson => new("trực tiếp", "in person"),
        SubmissionMethod.Online => new("trực tuyến", "online"),
        SubmissionMethod.Postal => new("bưu chính", "by post"),
        _ => new(Phrases.Quote(channel.RawMethod), Phrases.Quote(channel.RawMethod)),
    };

    public static IEnumerable<Found> FullWithoutChannel(ProcedureView view)
    {
        if (view.Procedure.Online is OnlineService.Full && view.Procedure.Channels.Count > 0 && !HasOnlineChannel(view))
        {
            var methods = view.Procedure.Channels.Select(Method).Distinct().ToList();
            yield return Found.At(
                "channels",
                $"dịch vụ công trực tuyến toàn trình nhưng không có cách thức trực tuyến: chỉ có {string.Join(", ", methods.Select(method => method.Vi))}",
                $"full online service, but no online channel: only {string.Join(", ", methods.Select(method => method.En))}");
        }
    }

    public static IEnumerable<Found> PartialWithoutReason(ProcedureView view)
    {
        if (view.Procedure.Online is OnlineService.Partial { Reason: PartialReason.NotStated } partial
            && OnlineRegimes.On(view.Date) == OnlineRegime.Decree224Of2026)
        {
            var note = partial.Note.Length == 0 ? string.Empty : $" ({Phrases.Quote(partial.Note)})";
            yield return Found.At(
                "online",
                $"một phần mà không công khai lý do{note}: cần phải có mặt, kiểm tra thực địa, sự cố chưa khắc phục hoặc lý do kỹ thuật khác",
                $"partial without a published reason{note}: expected appearing in person, field verification, an unresolved incident or another technical "
                + "reason");
        }
    }

    public static IEnumerable<Found> UnknownToRegime(ProcedureView view)
    {
        var regime = OnlineRegimes.On(view.Date);
        if (!regime.Knows(view.Procedure.Online))
        {
            var (law, vi, en) = regime switch
            {
                OnlineRegime.Decree43Of2011 => ("Nghị định số 43/2011/NĐ-CP", "mức độ 1 đến 4", "levels 1 to 4"),
                OnlineRegime.Decree42Of2022 => ("Nghị định số 42/2022/NĐ-CP", "toàn trình hoặc một phần", "full or partial"),
                _ => ("Nghị định số 224/2026/NĐ-CP", "toàn trình hoặc một phần", "full or partial"),
            };
            yield return Found.At(
                "online",
                $"\"{view.Procedure.Online.Description.Vi}\" không có trong {law}, áp dụng ngày {DateText.Vi(view.Date)}: cần {vi}",
                $"\"{view.Procedure.Online.Description.En}\" is unknown to {Citation.En(law)}, which holds on {DateText.Iso(view.Date)}: expected {en}");
        }
    }

    public static IEnumerable<Found> Contradiction(ProcedureView view)
    {
        if (!view.Procedure.IsOfflineOnly)
        {
            yield break;
        }

        if (view.Procedure.Online is not (OnlineService.NotStated or OnlineService.Level { Value: < 3 }))
        {
            yield return Found.At(
                "online",
                $"vừa ghi chỉ nhận trực tiếp, vừa ghi trực tuyến {view.Procedure.Online.Description.Vi}",
                $"offline only, and yet online service {view.Procedure.Online.Description.En}");
        }
        else if (HasOnlineChannel(view))
        {
            yield return Found.At(
                "isOfflineOnly",
                "vừa ghi chỉ nhận trực tiếp, vừa có cách thức trực tuyến",
                "offline only, and yet there is an online channel");
        }
    }

    private static bool HasOnlineChannel(ProcedureView view) => view.Procedure.Channels.Any(channel => channel.Method == SubmissionMethod.Online);
}
