using System.Globalization;
using System.Text.Json;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Reading;

/// <summary>Reads the members of an object of a file that people write, each with its type. What is missing or null is null; what is wrong is null with a
/// finding.</summary>
internal abstract class FormValues(string fileName, FormFormat format, FindingList? list = null) : FormReader(fileName, format, list)
{
    // How findings name a part before its identifier was checked.
    private protected static string? NameOf(LineJson json) =>
        json["id"] is { Kind: JsonTokenType.String, Text: { } text } && VietnameseText.Clean(text) is { Length: > 0 } id ? id : null;

    private protected string? Text(LineJson json, string name, string? id, bool asItStands = false) =>
        json.Given(name) is { } value ? TextOf(value, name, id, asItStands) : null;

    /// <summary>A text in NFC, without white space around it; with its line breaks where it is taken as it stands.</summary>
    private protected string? TextOf(LineJson value, string name, string? id, bool asItStands = false)
    {
        if (value.Kind != JsonTokenType.String)
        {
            Expected(FormFault.WrongType, value, name, id, "chuỗi", "a string");
            return null;
        }

        if (value.IsDamaged)
        {
            Report(FormFault.NotUtf8, value, id, $"{name}: có chữ không phải UTF-8", $"{name}: is not valid UTF-8");
            return null;
        }

        var text = asItStands ? VietnameseText.ToNfc(value.Text!) : VietnameseText.Clean(value.Text);
        if (HiddenMarks.AreIn(text, asItStands))
        {
            Report(FormFault.BadText, value, id, $"{name}: có ký tự điều khiển hoặc ký tự đảo chiều chữ",
                $"{name}: has control characters, or ones that turn the direction of writing");
            return null;
        }

        if (text.Length > LongestText)
        {
            Report(FormFault.BadText, value, id, $"{name}: dài hơn {LongestText} ký tự", $"{name}: is longer than {LongestText} characters");
            return null;
        }

        return text.Length > 0 ? text : null;
    }

    private protected string? Required(LineJson json, string name, string? id)
    {
        var text = Text(json, name, id);
        if (text is null)
        {
            NeedText(json, name, id);
        }

        return text;
    }

    /// <summary>Says that a member is missing, unless it is given.</summary>
    private protected void Need(LineJson json, string name, string? id, string? shown = null)
    {
        if (json.Given(name) is null)
        {
            Missing(json[name] ?? json, shown ?? name, id);
        }
    }

    /// <summary>The same of a text: an empty one is missing too.</summary>
    private protected void NeedText(LineJson json, string name, string? id)
    {
        if (json.Given(name) is not { } value || IsBlank(value))
        {
            Missing(json[name] ?? json, name, id);
        }
    }

    private protected string? Identifier(LineJson json, Dictionary<string, int> lines)
    {
        var id = Required(json, "id", null);
        if (id is not null)
        {
            IsFirst(lines, id, json, id, $"mã \"{Shorten.To(id)}\"", $"id \"{Shorten.To(id)}\"");
        }

        return id;
    }

    private protected bool Flag(LineJson json, string name, string? id, bool otherwise = false)
    {
        switch (json.Given(name))
        {
            case null:
                return otherwise;
            case { Kind: JsonTokenType.True or JsonTokenType.False } value:
                return value.Kind == JsonTokenType.True;
            case { } value:
                Expected(FormFault.WrongType, value, name, id, "true hoặc false", "true or false");
                return otherwise;
        }
    }

    private protected decimal? Number(LineJson json, string name, string? id)
    {
        if (json.Given(name) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.Number)
        {
            return Decimal(value, name, id);
        }

        Expected(FormFault.WrongType, value, name, id, "số", "a number");
        return null;
    }

