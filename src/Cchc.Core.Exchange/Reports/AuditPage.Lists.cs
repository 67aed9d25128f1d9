using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>When stops begin, and dossiers one by one.</summary>
internal sealed partial class AuditPage
{
    private IEnumerable<ReportBlock> Stops()
    {
        var stops = summary.Stops;
        if (stops.BeforeDue + stops.AfterDue == 0)
        {
            yield return new Absent(vi ? "Sổ không ghi lần tạm dừng nào có hạn để so."
                : "The register has no pause with a due date to compare with.");
            yield break;
        }

        var most = ExactNumber.FromInt64(Math.Max(1, stops.Bins.Max(bin => bin.Count)));
        if (isText)
        {
            yield return new Items([.. stops.Bins.Where(bin => bin.Count > 0).Select(bin => $"{Hours(bin)}: {Count(bin.Count)}")]);
        }
        else
        {
            yield return new Chart(vi ? "Số giờ làm việc còn lại đến hạn khi bắt đầu dừng" : "Working hours left until the due moment when the pause began", [],
                [.. stops.Bins.Select((bin, i) => new ChartRow(Hours(bin),
                    new Bar(i < 2 ? "growth" : "before", string.Empty, Count(bin.Count), ExactNumber.Zero, ExactNumber.FromInt64(bin.Count))))],
                        ExactNumber.Zero, most);
        }

        var expected = ExactNumber.FromDecimal(Math.Round((decimal)stops.ExpectedInLastDay, 1));
        yield return new Paragraph(vi
            ? $"{Count(stops.InLastDay)} trong {Count(stops.BeforeDue)} lần dừng bắt đầu trong 8 giờ làm việc cuối; nếu rải đều theo thời hạn thì khoảng "
                + $"{expected.ToVietnamese(1)} lần. {Count(stops.AfterDue)} lần bắt đầu khi đã quá hạn."
            : $"{Count(stops.InLastDay)} of {Count(stops.BeforeDue)} pauses begin in the last 8 working hours; spread evenly over the time it would be about "
                + $"{expected.ToEnglish(1)}. {Count(stops.AfterDue)} begin after the due moment.");
        if (stops.IsSpike)
        {
            yield return new Paragraph(vi
                ? $"Dồn vào cuối hạn: xác suất ngẫu nhiên {AuditWords.Chance(stops.Chance!.Value, language)}. Đây là dấu hiệu để xem lại, "
                    + "không phải bằng chứng."
                : $"They crowd at the end: by chance {AuditWords.Chance(stops.Chance!.Value, language)}. It is a sign to look, no proof.", IsDoubt: true);
        }
    }

    private string Hours(StopHistogram.Bin bin) => bin.ToHours is { } to ? (vi ? $"{bin.FromHours}–{to} giờ" : $"{bin.FromHours}–{to} h")
        : vi ? $"từ {bin.FromHours} giờ" : $"{bin.FromHours} h and more";

    private IEnumerable<ReportBlock> Dossiers()
    {
        yield return new Table(string.Empty,
            [
                new Column(vi ? "Mã hồ sơ" : "Dossier", ColumnKind.Lead), new Column(vi ? "Cơ quan, cán bộ" : "Agency, officer",
                    ColumnKind.Value) { IsOptional = true },
                new Column(vi ? "Phát hiện" : "Findings", ColumnKind.Prose) { IsOptional = true },
                new Column(vi ? "Đếm khác nhau" : "Counted otherwise", ColumnKind.Prose) { IsOptional = true },
            ],
            listed.Select(dossier => new Cell[]
            {
                PlainLine.Of(dossier.Answer.Dossier.Code), Who(dossier),
                string.Join("\n", dossier.Findings.Select(finding =>
                    $"{finding.Text.In(language)}. {(vi ? "Căn cứ" : "Source")}: {finding.LegalSourceIn(language)}.")),
                dossier.IsCountedOtherwise ? Otherwise(dossier) : string.Empty,
            }));
    }

    private static string Who(AuditedDossier dossier) =>
        string.Join(", ", new[] { dossier.Answer.Dossier.Agency, dossier.Answer.Dossier.Officer }.Where(text => text is not null).Select(PlainLine.Of));

    private string Otherwise(AuditedDossier dossier)
    {
        var law = NameOf(dossier.ColumnByLaw, vi ? "không đánh giá được" : "nothing can be said");
        var vendors = NameOf(dossier.ColumnAsVendors, vi ? "không đếm" : "not counted");
        return vi ? $"theo quy định: {law}; theo phần mềm: {vendors}" : $"by law: {law}; as software counts: {vendors}";
    }

    private string NameOf(int? column, string none)
    {
        foreach (var (number, name) in AuditWords.Columns)
        {
            if (number == column)
            {
                return name.In(language);
            }
        }

        return none;
    }
}
