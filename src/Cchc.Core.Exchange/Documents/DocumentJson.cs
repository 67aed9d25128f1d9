using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>
/// How documents become JSON, in one place: names in camel case, Vietnamese letters and quotation marks as they are (a file, never a part of HTML), nulls
/// written out, lines ended by a line feed on every machine. A <see cref="BilingualText"/> is two members, <c>…Vi</c> and <c>…En</c>; an
/// <see cref="ExactNumber"/> that is not a decimal number is two members as well: rounded to ten decimals, and exactly as a fraction under the name
/// <c>…Exact</c>.
/// </summary>
internal static class DocumentJson
{
    /// <summary>The decimals that a fraction without end is rounded to.</summary>
    public const int Decimals = 10;

    private static readonly JsonSerializerOptions Indented = Options(new() { WriteIndented = true });
    private static readonly JsonSerializerOptions Plain = Options(new() { WriteIndented = true, Converters = { new PlainTextConverter() } });
    private static readonly JsonSerializerOptions Compact = Options(new());

    /// <summary>An indented document, ended by a line feed; texts as they are.</summary>
    public static string Text(object document) => Lines(document, Indented);

    /// <summary>The same with every text as one clean line: what was read from files may hold anything.</summary>
    public static string PlainText(object document) => Lines(document, Plain);

    /// <summary>A document on one line, without a line end.</summary>
    public static string Line(object document) => JsonSerializer.Serialize(document, Compact.GetTypeInfo(document.GetType()));

    /// <summary>A document into JSON that is being written, by the settings of that writer; as <see cref="Text"/> or <see cref="PlainText"/>
    /// otherwise.</summary>
    public static void Write(Utf8JsonWriter writer, object document, bool isPlain)
    {
        var options = isPlain ? Plain : Indented;
        JsonSerializer.Serialize(writer, document, options.GetTypeInfo(document.GetType()));
    }

    /// <summary>Documents of another context: on one line, members that are null left out.</summary>
    public static JsonSerializerOptions WithoutNulls(JsonSerializerContext context) =>
        Options(new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }, context);

    /// <summary>A number as the value of a member whose name is written; a fraction once more in a member of its own.</summary>
    public static void Exact(Utf8JsonWriter writer, ExactNumber? value, string exact)
    {
        if (value is not { } number)
        {
            writer.WriteNullValue();
            return;
        }

        var text = number.ToString();
        var isFraction = text.IndexOfAny(['/']) >= 0;
        writer.WriteRawValue(isFraction ? number.Round(Decimals).ToString() : text);
        if (isFraction)
        {
            writer.WriteString(exact, text);
        }
    }

    // Older writers end lines as the machine does.
    private static string Lines(object document, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(document, options.GetTypeInfo(document.GetType())).Replace("\r\n", "\n") + "\n";

    private static JsonSerializerOptions Options(JsonSerializerOptions options, JsonSerializerContext? context = null)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var isPlain = options.Converters.Count > 0;
        options.TypeInfoResolver = (context ?? DocumentContext.Default).WithAddedModifier(type => Pair(type, isPlain));
        return options;
    }

    private static void Pair(JsonTypeInfo type, bool isPlain)
    {
        foreach (var member in type.Properties)
        {
            if (member.PropertyType == typeof(BilingualText))
            {
                member.CustomConverter = new BilingualConverter(member.Name + "En", isPlain);
                member.Name += "Vi";
            }
            else if (member.PropertyType == typeof(ExactNumber?))
            {
                member.CustomConverter = new ExactConverter(member.Name + "Exact");
            }
        }
    }

    private sealed class BilingualConverter(string english, bool isPlain) : WriteOnly<BilingualText?>
    {
        public override bool HandleNull => true;

        public override void Write(Utf8JsonWriter writer, BilingualText? value, JsonSerializerOptions options)
        {
            writer.WriteStringValue(isPlain && value is not null ? PlainLine.Of(value.Vi) : value?.Vi);
            writer.WriteString(english, isPlain && value is not null ? PlainLine.Of(value.En) : value?.En);
        }
    }

    private sealed class ExactConverter(string exact) : WriteOnly<ExactNumber?>
    {
        public override void Write(Utf8JsonWriter writer, ExactNumber? value, JsonSerializerOptions options) => Exact(writer, value, exact);
    }

    private sealed class PlainTextConverter : WriteOnly<string>
    {
        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(PlainLine.Of(value));

        // Names of dictionaries stay as they are; the default would work only where the reflecting serializer has been used before.
        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }
}
