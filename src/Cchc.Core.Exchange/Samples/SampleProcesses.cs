using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Samples;

/// <summary>The internal processes of the procedures of a sample: the desk, the division, of longer ones the head.</summary>
internal static class SampleProcesses
{
    /// <summary>The division that has the dossier after the desk.</summary>
    public const string Division = "Phòng chuyên môn";

    /// <summary>The head, who signs.</summary>
    public const string Head = "Lãnh đạo đơn vị";

    private const string Desk = "Bộ phận Một cửa";

    /// <summary>The number of the agency whose division is slow.</summary>
    public const int SlowAgency = 5;

    public static IReadOnlyList<InternalProcess> All { get; } =
        ValueList.Of(SampleCase.Procedures.Select(procedure => Of(procedure.Code, procedure.Days)).ToList());

    /// <summary>Whether a time is so long that the head has a day of it.</summary>
    public static bool HasHead(int days) => days > 4;

    private static InternalProcess Of(string code, int days)
    {
        var left = days - 1;
        var stages = new List<Stage> { Step(1, Desk, new ProcessingTime.WorkingDays(1)) };
        stages.Add(Step(2, Division, new ProcessingTime.WorkingDays(HasHead(days) ? left - 1 : left)));
        if (HasHead(days))
        {
            stages.Add(Step(3, Head, new ProcessingTime.WorkingDays(1)));
        }

        stages.Add(Step(stages.Count + 1, Desk, new ProcessingTime.NotStated("Không tính thời gian")));
        return new InternalProcess { Procedure = code, Stages = stages, Totals = [new ProcessingTime.WorkingDays(days)] };
    }

    private static Stage Step(int number, string unit, ProcessingTime time) => new() { Number = FormattableString.Invariant($"{number}"), Unit = unit,
        Time = time };
}
