using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// The events of a cell as most are written, read in one pass: of a million dossiers three hundred thousand have some. What is anything else than plain (an
/// unknown member, a correction, a text that is not clean) is left to the reader of <c>cchc-events/1</c>, which says what is wrong; a test holds that both read
/// the same.
/// </summary>
internal ref struct EventCell
{
    private const int OnStack = 1024;

    private static readonly string[] Names = ["id", "type", "at", "recordedAt", "note", "promised", "content", "cause", "rule", "reason", "legalBasis",
        "pause", "to", "online",
        "complete", "outsideTerritory", "agency", "what", "announced"];

    private static readonly byte[][] NameBytes = Array.ConvertAll(Names, Encoding.UTF8.GetBytes);

    private const int Common = 0b11111; // id, type, at, recordedAt, note

    private int given; // which members an event has
    private string? id, type, note, content, rule, reason, basis, pause, to, agency;
    private LocalDateTime? at, recordedAt;
    private DossierDue? promised;
    private bool isOnline, isIncomplete, isOutside, isDossier, isQuiet, isOfData;

    /// <summary>The events; null where the cell is not plain.</summary>
    public static List<DossierEvent>? Read(string cell)
    {
        var length = Encoding.UTF8.GetMaxByteCount(cell.Length);
        var rented = length > OnStack ? System.Buffers.ArrayPool<byte>.Shared.Rent(length) : null;
        try
        {
#if NET8_0_OR_GREATER
            var bytes = rented is null ? stackalloc byte[OnStack] : rented.AsSpan();
            var reader = new Utf8JsonReader(bytes[..Encoding.UTF8.GetBytes(cell, bytes)]);
#else
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
#endif
            return Read(ref reader);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
        finally
        {
            if (rented is not null)
            {
                System.Buffers.ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static List<DossierEvent>? Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        var events = new List<DossierEvent>(4);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var cell = default(EventCell);
            if (!cell.Members(ref reader) || cell.Made() is not { } item)
            {
                return null;
            }

            for (var i = 0; i < events.Count; i++)
            {
                if (events[i].Id == item.Id)
                {
                    return null;
                }
            }

            events.Add(item);
        }

        return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? events : null;
    }

    private bool Members(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = PlaceOf(ref reader);
            if (place < 0 || (given & (1 << place)) != 0 || !reader.Read())
            {
                return false;
            }

            given |= 1 << place;
            if (!(place is 13 or 14 or 15 or 18 ? Flag(ref reader, place) : Text(ref reader, place)))
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private static int PlaceOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < NameBytes.Length; i++)
        {
            if (reader.ValueSpan.SequenceEqual(NameBytes[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Flag(ref Utf8JsonReader reader, int place)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            return false;
        }

        var value = reader.TokenType == JsonTokenType.True;
        (isOnline, isIncomplete, isOutside, isQuiet) = place switch
        {
            13 => (value, isIncomplete, isOutside, isQuiet),
            14 => (isOnline, !value, isOutside, isQuiet),
            15 => (isOnline, isIncomplete, value, isQuiet),
            _ => (isOnline, isIncomplete, isOutside, !value),
        };
        return true;
    }

    private bool Text(ref Utf8JsonReader reader, int place)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { Length: > 0 } text || !RegisterTexts.IsClean(text))
        {
            return false;
        }

        switch (place)
        {
            case 0:
                id = text;
                return true;
            case 1:
                type = text;
                return true;
            case 2:
                return (at = Moment(text)) is not null;
            case 3:
                return (recordedAt = Moment(text)) is not null;
            case 4:
                note = text;
                return true;
            case 5:
                promised = text.Length == 10 ? DateText.StartIso(text) is { } day ? new DossierDue(day) : null
                    : Moment(text) is { } moment ? new DossierDue(moment.Date, moment.TimeOfDay) : null;
                return promised is not null;
            case 6:
                content = text;
                return true;
            case 7:
                isOfData = text == "dataUnusable";
                return isOfData || text == "incomplete";
            case 8:
                rule = text;
                return true;
            case 9:
                reason = text;
                return true;
            case 10:
                basis = text;
                return true;
            case 11:
                pause = text;
                return true;
            case 12:
                to = text;
                return true;
            case 16:
                agency = text;
                return true;
            default:
                isDossier = text == "dossier";
                return isDossier || text == "result";
        }
    }

    // 2026-08-28T16:30, with seconds or not.
    private static LocalDateTime? Moment(string text)
    {
        if (text.Length is not (16 or 19) || text[10] != 'T' || text[13] != ':' || DateText.StartIso(text) is not { } date)
        {
            return null;
        }

        var (hour, minute, second) = (DateText.Digits(text, 11, 2), DateText.Digits(text, 14, 2), text.Length == 16 ? 0 : text[16] == ':'
            ? DateText.Digits(text, 17, 2) : -1);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59 ? date.At(new LocalTime(hour, minute, second)) : null;
    }

    private readonly bool Only(params ReadOnlySpan<int> places)
    {
        var allowed = Common;
        foreach (var place in places)
        {
            allowed |= 1 << place;
        }

        return (given & ~allowed) == 0;
    }

    private readonly DossierEvent? Made()
    {
        if (id is null || at is not { } when)
        {
            return null;
        }

        DossierEvent? item = type switch
        {
            "received" when Only(5, 13, 14, 15) => new DossierEvent.Received
            {
                Id = id, At = when, IsOnline = isOnline, IsComplete = !isIncomplete, IsOutsideTerritory = isOutside, Promised = promised,
            },
            "receivedByCompetentAgency" when Only(5, 16) => new DossierEvent.ReceivedByCompetentAgency { Id = id, At = when, Agency = agency,
                Promised = promised },
            "supplementRequested" when Only(6, 7) => new DossierEvent.SupplementRequested
            {
                Id = id, At = when, Content = content, Cause = isOfData ? SupplementCause.DataUnusable : SupplementCause.Incomplete,
            },
            "supplemented" when Only(5) => new DossierEvent.Supplemented { Id = id, At = when, Promised = promised },
            "paused" when Only(8, 9, 10) => new DossierEvent.Paused { Id = id, At = when, Rule = rule, Reason = reason, LegalBasis = basis },
            "resumed" when Only(5, 11) => new DossierEvent.Resumed { Id = id, At = when, Pause = pause, Promised = promised },
            "feeNotified" when Only() => new DossierEvent.FeeNotified { Id = id, At = when },
            "feePaid" when Only(5) => new DossierEvent.FeePaid { Id = id, At = when, Promised = promised },
            "transferred" when Only(12) => new DossierEvent.Transferred { Id = id, At = when, To = to },
            "extended" when Only(5, 9) && promised is not null => new DossierEvent.ExtendedWithApology { Id = id, At = when, Promised = promised,
                Reason = reason },
            "stopped" when Only() => new DossierEvent.StoppedByApplicant { Id = id, At = when },
            "refused" when Only(9) => new DossierEvent.Refused { Id = id, At = when, Reason = reason },
            "result" when Only() => new DossierEvent.ResultIssued { Id = id, At = when },
            "returned" when Only(17) => new DossierEvent.Returned { Id = id, At = when, What = isDossier ? DossierReturn.Dossier : DossierReturn.Result },
            "systemOutage" when Only(18) => new DossierEvent.SystemOutage { Id = id, At = when, IsAnnounced = !isQuiet },
            "systemRestored" when Only(5) => new DossierEvent.SystemRestored { Id = id, At = when, Promised = promised },
            _ => null,
        };
        return item is null || (recordedAt is null && note is null) ? item : item with { RecordedAt = recordedAt, Note = note };
    }
}
