using System.Text.Json.Serialization;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Json;

internal static partial class StoredTable
{
    private static IEnumerable<JsonConverter> Procedures()
    {
        yield return One<Procedure>();
        yield return One<StatedTime>();
        yield return One<Channel>();
        yield return One<ProcedureCase>();
        yield return One<LocalVersion>();
        yield return One<ProcedureChanges>();
        yield return One<AnnouncementDecision>();
        yield return One<ProcedureFilter>();
        yield return One<ValidationOptions>();
        yield return One<ProcedureDifference>();
        yield return One<RowTime>();
        yield return One<TimeOption>();
        yield return One<TimeSelection>();
        yield return One<ProcedureCatalogue>();
        yield return One<OnlineService>();
        yield return Kind<OnlineService.Full, OnlineService>();
        yield return Kind<OnlineService.Level, OnlineService>();
        yield return Kind<OnlineService.NotStated, OnlineService>();
        yield return Kind<OnlineService.Partial, OnlineService>();
        yield return One<AnnouncedChange>();
        yield return Kind<AnnouncedChange.Abolished, AnnouncedChange>();
        yield return Kind<AnnouncedChange.Amended, AnnouncedChange>();
        yield return Kind<AnnouncedChange.New, AnnouncedChange>();
        yield return Kind<AnnouncedChange.Replaced, AnnouncedChange>();
        yield return One<TimeSource>();
        yield return Kind<TimeSource.OfCase, TimeSource>();
        yield return Kind<TimeSource.OfChannel, TimeSource>();
    }
}
