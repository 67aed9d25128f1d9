using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>The formats in which a catalogue of procedures can be read.</summary>
[JsonConverter(typeof(WordConverter<CatalogueFormat>))]
public enum CatalogueFormat
{
    /// <summary>The national public service portal, 2026: objects with <c>code</c>, <c>executionMethods</c> and so on.</summary>
    Portal = 0,

    /// <summary>Our own JSON, <c>cchc-catalogue/1</c>.</summary>
    Own = 1,

    /// <summary>The older exchange packet of LGSP and NGSP: <c>message</c>, <c>result</c>, <c>MATTHC</c>.</summary>
    LegacyPacket = 2,
}
