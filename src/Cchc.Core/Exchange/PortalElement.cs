using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>A JSON object of the portal with its path; reads properties and reports what has the wrong type instead of throwing.</summary>
internal readonly struct PortalElement(JsonElement element, string path, PortalFindings findings)
{
    public string Path => path;

    public PortalFindings Findings => findings;

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>The text of a property in NFC, trimmed; empty when missing or null.</summary>
    public string Text(string name) => VietnameseText.ToNfc(Raw(name)).Trim();

    /// <summary>A short text: <see cref="Text"/> with every run of white space as one space.</summary>
    public string Clean(string name) => VietnameseText.Clean(Raw(name));

    public string Raw(string name)
    {
        if (!TryGet(name, out var value))
        {
            return string.Empty;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return String(value, name);
            case JsonValueKind.Number:
                Wrong(name, "chuỗi", "a string", value);
                return value.GetRawText();
            default:
                Wrong(name, "chuỗi", "a string", value);
                return string.Empty;
        }
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

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
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
        if (!TryGet(name, out var array))
        {
            return items;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "một mảng", "an array", array);
            return items;
        }

        var i = 0;
        foreach (var item in array.EnumerateArray())
        {
            var at = $"{PathOf(name)}[{i++}]";
            if (item.ValueKind == JsonValueKind.Object)
            {
                items.Add(new PortalElement(item, at, findings));
            }
            else if (item.ValueKind == JsonValueKind.Null)
            {
                findings.Add(PortalFindings.NullItem, FindingSeverity.Warning, at, "phần tử null, bỏ qua", "the item is null and was left out");
            }
            else
            {
                findings.Add(PortalFindings.WrongType, FindingSeverity.Error, at, $"cần một đối tượng, gặp {item.ValueKind}", $"expected an object, found {item.ValueKind}");
            }
        }

        return items;
    }

    private string String(JsonElement value, string name)
    {
        try
        {
            return value.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            findings.Add(PortalFindings.BadText, FindingSeverity.Error, PathOf(name), "chuỗi không phải UTF-8 hợp lệ, bỏ qua", "the text is not valid UTF-8 and was left out");
            return string.Empty;
        }
    }

    /// <summary>The JSON text of a value; a question mark when it holds bytes that are no text.</summary>
    public static string Json(JsonElement value)
    {
        try
        {
            return value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private void Wrong(string name, string vi, string en, JsonElement found) =>
        findings.Add(
            PortalFindings.WrongType,
            FindingSeverity.Error,
            PathOf(name),
            $"cần {vi}, gặp {found.ValueKind} {PortalFindings.Quote(Json(found))}",
            $"expected {en}, found {found.ValueKind} {PortalFindings.Quote(Json(found))}");
}
