using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>A JSON object of the portal with its path; reads properties and reports what has the wrong type instead of throwing.</summary>
internal readonly struct PortalElement(JsonElement element, string parent, RecordFindings findings, int index = -1)
{
    /// <summary>The first moment that the portal can state, in milliseconds since 1970.</summary>
    public const long EarliestMoment = -62_135_596_800_000; // the year 1
    /// <summary>The last one.</summary>
    public const long LatestMoment = 253_402_300_799_999; // the end of 9999

    /// <summary>Made when it is asked for: most elements have no finding.</summary>
    public string Path => index < 0 ? parent : FormattableString.Invariant($"{parent}[{index}]");

    public RecordFindings Findings => findings;

    public string PathOf(string name) => Path is { Length: > 0 } path ? $"{path}.{name}" : name;

    /// <summary>The text of a property in NFC, trimmed; empty when missing or null.</summary>
    public string Text(string name) => VietnameseText.ToNfc(Raw(name)).Trim();

    /// <summary>A short text: <see cref="Text"/> with every run of white space as one space.</summary>
    public string Clean(string name) => VietnameseText.Clean(Raw(name));

    /// <summary>The text of a property as it stands, for names and addresses of files; empty when missing or null.</summary>
    public string Raw(string name)
    {
        if (!TryGet(name, out var value))
        {
            return string.Empty;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return String(value, name);
        }

        Wrong(name, "chuỗi", "a string", value);
        return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : string.Empty;
    }

    public bool Flag(string name)
    {
        if (!TryGet(name, out var value))
        {
            return false;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Wrong(name, "true hoặc false", "true or false", value);
        return false;
    }

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

        Wrong(name, "số nguyên", "a whole number", value);
        return null;
    }

    public decimal? Number(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        Wrong(name, "một số", "a number", value);
        return null;
    }

    /// <summary>A moment in milliseconds since 1970; null when missing or null.</summary>
    public Instant? Moment(string name) => Moment(name, LatestMoment);

    /// <summary>A moment of which the day in Vietnam is asked.</summary>
    public Instant? MomentOfDay(string name) => Moment(name, LatestMoment - 25_200_000);

    private Instant? Moment(string name, long latest)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var milliseconds) && milliseconds is >= EarliestMoment && milliseconds <= latest)
        {
            return Instant.FromUnixTimeMilliseconds(milliseconds);
        }

        Wrong(name, "số mili giây từ 1970", "milliseconds since 1970", value);
        return null;
    }

    /// <summary>Reports members that are given twice, that nobody knows, or that were always empty so far and are not.</summary>
    public void CheckMembers(PortalMembers members)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var name = member.Name;
            if (findings.IsFull)
            {
                return;
            }

            var quoted = RecordFindings.Quote(name);
            if (!seen.Add(name))
            {
                findings.Add(RecordFindings.DuplicateMember, FindingSeverity.Warning, PathOf(name), $"mục {quoted} lặp lại; dùng giá trị sau cùng",
                    $"duplicate member {quoted}; the last value is used");
            }
            else if (!members.Holds(name) && !RecordValue.IsEmpty(member.Value) && member.Value.ValueKind != JsonValueKind.False)
            {
                findings.Add(RecordFindings.UnreadMember, FindingSeverity.Information, PathOf(name), $"trường {quoted} có giá trị nhưng không được đọc",
                    $"the member {quoted} has a value that is not read");
            }
        }
    }

    /// <summary>A property of any type, unless it is missing or null.</summary>
    public bool TryGet(string name, out JsonElement value) =>
        element.TryGetProperty(name, out value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The object under a property; null when missing or null.</summary>
    public PortalElement? Object(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new PortalElement(value, PathOf(name), findings);
        }

        Wrong(name, "một đối tượng", "an object", value);
        return null;
    }

    /// <summary>The objects of an array; a null or other item is reported and left out.</summary>
    public List<PortalElement> Items(string name)
    {
        var items = new List<PortalElement>();
        var list = PathOf(name);
        var i = -1;
        foreach (var item in Array(name))
        {
            i++;
            if (item.ValueKind == JsonValueKind.Object)
            {
                items.Add(new PortalElement(item, list, findings, i));
                continue;
            }

            var at = findings.IsFull ? string.Empty : FormattableString.Invariant($"{list}[{i}]");
            if (item.ValueKind == JsonValueKind.Null)
            {
                RecordValue.NullItem(findings, at);
            }
            else
            {
                RecordValue.Wrong(findings, at, "một đối tượng", "an object", item);
            }
        }

        return items;
    }

    /// <summary>The texts of an array; what is no text is reported and left out.</summary>
    public List<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in Array(name))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(VietnameseText.Clean(String(item, name)));
            }
            else
            {
                Wrong(name, "các chuỗi", "strings", item);
            }
        }

        return texts;
    }

    private JsonElement.ArrayEnumerator Array(string name)
    {
        if (TryGet(name, out var array) && array.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "một mảng", "an array", array);
        }

        return array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default;
    }

    private string String(JsonElement value, string name) => RecordValue.Text(value, findings, findings.IsFull ? string.Empty : PathOf(name));

    private void Wrong(string name, string vi, string en, JsonElement found) =>
        RecordValue.Wrong(findings, findings.IsFull ? string.Empty : PathOf(name), vi, en, found);
}
