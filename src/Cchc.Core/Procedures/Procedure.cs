using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// An administrative procedure (thủ tục hành chính, TTHC) as a record states it: NĐ 63/2010/NĐ-CP, art. 8(2). Texts are in NFC and
/// trimmed, otherwise as written. Lists are empty when the record has none. Two procedures are equal when all parts are.
/// </summary>
/// <remarks>
/// Use <c>with</c> to change a part: a procedure never changes. Text that the record does not have is empty, never null.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Procedures.Times;
///
/// var procedure = new Procedure
/// {
///     Code = ProcedureCode.Parse("1.001193"),
///     Name = "Thủ tục đăng ký khai sinh",
///     Channels = new[]
///     {
///         new Channel
///         {
///             Method = SubmissionMethod.Online,
///             RawMethod = "ONLINE",
///             Time = new StatedTime(new ProcessingTime.WorkingDays(3), "3", "WORKING_DAY"),
///         },
///     },
/// };
///
/// Console.WriteLine(procedure); // 1.001193 Thủ tục đăng ký khai sinh
/// Console.WriteLine(procedure.SelectTimes().Options[0].Time); // 3 ngày làm việc
/// </code>
/// </example>
public sealed partial record Procedure
{
    /// <summary>The code (mã thủ tục).</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>The name (tên thủ tục); empty when the record leaves it out.</summary>
    public required string Name { get; init; }

    /// <summary>The kind (loại thủ tục).</summary>
    public ProcedureKind Kind { get; init; }

    /// <summary>The kind as the record writes it; empty when it does not say.</summary>
    public string RawKind { get; init; } = string.Empty;

    /// <summary>Whether it is internal to the administration (thủ tục nội bộ).</summary>
    public bool IsInternal { get; init; }

    /// <summary>By whose authority it was prescribed.</summary>
    public RegulationKind Regulation { get; init; }

    /// <summary>The same as the record writes it; empty when it does not say.</summary>
    public string RawRegulation { get; init; } = string.Empty;

    /// <summary>The levels that carry it out (cấp thực hiện).</summary>
    public AdministrativeLevels Levels { get; init; }

    /// <summary>The fields (lĩnh vực), the main one first.</summary>
    public IReadOnlyList<Field> Fields { get; init => field = ValueList.Of(value); } = ValueList.Empty<Field>();

    /// <summary>The agencies with their roles.</summary>
    public IReadOnlyList<Agency> Agencies { get; init => field = ValueList.Of(value); } = ValueList.Empty<Agency>();

    /// <summary>Who may apply (đối tượng thực hiện).</summary>
    public IReadOnlyList<Subject> Subjects { get; init => field = ValueList.Of(value); } = ValueList.Empty<Subject>();

    /// <summary>The steps (trình tự thực hiện).</summary>
    public IReadOnlyList<Step> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<Step>();

    /// <summary>The channels with times and fees (cách thức thực hiện), row by row.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = ValueList.Of(value); } = ValueList.Empty<Channel>();

    /// <summary>The cases with times (trường hợp).</summary>
    public IReadOnlyList<ProcedureCase> Cases { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcedureCase>();

    /// <summary>The components of the dossier in their groups (thành phần hồ sơ).</summary>
    public IReadOnlyList<ComponentGroup> ComponentGroups { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentGroup>();

    /// <summary>The results (kết quả thực hiện).</summary>
    public IReadOnlyList<ProcedureResult> Results { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcedureResult>();

    /// <summary>The legal bases (căn cứ pháp lý).</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init => field = ValueList.Of(value); } = ValueList.Empty<LegalBasis>();

    /// <summary>The conditions (yêu cầu, điều kiện); empty when there are none.</summary>
    public string Conditions { get; init; } = string.Empty;

    /// <summary>Code and name.</summary>
    /// <returns>For example <c>1.001193 Thủ tục đăng ký khai sinh</c>.</returns>
    public override string ToString() => $"{Code} {Name}";
}
