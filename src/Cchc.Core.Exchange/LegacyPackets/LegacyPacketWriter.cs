using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// Writes a catalogue as the older exchange packet ("LayThuTuc" of LGSP and NGSP, trục liên thông), as far as that format can carry it.
/// What it cannot carry is told in findings, never dropped silently: without findings, reading the packet back gives the same catalogue,
/// but for words of the portal that the packet says with its own codes. The same catalogue always gives the same bytes: UTF-8 without a
/// byte order mark. The mapping: docs/reference/legacy-packet.md.
/// </summary>
public static class LegacyPacketWriter
{
    /// <summary>Writes a packet.</summary>
    /// <param name="catalogue">The catalogue; every version of every procedure becomes a procedure of the packet, in their order.</param>
    /// <param name="stream">Written from its current position; not closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>What was not carried (CCHC-CAT-090), what only in another form (091), and what of the catalogue as a whole (092).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="LegacyPacketOptions.ProceduresPerPacket"/> is negative.</exception>
    /// <exception cref="ArgumentException">Packets of one line each are to be indented outside a message.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(ProcedureCatalogue catalogue, Stream stream, LegacyPacketOptions? options = null)
    {
        var (checkedOptions, losses) = Begin(catalogue, stream, options);
        Piecewise.Write(stream, buffer => Packets(catalogue, buffer, checkedOptions, losses));
        return ValueList.Of(losses.Findings);
    }

    /// <summary>Writes a packet as <see cref="Write"/> does, without waiting for the stream.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="stream">Written from its current position; not closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops between two procedures.</param>
    /// <returns>What was not carried, as <see cref="Write"/> says it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="LegacyPacketOptions.ProceduresPerPacket"/> is negative.</exception>
    /// <exception cref="ArgumentException">Packets of one line each are to be indented outside a message.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<IReadOnlyList<Finding>> WriteAsync(ProcedureCatalogue catalogue, Stream stream, LegacyPacketOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var (checkedOptions, losses) = Begin(catalogue, stream, options);
        return All();

        async Task<IReadOnlyList<Finding>> All()
        {
            await Piecewise.WriteAsync(stream, buffer => Packets(catalogue, buffer, checkedOptions, losses), cancellationToken).ConfigureAwait(false);
            return ValueList.Of(losses.Findings);
        }
    }

    private static (LegacyPacketOptions Options, LegacyLosses Losses) Begin(ProcedureCatalogue catalogue, Stream stream, LegacyPacketOptions? options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new LegacyPacketOptions();
        Check(options);
        var losses = new LegacyLosses();
        losses.AddOf(catalogue);
        return (options, losses);
    }

    private static void Check(LegacyPacketOptions options)
    {
        if (options.ProceduresPerPacket < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.ProceduresPerPacket, "A packet cannot have less than no procedure.");
        }

        if (options is { ProceduresPerPacket: > 0, InMessage: false, IsIndented: true })
        {
            throw new ArgumentException("Packets of one line each cannot be indented, unless they stand in a message.", nameof(options));
        }
    }

    private static IEnumerable<int> Packets(ProcedureCatalogue catalogue, MemoryStream buffer, LegacyPacketOptions options, LegacyLosses losses)
    {
        var (from, most) = (0, options.ProceduresPerPacket);
        do
        {
            var procedures = most == 0 ? catalogue.Procedures : catalogue.Procedures.Skip(from).Take(most);
            foreach (var part in options.InMessage ? Message(procedures, buffer, options, losses) : Packet(procedures, buffer, options, losses))
            {
                yield return part;
            }

            if (most > 0)
            {
                buffer.WriteByte((byte)'\n');
                yield return from;
            }

            from += most == 0 ? catalogue.Procedures.Count : Math.Min(most, catalogue.Procedures.Count - from);
        }
        while (from < catalogue.Procedures.Count);
    }

    private static IEnumerable<int> Message(IEnumerable<Procedure> procedures, MemoryStream buffer, LegacyPacketOptions options, LegacyLosses losses)
    {
        using var packet = new MemoryStream();
        foreach (var part in Packet(procedures, packet, options, losses))
        {
            yield return part;
        }

        using var json = new Utf8JsonWriter(buffer, Settings(isIndented: false));
        json.WriteStartObject();
        json.WriteString("message", packet.GetBuffer().AsSpan(0, checked((int)packet.Length)));
        json.WriteEndObject();
    }

    private static IEnumerable<int> Packet(IEnumerable<Procedure> procedures, MemoryStream buffer, LegacyPacketOptions options, LegacyLosses losses)
    {
        using var json = new Utf8JsonWriter(buffer, Settings(options.IsIndented));
        json.WriteStartObject();
        json.WriteStartArray("result");
        var count = 0;
        foreach (var procedure in procedures)
        {
            losses.AddOf(procedure);
            new LegacyProcedureWriter(json, procedure, losses).Write();
            json.Flush();
            yield return ++count;
        }

        json.WriteEndArray();
        json.WriteNumber("error_code", 0);
        json.WriteEndObject();
    }

    private static JsonWriterOptions Settings(bool isIndented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Vietnamese letters and quotes as people read them; nothing here goes into a web page
        Indented = isIndented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };
}
