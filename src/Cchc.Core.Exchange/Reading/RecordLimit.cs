using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>How much of a file of records is read.</summary>
internal static class RecordLimit
{
    /// <summary>A record of so many bytes or more is not read: 16 MiB.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>How many records may be unreadable.</summary>
    public const int MostUnread = 10_000;

    /// <summary>How many records a catalogue in memory may have; the whole nation has some ten thousand. More can be read one by one.</summary>
    public const int MostRecords = 100_000;

    /// <summary>What stands in the place of records beyond them.</summary>
    public static Finding TooMany(string place) => new(FileProblems.TooManyRecords, FindingSeverity.Error, place, new BilingualText(
        $"hơn {MostRecords} bản ghi, dừng đọc từ đây", $"more than {MostRecords} records, reading stopped here"));
}
