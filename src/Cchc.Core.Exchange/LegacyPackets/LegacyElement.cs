using System.Globalization;
using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// A JSON object of the legacy packet. Names count without regard to case, as the systems that store packets read them; text may stand
/// for a number and a number for text; null, "" and an empty list all mean nothing. What nobody asked for is reported by <see cref="Finish"/>.
/// </summary>
internal sealed class LegacyElement
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Action> damage = []; // told once the code of the procedure is known
    private readonly string path;

    public LegacyElement(JsonElement json, string path, RecordFindings findings)
    {
        this.path = path;
        Findings = findings;
        foreach (var member in json.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                Later(() =>
                    findings.Add(RecordFindings.BadText, FindingSeverity.Error, path, "một tên trường không phải văn bản hợp lệ, bỏ qua",
                        "a property name is not valid text and was left out"));
                continue;
            }

            if (members.TryGetValue(name, out var earlier))
            {
                var left = damage.Count > RecordFindings.MostOfRecord ? string.Empty : RecordFindings.Quote(RecordValue.Json(earlier));
                Later(() => RecordValue.Duplicate(findings, LegacyFindings.DuplicateMember, PathOf(name), name, left));
            }

            members[name] = member.Value;
        }
    }

    public RecordFindings Findings { get; }

    public string Path => path;

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>A member that holds something.</summary>
    public bool TryGet(string name, out JsonElement value)
    {
        asked.Add(name);
        return members.TryGetValue(name, out value) && !RecordValue.IsEmpty(value);
    }

    /// <summary>The text of the first of these members that has any, in NFC, trimmed; numbers as they stand; empty when none has.</summary>
    public string Text(params string[] names) => VietnameseText.ToNfc(Raw(names)).Trim();

    /// <summary>A short text: <see cref="Text"/> with every run of white space as one space.</summary>
    public string Clean(params string[] names) => VietnameseText.Clean(Raw(names));

    public string Raw(params string[] names)
    {
        foreach (var name in names)
        {
            if (TryGet(name, out var value) && Scalar(value, PathOf(name)) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return string.Empty;
    }

    /// <summary>A whole number, also as text such as <c>01</c>; null when missing, or with a finding when it is none.</summary>
    public int? Whole(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (RecordValue.Whole(value) is { } number)
        {
            return number;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            var text = VietnameseText.Clean(Scalar(value, PathOf(name)));
            if (text.Length == 0)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            {
                return whole;
            }
        }

        Wrong(PathOf(name), "số nguyên", "a whole number", value);
        return null;
    }

    /// <summary>
    /// What the items of a list are read as. One object in place of a list counts as a list of one. Plain text items are read by
    /// <paramref name="ofText"/>, or reported where there is no such reading; null items are reported.
    /// </summary>
    public List<T> Map<T>(string name, Func<LegacyElement, T> map, Func<string, T>? ofText = null)
    {
        var items = new List<T>();
        if (!TryGet(name, out var list))
        {
            return items;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Item(list, PathOf(name), map, ofText, items);
            return items;
        }

        var (at, i) = (PathOf(name), 0);
        foreach (var item in list.EnumerateArray())
        {
            Item(item, FormattableString.Invariant($"{at}[{i++}]"), map, ofText, items);
        }

        return items;
    }

    /// <summary>Reports members that the packet has and the model has no place for.</summary>
    public void NoPlace(params string[] names)
    {
        foreach (var name in names)
        {
            if (TryGet(name, out var value))
            {
                var quoted = RecordFindings.Quote(RecordValue.Json(value));
                Findings.Add(LegacyFindings.NoPlace, FindingSeverity.Information, PathOf(name), $"danh mục không có chỗ cho trường này, bỏ qua {quoted}",
                    $"the catalogue has no place for this member; {quoted} was left out");
            }
        }
    }

    /// <summary>Reports members that are given twice or whose names are no text.</summary>
    public void ReportDamage()
    {
        damage.ForEach(report => report());
        damage.Clear();
    }

    /// <summary>Reports damage, and every member that holds something and was not asked for.</summary>
    public void Finish()
    {
        ReportDamage();
        foreach (var member in members)
        {
            if (Findings.IsFull)
            {
                return;
            }

            if (!asked.Contains(member.Key) && !RecordValue.IsEmpty(member.Value))
            {
                var quoted = RecordFindings.Quote(RecordValue.Json(member.Value));
                Findings.Add(LegacyFindings.UnknownMember, FindingSeverity.Information, PathOf(member.Key), $"trường không có trong định dạng, bỏ qua {quoted}",
                    $"the format has no such member; {quoted} was left out");
            }
        }
    }

    /// <summary>The name of a member; null when it is no valid text.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name.Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Item<T>(JsonElement item, string at, Func<LegacyElement, T> map, Func<string, T>? ofText, List<T> items)
    {
        switch (item.ValueKind)
        {
            case JsonValueKind.Object:
                var element = new LegacyElement(item, at, Findings);
                items.Add(map(element));
                element.Finish();
                break;
            case JsonValueKind.Null:
                RecordValue.NullItem(Findings, at);
                break;
            case JsonValueKind.String or JsonValueKind.Number when ofText is not null:
                if (VietnameseText.ToNfc(Scalar(item, at)!).Trim() is { Length: > 0 } text)
                {
                    items.Add(ofText(text));
                }

                break;
            default:
                Wrong(at, "một đối tượng", "an object", item);
                break;
        }
    }

    private void Later(Action report)
    {
        if (damage.Count <= RecordFindings.MostOfRecord)
        {
            damage.Add(report);
        }
    }

    private string? Scalar(JsonElement value, string at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.String:
                return RecordValue.Text(value, Findings, at);
            default:
                Wrong(at, "chuỗi", "a string", value);
                return null;
        }
    }

    private void Wrong(string at, string vi, string en, JsonElement found) => RecordValue.Wrong(Findings, at, vi, en, found);
}
