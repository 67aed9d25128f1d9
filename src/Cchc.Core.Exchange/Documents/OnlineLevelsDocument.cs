using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What became of the online levels of procedures.</summary>
internal sealed record OnlineLevelsDocument(
    LevelCountsDocument Before, LevelCountsDocument After, int Unchanged, IReadOnlyList<LevelChangeDocument> Up, IReadOnlyList<LevelChangeDocument> Down,
    IReadOnlyList<LevelChangeDocument> NotComparable, IReadOnlyList<LevelChangeDocument> Added, IReadOnlyList<LevelChangeDocument> Removed)
{
    public static OnlineLevelsDocument Of(OnlineLevelChanges changes, Func<ProcedureCode, string?> nameOf)
    {
        return new(LevelCountsDocument.Of(changes.Before), LevelCountsDocument.Of(changes.After), changes.Unchanged, List(changes.Up), List(changes.Down),
            List(changes.NotComparable), List(changes.Added), List(changes.Removed));

        IReadOnlyList<LevelChangeDocument> List(IReadOnlyList<OnlineLevelChange> moved) => [.. moved.Select(change => new LevelChangeDocument(
            change.Code.ToString(), nameOf(change.Code), change.Before is null ? null : OnlineLevelReport.Level(change.Before, change.WasOffline),
            change.After is null ? null : OnlineLevelReport.Level(change.After, change.IsOffline)))];
    }
}

/// <summary>Procedures by online level on a day.</summary>
internal sealed record LevelCountsDocument(
    string? Date, int Procedures, int Online, int Full, int Partial, int PartialWithoutReason, int Level1, int Level2, int Level3, int Level4, int Offline,
    int NotStated, int OtherScale, int Interlinked, int Proactive)
{
    public static LevelCountsDocument Of(OnlineLevels levels) => new(Iso(levels.Date), levels.Procedures, levels.Online, levels.Full, levels.Partial,
        levels.PartialWithoutReason, levels.Level1, levels.Level2, levels.Level3, levels.Level4, levels.Offline, levels.NotStated, levels.OtherScale,
        levels.Interlinked, levels.Proactive);
}

/// <summary>A procedure whose level changed; null before it was there and after it was gone.</summary>
internal sealed record LevelChangeDocument(string Code, string? Name, BilingualText? Before, BilingualText? After);
