using System.Text.Json;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>A text in two languages as JSON on one line, <c>{"vi":"…","en":"…"}</c>, Vietnamese letters as they are.</summary>
public sealed class BilingualTextColumn : ValueConverter<BilingualText, string>
{
    /// <summary>The converter; it has no settings.</summary>
    public BilingualTextColumn()
        : base(text => Json(text), stored => Read(stored))
    {
    }

    private static string Json(BilingualText text) => CompactJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    });

    private static BilingualText Read(string stored)
    {
        try
        {
            using var json = JsonDocument.Parse(stored);
            return new BilingualText(json.RootElement.GetProperty("vi").GetString()!, json.RootElement.GetProperty("en").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw CompactJson.NotReadable(stored, "a text in two languages such as {\"vi\":\"…\",\"en\":\"…\"}", e);
        }
    }
}
