using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// Reads processing times of files that people write: one time in words, an array of stages, or the words of a record that states none
/// (<c>{"notStated": "…"}</c>) or that nobody can read (<c>{"unreadable": "…"}</c>).
/// </summary>
internal abstract class FormTimes(string fileName, FormFormat format, FindingList? list = null) : FormValues(fileName, format, list)
{
    private static readonly string[] UnreadNames = ["notStated", "unreadable"];

    /// <summary>A time that must be given; null with a finding where it is not, or is none.</summary>
    /// <param name="json">The object.</param>
    /// <param name="name">The member.</param>
    /// <param name="id">The record.</param>
    /// <param name="examples">Words that would be right.</param>
    private protected ProcessingTime? Time(LineJson json, string name, string? id, string examples)
    {
        switch (json[name])
        {
            case { Kind: JsonTokenType.StartArray } list:
                var parts = list.Members.Select(member => OneTime(member.Value, name, id, examples)).ToList();
                if (parts.Count > 0
                    && parts.All(part =>
                        part is not null and not (ProcessingTime.SameDay or ProcessingTime.FixedDate or ProcessingTime.YearlyDate or ProcessingTime.Stages)))
                {
                    return Stages(list, parts!, name, id);
                }

                Report(FormFault.BadTime, list, id, $"{name}: các bước phải là độ dài thời gian, ít nhất một",
                    $"{name}: stages must be lengths of time, at least one");
                return null;
            case { Kind: JsonTokenType.StartObject } words:
                return Unread(words, id);
            case null or { Kind: JsonTokenType.Null }:
                Missing(json[name] ?? json, name, id);
                return null;
            case { } value:
                return OneTime(value, name, id, examples);
        }
    }

    // {} is a record that says nothing at all.
    private ProcessingTime? Unread(LineJson words, string? id)
    {
        CheckNames(words, id, UnreadNames);
        return words["unreadable"] is not null
            ? Required(words, "unreadable", id) is { } unread ? new ProcessingTime.Unreadable(unread) : null
            : new ProcessingTime.NotStated(Text(words, "notStated", id) ?? string.Empty);
    }

    private ProcessingTime.Stages? Stages(LineJson list, List<ProcessingTime> parts, string name, string? id)
    {
        try
        {
            return new ProcessingTime.Stages(parts);
        }
        catch (ArgumentOutOfRangeException)
        {
            Report(FormFault.BadTime, list, id, $"{name}: các bước cộng lại quá dài", $"{name}: the stages together are too long");
            return null;
        }
    }

    /// <summary>One time in words; null with a finding where it is none.</summary>
    private protected ProcessingTime? OneTime(LineJson value, string name, string? id, string examples)
    {
        if (TextOf(value, name, id) is not { } text)
        {
            if (IsBlank(value))
            {
                Missing(value, name, id);
            }

            return null;
        }

        if (ProcessingTime.TryParse(text, out var time))
        {
            return time;
        }

        NotValid(FormFault.BadTime, value, name, id, "thời hạn", "processing time", examples);
        return null;
    }
}
