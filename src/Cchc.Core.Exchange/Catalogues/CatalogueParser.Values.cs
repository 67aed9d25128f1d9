using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>Single values: each reads the value at which the reader stands, whatever it is, and reports what it cannot use.</content>
internal sealed partial class CatalogueParser
{
    private const int WordTag = 1;
    private const int LongestWord = 64;

    private delegate bool TextParser<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>A text in NFC, trimmed.</summary>
    private string Text(ref Utf8JsonReader reader)
    {
        if (!IsText(ref reader))
        {
            return string.Empty;
        }

        // In UTF-8 these two bytes begin the combining marks U+0300 to U+037F, and stand nowhere else.
        var hasMarks = reader.ValueIsEscaped || reader.ValueSpan.IndexOfAny((byte)0xCC, (byte)0xCD) >= 0;
        var text = Decoded(ref reader);
        return (hasMarks ? VietnameseText.ToNfc(text) : text).Trim();
    }

    /// <summary>A short text that stands in many records: one string for all of them.</summary>
    private string Word(ref Utf8JsonReader reader)
    {
        if (shared is null || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > LongestWord)
        {
            return Text(ref reader);
        }

        var bytes = reader.ValueSpan;
        if (shared.Find(WordTag, bytes, out var slot) is string known)
        {
            return known;
        }

        var before = problems;
        var text = Text(ref reader);
        if (before == problems)
        {
            shared.Add(slot, WordTag, bytes, text);
        }

        return text;
    }

    /// <summary>A text as it stands.</summary>
    private string Raw(ref Utf8JsonReader reader) => IsText(ref reader) ? Decoded(ref reader) : string.Empty;

    private bool Flag(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            Wrong(ref reader, "true hoặc false", "true or false");
            return false;
        }

        return reader.GetBoolean();
    }

    private int? Whole(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong(ref reader, "số nguyên", "a whole number");
            return null;
        }

        if (reader.TryGetInt32(out var value))
        {
            return value;
        }

        BadNumber(ref reader, "số nguyên, không quá 2147483647", "a whole number up to 2147483647");
        return null;
    }

    private decimal? Number(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Wrong(ref reader, "một số", "a number");
            return null;
        }

        if (reader.TryGetDecimal(out var value))
        {
            return value;
        }

        BadNumber(ref reader, "số không quá 28 chữ số", "a number of at most 28 digits");
        return null;
    }

    /// <summary>The number of a word; 0 when it is none of them.</summary>
    private int WordOf(ref Utf8JsonReader reader, JsonNames words) => KnownWord(ref reader, words) ?? 0;

    /// <summary>The number of a word; null, reported, when it is none of them.</summary>
    private int? KnownWord(ref Utf8JsonReader reader, JsonNames words)
    {
        if (!IsText(ref reader))
        {
            return null;
        }

        var value = reader.ValueIsEscaped ? words.Find(Encoding.UTF8.GetBytes(Shown(ref reader))) : words.Find(reader.ValueSpan);
        if (value < 0)
        {
            var shown = RecordFindings.Quote(Shown(ref reader));
            Report(ref reader, CatalogueFindings.UnknownWord, $"không hiểu {shown}: cần một trong {words}", $"{shown} is not known: expected one of {words}");
            return null;
        }

        return value;
    }

    private LocalDate? Date(ref Utf8JsonReader reader) =>
        Parsed<LocalDate>(ref reader, CatalogueDates.TryDate, "ngày có thật, dạng “2026-07-18”", "a date that exists, such as 2026-07-18");

    private Instant? Moment(ref Utf8JsonReader reader) =>
        Parsed<Instant>(ref reader, CatalogueDates.TryMoment, "thời điểm UTC, dạng “2026-07-18T02:30:00Z”", "a moment in UTC, such as 2026-07-18T02:30:00Z");

    private T? Parsed<T>(ref Utf8JsonReader reader, TextParser<T> parse, string vi, string en)
        where T : struct
    {
        if (!IsText(ref reader))
        {
            return null;
        }

        var text = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Shown(ref reader)) : reader.ValueSpan;
        if (parse(text, out var value))
        {
            return value;
        }

        var shown = RecordFindings.Quote(Shown(ref reader));
        Report(ref reader, CatalogueFindings.BadDate, $"không đọc được {shown}: cần {vi}", $"{shown} cannot be read: expected {en}");
        return null;
    }

    private bool IsText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return true;
        }

        Wrong(ref reader, "chuỗi", "a string");
        return false;
    }

    private string Decoded(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Report(ref reader, CatalogueFindings.BadText, "chuỗi không phải UTF-8 hợp lệ, bỏ qua", "the text is not valid UTF-8 and was left out");
            return string.Empty;
        }
    }

    /// <summary>Reports a value of the wrong type and passes over it.</summary>
    private void Wrong(ref Utf8JsonReader reader, string vi, string en)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            _ => RecordFindings.Quote(Shown(ref reader)),
        };
        Report(ref reader, CatalogueFindings.WrongType, $"cần {vi}, gặp {found}", $"expected {en}, found {found}");
        reader.Skip();
    }

    private void BadNumber(ref Utf8JsonReader reader, string vi, string en)
    {
        var shown = RecordFindings.Quote(Shown(ref reader));
        Report(ref reader, CatalogueFindings.BadNumber, $"số {shown} ngoài khoảng: cần {vi}", $"the number {shown} is out of range: expected {en}");
    }

    private bool IsObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        Wrong(ref reader, "một đối tượng", "an object");
        return false;
    }

    private IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, ItemBuffer<T> buffer, ItemReader<T> read)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Wrong(ref reader, "một mảng", "an array");
            return ValueList.Empty<T>();
        }

        var from = buffer.Count;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (read(this, ref reader) is { } item)
            {
                buffer.Add(item);
            }
        }

        return buffer.Take(from);
    }

    /// <summary>An object that stands in many records: read once, then known by its bytes.</summary>
    private T? Shared<T>(ref Utf8JsonReader reader, int tag, ItemReader<T> read)
        where T : class
    {
        if (shared is null || reader.TokenType != JsonTokenType.StartObject)
        {
            return read(this, ref reader);
        }

        var start = reader;
        var from = (int)reader.TokenStartIndex;
        reader.Skip();
        var bytes = line.Span.Slice(from, (int)reader.BytesConsumed - from);
        if (shared.Find(tag, bytes, out var slot) is { } known)
        {
            return (T)known;
        }

        var before = problems;
        var item = read(this, ref start);
        if (item is not null && before == problems)
        {
            shared.Add(slot, tag, bytes, item); // one with findings is read again, so that each place is named
        }

        return item;
    }
}