    private protected decimal? Decimal(LineJson value, string name, string? id)
    {
        if (decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(FormFault.OutOfRange, value, id, $"{name}: số {Quoted(value)} quá lớn", $"{name}: the number {Quoted(value)} is too large");
        return null;
    }

    /// <summary>A whole number in a range.</summary>
    private protected int? Count(LineJson json, string name, string? id, int least = 1, int most = int.MaxValue)
    {
        var number = Number(json, name, id);
        if (number is not { } value || (value >= least && value <= most && value == decimal.Truncate(value)))
        {
            return (int?)number;
        }

        var (vi, en) = most == int.MaxValue ? (string.Empty, string.Empty) : ($" đến {most}", $" to {most}");
        Expected(FormFault.OutOfRange, json[name]!, name, id, $"số nguyên từ {least}{vi}", $"a whole number from {least}{en}");
        return null;
    }

    private protected LocalDate? Date(LineJson json, string name, string? id, bool required = false)
    {
        if ((required ? Required(json, name, id) : Text(json, name, id)) is not { } text)
        {
            return null;
        }

        if (DateText.ParseIso(text) is { } date)
        {
            return date;
        }

        NotValid(FormFault.BadDate, json[name]!, name, id, "ngày hợp lệ", "date", "\"2026-07-01\"");
        return null;
    }

    /// <summary>One of some words; the first of them where the member is missing. An unknown one has the code of the format, unless it was given
    /// another.</summary>
    private protected TValue Word<TValue>(LineJson json, string name, string? id, (string Word, TValue Value)[] words, string? code = null) =>
        Text(json, name, id) is { } text ? Word(text, json[name]!, name, id, words, code)! : words[0].Value;

    private protected TValue? Word<TValue>(string text, LineJson at, string name, string? id, (string Word, TValue Value)[] words, string? code = null)
    {
        var found = Array.FindIndex(words, word => word.Word == text);
        if (found >= 0)
        {
            return words[found].Value;
        }

        UnknownWord(code ?? Code(FormFault.UnknownWord), text, at, name, id, words.Select(word => word.Word));
        return default;
    }

    /// <summary>One of some words; null where the member is missing or has another.</summary>
    private protected TValue? WordOrNull<TValue>(LineJson json, string name, string? id, (string Word, TValue Value)[] words)
        where TValue : struct =>
            Text(json, name, id) is { } text ? Word(text, json[name]!, name, id, Array.ConvertAll(words, word => (word.Word, (TValue?)word.Value))) : null;

    private protected void UnknownWord(string code, string text, LineJson at, string name, string? id, IEnumerable<string> words)
    {
        var known = string.Join(", ", words);
        Report(code, at.Line, id, $"{name}: không có \"{Shorten.To(text)}\"; cần {known}", $"{name}: unknown \"{Shorten.To(text)}\"; expected {known}");
    }

    /// <summary>The object of a member.</summary>
    private protected LineJson? Object(LineJson json, string name, string? id) => json.Given(name) is { } value && IsObject(value, name, id) ? value : null;

    private protected bool IsObject(LineJson value, string? name, string? id)
    {
        if (value.Kind == JsonTokenType.StartObject)
        {
            return true;
        }

        Expected(FormFault.WrongType, value, name, id, "một đối tượng", "an object");
        return false;
    }

    /// <summary>The items of a list; none where the member is missing.</summary>
    private protected IEnumerable<LineJson> Items(LineJson json, string name, string? id)
    {
        if (json.Given(name) is not { } value)
        {
            return [];
        }

        if (value.Kind == JsonTokenType.StartArray)
        {
            return value.Members.Select(member => member.Value);
        }

        Expected(FormFault.WrongType, value, name, id, "một mảng", "an array");
        return [];
    }

    /// <summary>A list of texts that are not empty.</summary>
    private protected List<(string Text, LineJson At)> Texts(LineJson json, string name, string? id, bool required = false)
    {
        if (required && (json.Given(name) is null || json[name] is { Kind: JsonTokenType.StartArray, Members.Count: 0 }))
        {
            Missing(json[name] ?? json, name, id);
        }

        var texts = new List<(string Text, LineJson At)>();
        foreach (var item in Items(json, name, id))
        {
            if (TextOf(item, name, id) is { } text)
            {
                texts.Add((text, item));
            }
            else if (IsBlank(item))
            {
                Missing(item, name, id);
            }
        }

        return texts;
    }

    /// <summary>A list of objects; null objects that the reading of one gives are left out.</summary>
    private protected IReadOnlyList<TItem> Objects<TItem>(LineJson json, string name, string? id, bool required, Func<LineJson, TItem?> read)
        where TItem : class
    {
        if (required)
        {
            Need(json, name, id);
        }

        var items = new List<TItem>();
        foreach (var item in Items(json, name, id))
        {
            if (IsObject(item, name, id) && read(item) is { } value)
            {
                items.Add(value);
            }
        }

        return ValueList.Of(items);
    }
}
