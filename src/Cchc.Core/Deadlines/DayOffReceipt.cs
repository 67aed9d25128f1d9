using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>How a dossier received on a day off or after office hours is counted. No text settles it.</summary>
[JsonConverter(typeof(WordConverter<DayOffReceipt>))]
public enum DayOffReceipt
{
    /// <summary>The first day counted is the next working day: Civil Code 2015, art. 147.2 literally. The default.</summary>
    FirstDayIsNextWorkingDay = 0,

    /// <summary>The dossier counts as received on the next working day, which is then not counted.</summary>
    ReceivedOnNextWorkingDay = 1,
}
