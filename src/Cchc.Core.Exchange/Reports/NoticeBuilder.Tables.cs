using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.NoticeWords;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <content>Channels, components, times and fees.</content>
internal sealed partial class NoticeBuilder
{
    private const int LongestInTable = 160; // a longer explanation of a fee stands once, in the section on fees

    private IEnumerable<ReportBlock> Channels()
    {
        if (procedure.Channels.Count == 0)
        {
            yield return new Absent(words.NotLaidDown);
            yield break;
        }

        // A description that all rows share is said once, below.
        var descriptions = procedure.Channels.Select(channel => Shown(channel.Description)).ToList();
        var shared = descriptions.Count > 1 && descriptions[0].Length > 0 && descriptions.TrueForAll(text => text == descriptions[0]);
        yield return new Table(
            string.Empty,
            [
                Column("Cách thức", "Channel", ColumnKind.Lead), Column("Thời hạn", "Time", ColumnKind.Value), Column("Phí, lệ phí", "Fees", ColumnKind.Prose),
                Column("Mô tả", "Description", ColumnKind.Prose, isOptional: true),
            ],
            procedure.Channels.Select((channel, i) =>
                new Cell[] { words.Method(channel), Time(channel.Time), Fees(channel), shared ? string.Empty : descriptions[i] }));
        if (shared)
        {
            yield return new Subheading(words.Of("Mọi cách thức", "All channels"));
            yield return new Prose(descriptions[0]);
        }
    }

    private string Fees(Channel channel) => channel.Fees.Count == 0
        ? words.None
        : string.Join("\n", channel.Fees.Select(fee =>
        {
            var description = Shown(fee.Description);
            var more = description.Length == 0 ? string.Empty
                : description.Length <= LongestInTable ? ": " + description.Replace("\n", "; ")
                : words.Of(" (xem phần Phí, lệ phí)", " (see Fees)");
            return $"{Kind(fee)} {words.Money(fee)}{more}";
        }).Distinct(StringComparer.Ordinal));

    private IEnumerable<ReportBlock> Fees()
    {
        var fees = procedure.Channels.SelectMany(channel => channel.Fees.Select(fee => (Channel: words.Method(channel), Fee: fee)))
            .GroupBy(item => (Kind: Kind(item.Fee), Money: words.Money(item.Fee), Description: Shown(item.Fee.Description),
                Tariff: Shown(item.Fee.Tariff?.Name ?? string.Empty)))
            .ToList();
        if (fees.Count == 0)
        {
            yield return new Absent(words.None);
            yield break;
        }

        yield return new Table(
            string.Empty,
            [
                Column("Loại", "Kind", ColumnKind.Lead), Column("Mức", "Amount", ColumnKind.Value), Column("Cách thức", "Channels", ColumnKind.Value),
                Column("Diễn giải", "Explanation", ColumnKind.Prose, isOptional: true),
            ],
            fees.Select(group =>
            {
                var tariff = group.Key.Tariff.Length > 0 ? words.Of("Biểu phí: ", "Tariff: ") + group.Key.Tariff : string.Empty;
                return new Cell[] { group.Key.Kind, group.Key.Money, string.Join(", ", group.Select(item => item.Channel).Distinct(StringComparer.Ordinal)),
                    Lines(group.Key.Description, tariff) };
            }));
    }

    private string Kind(Fee fee) => RecordWords.Of(fee.Kind) is { } kind ? Capital(kind.In(words.Language))
        : Shown(fee.RawKind) is { Length: > 0 } raw ? raw : words.Of("Khoản thu", "Payment");

    private IEnumerable<ReportBlock> Components()
    {
        var groups = procedure.ComponentGroups.Where(group => group.Components.Count > 0 || Shown(group.Name).Length > 0).ToList();
        if (groups.Count == 0)
        {
            yield return new Absent(words.NotLaidDown);
            yield break;
        }

        foreach (var group in groups)
        {
            var caption = Shown(group.Name);
            if (group.Components.Count == 0)
            {
                yield return new Prose(caption); // a heading without components is a note, such as "Số lượng hồ sơ: 01 bộ"
                continue;
            }

            if (caption.Length == 0 && groups.Count > 1)
            {
                caption = words.Of("Nhóm giấy tờ không đặt tên", "Group without a name");
            }

            yield return new Table(
                caption,
                [
                    Column("STT", "No.", ColumnKind.Number), Column("Tên giấy tờ", "Component", ColumnKind.Lead),
                    Column("Bản chính", "Originals", ColumnKind.Value), Column("Bản sao", "Copies", ColumnKind.Value),
                    Column("Mẫu, ghi chú", "Forms, notes", ColumnKind.Prose, isOptional: true),
                ],
                group.Components.Select((component, i) =>
                    new Cell[] { DateText.EnNumber(i + 1), Name(component), Quantity(component.Originals), Quantity(component.Copies), Forms(component) }));
        }
    }

