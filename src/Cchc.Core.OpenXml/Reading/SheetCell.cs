using System.Globalization;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>One cell as the sheet keeps it: what kind of value, its text, and how it looks.</summary>
internal readonly struct SheetCell(SheetCellType type, string text, NumberFormat format)
{
    public SheetCellType Type { get; } = type;

    /// <summary>A text as it is, a number in the notation of the file.</summary>
    public string Raw { get; } = text;

    public NumberFormat Format { get; } = format;

    public bool IsEmpty => Type == SheetCellType.Empty;

    /// <summary>The text and kind for readers of tables; null for the text where a number in the look of a date is none.</summary>
    /// <param name="is1904">Whether the workbook counts days from 1904.</param>
    /// <param name="asShown">Whether numbers have the decimals and the percent sign that the sheet shows, or all their digits.</param>
    public (string? Text, CellKind Kind) Value(bool is1904, bool asShown) => Type switch
    {
        SheetCellType.Number when Format.HasDate || Format.HasTime => Moment(is1904),
        SheetCellType.Number => (asShown ? SheetNumberText.Shown(Raw, Format) : SheetNumberText.Exact(Raw, Format), CellKind.Number),
        SheetCellType.Day => Iso(),
        SheetCellType.Boolean => (Raw, CellKind.Boolean),
        SheetCellType.Error => (Raw, CellKind.Error),
        SheetCellType.Empty => (string.Empty, CellKind.Text),
        _ => (Raw, CellKind.Text),
    };

    private (string? Text, CellKind Kind) Moment(bool is1904)
    {
        var serial = double.Parse(Raw, CultureInfo.InvariantCulture);
        if (Format.IsLength)
        {
            return (serial is >= 0 and < 100_000 ? SheetNumberText.Length(serial) : null, CellKind.Text);
        }

        if (!Format.HasDate && serial < 1)
        {
            return SerialDate.TimeOf(serial) is { } time ? (DateText.Time(time), CellKind.Time) : (null, CellKind.Time);
        }

        return SerialDate.Of(serial, is1904) is { } moment ? Words(moment, Format.HasTime) : (null, CellKind.Date);
    }

    // 2026-08-28, 2026-08-28T16:30:00 or 16:30:00, as files of the strict form have them.
    private (string? Text, CellKind Kind) Iso()
    {
        var at = Raw.IndexOf('T');
        var (day, time) = at < 0 ? (Raw, string.Empty) : (Raw.Substring(0, at), Raw.Substring(at + 1).TrimEnd('Z'));
        if (DateText.ParseIso(day) is not { } date)
        {
            return (null, CellKind.Date);
        }

        var parsed = time.Length == 0 ? LocalTime.Midnight : NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(time) is { Success: true } read ? read.Value
            : default(LocalTime?);
        return parsed is { } hour ? Words(date.At(hour.With(TimeAdjusters.TruncateToSecond)), time.Length > 0) : (null, CellKind.Date);
    }

    private static (string? Text, CellKind Kind) Words(LocalDateTime moment, bool hasTime) => hasTime || moment.TimeOfDay != LocalTime.Midnight
        ? (DateText.Iso(moment.Date) + "T" + DateText.Time(moment.TimeOfDay), CellKind.DateTime)
        : (DateText.Iso(moment.Date), CellKind.Date);
}

/// <summary>What a cell of a sheet holds.</summary>
internal enum SheetCellType : byte
{
    Empty = 0,
    Text,
    Number,
    Boolean,
    Error,

    /// <summary>A day as text of the file, not as a number.</summary>
    Day,

    /// <summary>A formula whose result is not in the file.</summary>
    NoResult,
}
