using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>How the 20 and 5 days before a legal text takes effect are counted.</summary>
[JsonConverter(typeof(WordConverter<AnnouncementDayCount>))]
public enum AnnouncementDayCount
{
    /// <summary>Calendar days, by the words of NĐ 63/2010/NĐ-CP, art. 15, as amended. The default.</summary>
    DecreeDays = 0,

    /// <summary>Working days, as the indicators of QĐ 766/QĐ-TTg count.</summary>
    WorkingDays = 1,
}
