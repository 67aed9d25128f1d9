using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>Values of the workbook to fill in as text: what people may type, and what is written where a number has too many digits for a cell.</summary>
internal static class PlanText
{
    public const string NotStated = "(không nêu)";
    public const string Unreadable = "(không đọc được)";
    private const string Between = " .. ";

    /// <summary>A number or range of the JSON form, as people read it.</summary>
    public static string OfNumber(LineJson value) => value.Kind == JsonTokenType.StartObject
        ? string.Join(Between, value.Members.Select(member => OfNumber(member.Value)))
        : (value.Text ?? string.Empty).Replace('.', ',');

    /// <summary>A processing time of the JSON form.</summary>
    public static string OfTime(LineJson value) => value.Kind switch
    {
        JsonTokenType.StartArray => string.Join("\n", value.Members.Select(member => member.Value.Text)),
        JsonTokenType.StartObject => value.Members[0] is var (name, words) && name == "notStated" ? $"{NotStated} {words.Text}".TrimEnd()
            : $"{Unreadable} {value.Members[0].Value.Text}",
        _ => value.Text ?? string.Empty,
    };

    /// <summary>Several texts in one cell. One that has a semicolon of its own gets a line of its own.</summary>
    public static string OfList(LineJson value)
    {
        var texts = value.Members.Select(member => member.Value.Text ?? string.Empty).ToList();
        return string.Join("\n", texts) + (texts.Count == 1 && texts[0].Contains(';') ? "\n" : string.Empty);
    }

    /// <summary>The texts of a cell.</summary>
    public static IReadOnlyList<string> ToList(string cell)
    {
        var parts = cell.Split(cell.Contains('\n') ? '\n' : ';');
        return [.. parts.Select(VietnameseText.Clean).Where(part => part.Length > 0)];
    }

    /// <summary>The numbers of a cell: one, or low, likely and high; null when it is none, with how to write it.</summary>
    public static IReadOnlyList<ExactNumber>? ToNumbers(string cell, CellKind kind, out (string Vi, string En)? hint)
    {
        hint = null;
        var parts = cell.Contains("..", StringComparison.Ordinal) ? cell.Split(["..", "…"], StringSplitOptions.None) : [cell];
        var numbers = new List<ExactNumber>();
        foreach (var part in parts)
        {
            if (!CsvNumber.TryRead(VietnameseText.Clean(part), kind, ';', out var number, out hint))
            {
                return null;
            }

            numbers.Add(number);
        }

        if (numbers.Count is 1 or 3)
        {
            return numbers;
        }

        hint = ("khoảng số viết thấp nhất .. thường gặp .. cao nhất, như 1 .. 2 .. 4", "a range is written low .. likely .. high, such as 1 .. 2 .. 4");
        return null;
    }
}