    /// <summary>The name; the dash of a single line is left out, as the row has its number.</summary>
    private string Name(DossierComponent component)
    {
        var name = Shown(component.Name);
        var bare = name.Length > 1 && name[0] == '-' && name.IndexOf('\n') < 0 ? name.Substring(1).TrimStart() : name;
        return bare.Length > 0 ? bare : words.Of("(không ghi tên)", "(no name)");
    }

    private string Quantity(int? quantity) => quantity is { } number ? DateText.EnNumber(number) : words.Of("không ghi", "not stated");

    private string Forms(DossierComponent component)
    {
        string[] marks =
        [
            component.HasElectronicForm ? words.Of("Có biểu mẫu điện tử", "Electronic form") : string.Empty,
            component.IsProcessingResult ? words.Of("Là kết quả của thủ tục khác", "Result of another procedure") : string.Empty,
            component.IsMarkedRequired ? words.Of("Bắt buộc", "Required") : string.Empty,
        ];
        return Lines([.. new[] { Shown(component.FormName) }.Concat(component.Forms.Select(form => Shown(form.Name))).Concat(marks)
            .Distinct(StringComparer.Ordinal)]);
    }

    private static string Lines(params string[] lines) => string.Join("\n", lines.Where(line => line.Length > 0));

    private IEnumerable<ReportBlock> Times()
    {
        var channels = procedure.Channels.Select(channel => (Label: words.Method(channel), Time: Time(channel.Time))).Distinct().ToList();
        if (channels.Count == 0 && procedure.Cases.Count == 0)
        {
            yield return new Absent(words.NotLaidDown);
            yield break;
        }

        if (channels.Count > 0)
        {
            var one = channels.TrueForAll(item => item.Time == channels[0].Time);
            yield return new Entries(one
                ? [Entry("Mọi cách thức", "All channels", channels[0].Time)]
                : [.. channels.GroupBy(item => item.Label, StringComparer.Ordinal)
                    .Select(group => new Entry(group.Key, string.Join("\n", group.Select(item => item.Time))))]);
        }

        if (procedure.Cases.Count > 0)
        {
            yield return new Table(
                words.Of("Thời hạn theo trường hợp", "Times by case"),
                [Column("Trường hợp", "Case", ColumnKind.Lead), Column("Thời hạn", "Time", ColumnKind.Value), Column("Mã", "Code", ColumnKind.Value)],
                procedure.Cases.Select(item => new Cell[] { CaseName(item), Time(item.Time), Shown(item.Code) }));
        }

        var understood = procedure.SelectTimes().Options.Where(option => option.OtherReading is not null || option.Sources.Count == 0)
            .Select(option => Entry("Thời hạn được hiểu là", "Understood as", Understood(option))).ToList();
        if (understood.Count > 0)
        {
            yield return new Entries(understood);
        }
    }

    /// <summary>A time that the words of the record state, with the words.</summary>
    private string Understood(TimeOption option)
    {
        var quote = Shown(option.Words.Count > 0 ? option.Words[0].Quote : string.Empty).Replace('\n', ' ');
        return option.Time.Description.In(words.Language) + (quote.Length == 0 ? words.Of(" (theo lời văn của bản ghi)", " (by the text of the record)")
            : words.Of($" (đọc từ: “{quote}”)", $" (read from: “{quote}”)"));
    }

    private string CaseName(ProcedureCase item)
    {
        var text = Lines(Shown(item.Name), Shown(item.Conditions));
        return text.Length > 0 ? text : words.Of("(không ghi tên)", "(no name)");
    }

    /// <summary>A time as people would say it; one that cannot be read, in the words of the record.</summary>
    private string Time(StatedTime stated)
    {
        if (stated.Time is not ProcessingTime.Unreadable)
        {
            // What was understood first; a sentence that was read is quoted after it.
            var understood = Shown(stated.Time.Description.In(words.Language));
            return stated.RawUnit.Length > 0 || ProcessingTimeWords.Figure(stated.RawValue) is not null || !stated.IsReadable
                || Shown(stated.RawValue) is not { Length: > 0 } raw || raw == understood
                ? understood
                : words.Of($"{understood} (đọc từ: “{raw}”)", $"{understood} (read from: “{raw}”)");
        }

        var said = Shown(RecordUnits.Quote(stated.RawValue, stated.RawUnit).In(words.Language));
        return words.Of($"chưa xác định được (ghi {said})", $"not understood (stated as {said})");
    }
}
