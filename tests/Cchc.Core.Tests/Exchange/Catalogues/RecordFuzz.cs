using System.Text;
using System.Text.Json;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>Damages JSON records: by bytes (changed, inserted, taken out, cut, spliced) and by structure (values replaced, members doubled, renamed, moved).</summary>
internal sealed class RecordFuzz(Random random)
{
    private static readonly byte[][] Snippets = [.. new[]
    {
        "null", "true", "false", "0", "-1", "1.5", "1e999999999", "-1e-999999999", "99999999999999999999", "NaN", "Infinity", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"x\"", "[]", "{}", "[[]]", "[null]",
        "{\"x\":1}", "[1,\"x\",{}]", "\"2026-02-30\"", "\"0000-00-00\"", "\"2026-07-18\"", "\"2026-07-18T25:00:00Z\"", "\"STANDARD\"", "\"WORKING_DAY\"", "\"online\"", "{\"stages\":[{\"stages\":[]}]}",
        "{\"workingDays\":1e30}", "{\"code\":\"1.000001\"}", "{\"from\":\"2027-01-01\",\"through\":\"2026-01-01\"}", "\"tu\u031B\u0309\"", "\"👩‍👩‍👧\"", "1}", "]", ",", ":", "\"", "//", "\"\\",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [(byte)'"', 0xC3, (byte)'"'], [.. Enumerable.Repeat((byte)'[', 200)], [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']];

    /// <summary>One to three kinds of damage; sometimes two lines.</summary>
    public byte[] Damage(byte[] record, byte[] other)
    {
        var bytes = record;
        for (var k = random.Next(1, 4); k > 0; k--)
        {
            bytes = random.Next(2) == 0 ? Bytes(bytes, other) : Structure(bytes);
        }

        return bytes;
    }

    private byte[] Bytes(byte[] bytes, byte[] other)
    {
        var at = random.Next(bytes.Length + 1);
        var to = Math.Min(bytes.Length, at + (random.Next(3) == 0 ? random.Next(bytes.Length + 1) : random.Next(4)));
        var from = random.Next(other.Length);
        return random.Next(6) switch
        {
            0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[Math.Min(at + 1, bytes.Length)..]],
            1 => [.. bytes[..at], .. Snippets[random.Next(Snippets.Length)], .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[to..]],
            3 => bytes[..at],
            4 => [.. bytes[..at], .. other[from..]],
            _ => [.. bytes[..to], .. bytes[at..]],
        };
    }

    private byte[] Structure(byte[] bytes)
    {
        var (values, members) = Parts(bytes);
        if (values.Count == 0)
        {
            return bytes;
        }

        var (start, end) = values[random.Next(values.Count)];
        var (other, otherEnd) = values[random.Next(values.Count)];
        var (name, nameEnd) = members.Count == 0 ? (start, start) : members[random.Next(members.Count)];
        return random.Next(5) switch
        {
            0 or 1 => [.. bytes[..start], .. Snippets[random.Next(Snippets.Length)], .. bytes[end..]],
            2 => [.. bytes[..start], .. bytes[other..otherEnd], .. bytes[end..]],
            3 when members.Count > 0 => [.. bytes[..name], .. bytes[name..nameEnd], (byte)',', .. bytes[name..]], // a member twice
            _ when members.Count > 0 => [.. bytes[..(name + 1)], (byte)random.Next('a', 'z'), .. bytes[Math.Min(name + 2, bytes.Length)..]], // another name
            _ => bytes,
        };
    }

    /// <summary>Where values and members stand; up to the first damage.</summary>
    private static (List<(int Start, int End)> Values, List<(int Start, int End)> Members) Parts(byte[] bytes)
    {
        var values = new List<(int, int)>();
        var members = new List<(int, int)>();
        var open = new Stack<(int Start, int Member)>();
        var member = -1;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                var end = (int)reader.BytesConsumed;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        member = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((start, member));
                        member = -1;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        (start, member) = open.Pop();
                        break;
                }

                values.Add((start, end));
                if (member >= 0)
                {
                    members.Add((member, end));
                }

                member = -1;
            }
        }
        catch (JsonException)
        {
            // What stands before the damage can be damaged further.
        }

        return (values, members);
    }
}
