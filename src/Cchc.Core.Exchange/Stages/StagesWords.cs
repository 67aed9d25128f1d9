using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Standings and names of a register held against its processes in words.</summary>
internal static class StagesWords
{
    /// <summary>The standings in their order.</summary>
    public static IReadOnlyList<(StagedStanding Standing, BilingualText Name)> Standings { get; } =
    [
        (StagedStanding.Followed, new("theo dõi được từng bước", "steps can be told")),
        (StagedStanding.NoProgress, new("không ghi lần chuyển nào", "no transfer is recorded")),
        (StagedStanding.UnknownUnits, new("nơi nhận không có trong quy trình", "transfers to nobody of the process")),
        (StagedStanding.NoProcedure, new("không ghi mã thủ tục", "no procedure is stated")),
        (StagedStanding.NoProcess, new("thủ tục không có quy trình", "no process for the procedure")),
        (StagedStanding.NotBegun, new("thời hạn chưa tính", "the time has not begun")),
        (StagedStanding.NotJudged, new("không đánh giá được", "cannot be judged")),
    ];

    /// <summary>By which agency steps are counted.</summary>
    public static BilingualText CountedBy { get; } = new(
        "Tính theo cơ quan ghi ở dòng của hồ sơ trong sổ: mọi bước của hồ sơ đều tính cho cơ quan đó, kể cả bước do cơ quan, đơn vị khác thực hiện. Bước "
            + "nào do ai thực hiện thì xem theo bước và theo đơn vị, chức danh.",
        "Counted by the agency that the row of the dossier names: all steps of the dossier count for it, those that another agency or unit does, too. Who "
            + "does which step is told by step, and by unit and role.");

    /// <summary>The agency of a group.</summary>
    public static BilingualText AgencyOf(StagesSummary.Group group) => group.IsRest ? new("các cơ quan khác", "all others")
        : new(PlainLine.Of(group.Agency), PlainLine.Of(group.Agency));

    /// <summary>Role, unit and agency of a step as the process names them.</summary>
    public static string RoleOf(Stage stage) =>
        PlainLine.Of(stage.Agency is { Length: > 0 } agency ? $"{stage.Who} ({agency})" : stage.Who);
}
