using System.Text.Json;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Makes a process of the JSON values of a file, and collects what is wrong.</summary>
internal sealed class ProcessParser(string fileName) : FormValues(fileName, FormFormat.Stages)
{
    internal const string Format = "cchc-process/1";
    internal const int MostStages = 500;
    internal const decimal UsualHours = 8m;

    private const string ExampleTime = "\"04 giờ làm việc\", \"0,5 ngày làm việc\", \"Không tính thời gian\"";

    private static readonly string[] RootNames =
        ["$schema", "format", "note", "name", "procedure", "decision", "source", "hoursPerDay", "stages", "subtotals", "totals"];

    private static readonly string[] StageNames = ["number", "unit", "role", "agency", "work", "time", "parallel", "branch", "note"];

    private static readonly string[] SubtotalNames = ["first", "last", "time", "name"];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private protected override int LongestText => 4_000;

    public InternalProcess? Root(LineJson root)
    {
        if (!Begins(root, Format, RootNames))
        {
            return null;
        }

        _ = Text(root, "note", null);
        var rate = Rate(root);
        var stages = Objects(root, "stages", null, required: true, json => Stage(json, rate));
        if (root["stages"] is { Members.Count: > MostStages } list)
        {
            Report(StageFileFindings.TooMany, list.Line, null, $"stages: {list.Members.Count} bước, nhiều nhất {MostStages}",
                $"stages: {list.Members.Count} stages, at most {MostStages} are read");
        }

        var subtotals = Objects(root, "subtotals", null, required: false, json => Subtotal(json, rate));
        var totals = Texts(root, "totals", null).Select(item => Time(item.Text, item.At, "totals", null, rate)).OfType<ProcessingTime>().ToList();
        return new InternalProcess
        {
            Name = Text(root, "name", null),
            Procedure = Text(root, "procedure", null),
            Decision = Text(root, "decision", null),
            Source = Text(root, "source", null),
            HoursPerDay = rate,
            Stages = stages,
            Subtotals = subtotals,
            Totals = totals,
        };
    }

    private decimal Rate(LineJson root)
    {
        if (Number(root, "hoursPerDay", null) is not { } hours)
        {
            return UsualHours;
        }

        if (hours is > 0m and <= 24m)
        {
            return hours;
        }

        Expected(FormFault.OutOfRange, root["hoursPerDay"]!, "hoursPerDay", null, "số giờ lớn hơn 0, nhiều nhất 24", "hours, more than 0 and at most 24");
        return UsualHours;
    }

    private Stage? Stage(LineJson json, decimal rate)
    {
        CheckNames(json, null, StageNames);
        var number = Required(json, "number", null);
        if (number is not null)
        {
            IsFirst(numbers, number, json, number, $"số bước \"{Shorten.To(number)}\"", $"number \"{Shorten.To(number)}\"");
        }

        var (unit, time) = (Required(json, "unit", number), Time(json, number, rate));
        var (role, agency, work) = (Text(json, "role", number), Text(json, "agency", number), Text(json, "work", number));
        var (parallel, branch, note) = (Text(json, "parallel", number), Text(json, "branch", number), Text(json, "note", number));
        return number is null || unit is null || time is null ? null : new Stage
        {
            Number = number, Unit = unit, Role = role, Agency = agency, Work = work, Time = time, Parallel = parallel, Branch = branch, Note = note,
        };
    }

    private StageSubtotal? Subtotal(LineJson json, decimal rate)
    {
        CheckNames(json, null, SubtotalNames);
        var (first, last, time, name) = (Required(json, "first", null), Required(json, "last", null), Time(json, null, rate), Text(json, "name", null));
        return first is null || last is null || time is null ? null : new StageSubtotal { First = first, Last = last, Time = time, Name = name };
    }

    private ProcessingTime? Time(LineJson json, string? id, decimal rate) =>
        Required(json, "time", id) is { } text ? Time(text, json["time"]!, "time", id, rate) : null;

    private ProcessingTime? Time(string text, LineJson at, string name, string? id, decimal rate)
    {
        if (StageTimeText.Read(text, rate) is { } time)
        {
            return time;
        }

        NotValid(FormFault.BadTime, at, name, id, "thời gian của bước", "time of a stage", ExampleTime);
        return null;
    }
}
