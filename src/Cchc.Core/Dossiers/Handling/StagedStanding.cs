using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>Whether the steps of a dossier can be told (theo dõi được các bước hay không), and if not, why. Nobody is late by what nobody wrote down.</summary>
[JsonConverter(typeof(WordConverter<StagedStanding>))]
public enum StagedStanding
{
    /// <summary>The steps are told (theo dõi được).</summary>
    Followed = 0,

    /// <summary>No transfer is recorded (không ghi lần chuyển nào): who had it when is not known.</summary>
    NoProgress = 1,

    /// <summary>Transfers are recorded, none to a unit, role or agency of the process (nơi nhận không có trong quy trình).</summary>
    UnknownUnits = 2,

    /// <summary>The register states no procedure (không ghi mã thủ tục).</summary>
    NoProcedure = 3,

    /// <summary>No process is known for the procedure (không có quy trình của thủ tục).</summary>
    NoProcess = 4,

    /// <summary>The time has not begun (thời hạn chưa tính): not received, not complete, or a fee is awaited.</summary>
    NotBegun = 5,

    /// <summary>The row contradicts itself, or a day is outside the calendar (không đánh giá được).</summary>
    NotJudged = 6,
}
