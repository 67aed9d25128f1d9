using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.NoticeWords;

namespace Cchc.Core.Exchange.Reports;

/// <content>Channels, components, times and fees.</content>
internal sealed partial class NoticeBuilder
{
    private const int LongestInTable = 160; // a longer explanation of a fee stands once, in the section on fees

    private IEnumerable<NoticeBlock> Channels()
    {
        if (procedure.Channels.Count == 0)
        {
            yield return new NoticeBlock.Absent(words.NotLaidDown);
            yield break;
        }

        // A description that all rows share is said once, below.
        var descriptions = procedure.Channels.Select(channel => Shown(channel.Description)).ToList();
        var shared = descriptions.Count > 1 && descriptions[0].Length > 0 && descriptions.TrueForAll(text => text == descriptions[0]);
        var own = !shared && descriptions.Exists(text => text.Length > 0);
        var columns = new List<NoticeColumn>
        {
            Column("Cách thức", "Channel", NoticeColumnKind.Lead), Column("Thời hạn", "Time", NoticeColumnKind.Value), Column("Phí, lệ phí", "Fees", NoticeColumnKind.Prose),
        };
        if (own)
        {
            columns.Add(Column("Mô tả", "Description", NoticeColumnKind.Prose));
        }

        var rows = procedure.Channels.Select((channel, i) =>
        {
            var row = new List<string> { words.Method(channel), Time(channel.Time), Fees(channel) };
            if (own)
            {
                row.Add(descriptions[i]);
            }

            return row;
        });
        yield return new NoticeBlock.Table(string.Empty, columns, rows);
        if (shared)
        {
            yield return new NoticeBlock.Subheading(words.Of("Mọi cách thức", "All channels"));
            yield return new NoticeBlock.Prose(descriptions[0]);
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

    private IEnumerable<NoticeBlock> Fees()
    {
        var fees = procedure.Channels.SelectMany(channel => channel.Fees.Select(fee => (Channel: words.Method(channel), Fee: fee)))
            .GroupBy(item => (Kind: Kind(item.Fee), Money: words.Money(item.Fee), Description: Shown(item.Fee.Description), Tariff: Shown(item.Fee.Tariff?.Name ?? string.Empty)))
            .ToList();
        if (fees.Count == 0)
        {
            yield return new NoticeBlock.Absent(words.None);
            yield break;
        }

        var columns = new List<NoticeColumn>
        {
            Column("Loại", "Kind", NoticeColumnKind.Lead), Column("Mức", "Amount", NoticeColumnKind.Value), Column("Cách thức", "Channels", NoticeColumnKind.Value),
        };
        var explained = fees.Exists(group => group.Key.Description.Length + group.Key.Tariff.Length > 0);
        if (explained)
        {
            columns.Add(Column("Diễn giải", "Explanation", NoticeColumnKind.Prose));
        }

        yield return new NoticeBlock.Table(string.Empty, columns, fees.Select(group =>
        {
            var row = new List<string> { group.Key.Kind, group.Key.Money, string.Join(", ", group.Select(item => item.Channel).Distinct(StringComparer.Ordinal)) };
            if (explained)
            {
                var tariff = group.Key.Tariff.Length > 0 ? words.Of("Biểu phí: ", "Tariff: ") + group.Key.Tariff : string.Empty;
                row.Add(string.Join("\n", new[] { group.Key.Description, tariff }.Where(text => text.Length > 0)));
            }

            return row;
        }));
    }

    private string Kind(Fee fee) => fee.Kind switch
    {
        FeeKind.Charge => words.Of("Phí", "Charge"),
        FeeKind.Levy => words.Of("Lệ phí", "Levy"),
        FeeKind.Price => words.Of("Giá", "Price"),
        _ when Shown(fee.RawKind).Length > 0 => Shown(fee.RawKind),
        _ => words.Of("Khoản thu", "Payment"),
    };

    private IEnumerable<NoticeBlock> Components()
    {
        var groups = procedure.ComponentGroups.Where(group => group.Components.Count > 0 || Shown(group.Name).Length > 0).ToList();
        if (groups.Count == 0)
        {
            yield return new NoticeBlock.Absent(words.NotLaidDown);
            yield break;
        }

        foreach (var group in groups)
        {
            var caption = Shown(group.Name);
            if (group.Components.Count == 0)
            {
                yield return new NoticeBlock.Prose(caption); // a heading without components is a note, such as "Số lượng hồ sơ: 01 bộ"
                continue;
            }

            var forms = group.Components.Select(Forms).ToList();
            var any = forms.Exists(text => text.Length > 0);
            var columns = new List<NoticeColumn>
            {
                Column("STT", "No.", NoticeColumnKind.Number), Column("Tên giấy tờ", "Component", NoticeColumnKind.Lead),
                Column("Bản chính", "Originals", NoticeColumnKind.Value), Column("Bản sao", "Copies", NoticeColumnKind.Value),
            };
            if (any)
            {
                columns.Add(Column("Mẫu, ghi chú", "Forms, notes", NoticeColumnKind.Prose));
            }

            if (caption.Length == 0 && groups.Count > 1)
            {
                caption = words.Of("Nhóm giấy tờ không đặt tên", "Group without a name");
            }

            yield return new NoticeBlock.Table(caption, columns, group.Components.Select((component, i) =>
            {
                var row = new List<string> { DateText.EnNumber(i + 1), Name(component), Quantity(component.Originals), Quantity(component.Copies) };
                if (any)
                {
                    row.Add(forms[i]);
                }

                return row;
            }));
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
        var lines = new List<string> { Shown(component.FormName) };
        lines.AddRange(component.Forms.Select(form => Shown(form.Name)));
        lines.Add(component.HasElectronicForm ? words.Of("Có biểu mẫu điện tử", "Electronic form") : string.Empty);
        lines.Add(component.IsProcessingResult ? words.Of("Là kết quả của thủ tục khác", "Result of another procedure") : string.Empty);
        lines.Add(component.IsMarkedRequired ? words.Of("Bắt buộc", "Required") : string.Empty);
        return string.Join("\n", lines.Where(line => line.Length > 0).Distinct(StringComparer.Ordinal));
    }

    private IEnumerable<NoticeBlock> Times()
    {
        var channels = procedure.Channels.Select(channel => (Label: words.Method(channel), Time: Time(channel.Time))).Distinct().ToList();
        if (channels.Count == 0 && procedure.Cases.Count == 0)
        {
            yield return new NoticeBlock.Absent(words.NotLaidDown);
            yield break;
        }

        if (channels.Count > 0)
        {
            var one = channels.TrueForAll(item => item.Time == channels[0].Time);
            yield return new NoticeBlock.Entries(one
                ? [Entry("Mọi cách thức", "All channels", channels[0].Time)]
                : channels.GroupBy(item => item.Label, StringComparer.Ordinal).Select(group => new NoticeEntry(group.Key, string.Join("\n", group.Select(item => item.Time)))));
        }

        if (procedure.Cases.Count > 0)
        {
            yield return new NoticeBlock.Table(
                words.Of("Thời hạn theo trường hợp", "Times by case"),
                [Column("Trường hợp", "Case", NoticeColumnKind.Lead), Column("Thời hạn", "Time", NoticeColumnKind.Value), Column("Mã", "Code", NoticeColumnKind.Value)],
                procedure.Cases.Select(item => new[] { CaseName(item), Time(item.Time), Shown(item.Code) }));
        }

        foreach (var option in procedure.SelectTimes().Options.Where(option => option.OtherReading is not null))
        {
            yield return new NoticeBlock.Entries([Entry("Hiểu theo nội dung", "Read with the text", $"{option.Time.Description.In(words.Language)} {words.Of("(theo lời văn của bản ghi)", "(by the text of the record)")}")]);
        }
    }

    private string CaseName(ProcedureCase item)
    {
        var text = string.Join("\n", new[] { Shown(item.Name), Shown(item.Conditions) }.Where(line => line.Length > 0));
        return text.Length > 0 ? text : words.Of("(không ghi tên)", "(no name)");
    }

    /// <summary>A time as people would say it; one that cannot be read, in the words of the record.</summary>
    private string Time(StatedTime stated)
    {
        if (stated.Time is not ProcessingTime.Unreadable)
        {
            return Shown(stated.Time.Description.In(words.Language));
        }

        var value = Shown(stated.RawValue);
        return stated.RawUnit switch
        {
            "" => $"“{value}”",
            "OTHER" => words.Of($"ghi “{value}”, đơn vị “khác”", $"stated as “{value}”, unit “other”"),
            _ => words.Of($"ghi “{Shown(stated.ToString())}”", $"stated as “{Shown(stated.ToString())}”"),
        };
    }
}
