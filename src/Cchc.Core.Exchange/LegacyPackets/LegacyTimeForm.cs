namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>How well the legacy packet can say a stated time.</summary>
internal enum LegacyTimeForm
{
    /// <summary>In the record's own words.</summary>
    Own = 0,

    /// <summary>In other words, because its own are missing or would be read as another time.</summary>
    InOtherWords = 1,

    /// <summary>Not at all: its words stand there, and will be read otherwise.</summary>
    Lost = 2,
}
