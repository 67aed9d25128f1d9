using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Writing;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Steps of many processes as one table, which <see cref="ProcessReader"/> reads; sums that a decision states are left out.</summary>
internal static class ProcessCsv
{
    public static string Of(IEnumerable<InternalProcess> processes)
    {
        var csv = new CsvText();
        csv.Row(new CsvText.Value[] { "Mã thủ tục", "Bước", "Đơn vị/người thực hiện", "Chức danh", "Cơ quan", "Thời gian", "Song song", "Nhánh" });
        foreach (var process in processes)
        {
            foreach (var stage in process.Stages)
            {
                csv.Row(new CsvText.Value[]
                {
                    process.Procedure ?? string.Empty, stage.Number, stage.Unit, stage.Role ?? string.Empty, stage.Agency ?? string.Empty,
                    stage.Time is ProcessingTime.NotStated ? "Không tính thời gian" : stage.Time.Description.Vi, stage.Parallel ?? string.Empty,
                    stage.Branch ?? string.Empty,
                });
            }
        }

        return csv.ToString();
    }
}
