using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>By what dossiers are grouped (tiêu chí phân tổ). Each dossier is in exactly one group, so that groups sum to the whole.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Audits;
/// using Cchc.Core.Dossiers.Registers;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// var set = new IndicatorSet
/// {
///     Id = "own",
///     Name = new BilingualText("Bộ chỉ số của đơn vị", "Our own set"),
///     Source = new AuditSource("quy ước của đơn vị", AuditStanding.Convention),
///     Indicators =
///     [
///         new Indicator
///         {
///             Id = "late",
///             Name = new BilingualText("Tỷ lệ hồ sơ giải quyết quá hạn", "Share of dossiers resolved late"),
///             Numerator = IndicatorExpression.Parse("resolvedLateByLaw"),
///             Denominator = IndicatorExpression.Parse("resolved"),
///         },
///     ],
/// };
/// var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var counter = new IndicatorCounter([set], new IndicatorOptions { By = [IndicatorKey.Agency] });
/// foreach (var agency in new[] { "H01.2", "H01.3", "H01.2" })
/// {
///     var received = new LocalDateTime(2026, 8, 10, 9, 0);
///     var dossier = new RegisterDossier { Code = agency + "-260810-0001", Agency = agency, Time = new ProcessingTime.WorkingDays(5), Received = received };
///     counter.Add(judge.Judge(dossier, new LocalDateTime(2026, 8, 11, 8, 0)));
/// }
///
/// Console.WriteLine(string.Join("; ", counter.Groups().Select(group =&gt; $"{group.Keys[0]}: {group.Dossiers}"))); // H01.2: 2; H01.3: 1
/// </code>
/// </example>
[JsonConverter(typeof(WordConverter<IndicatorKey>))]
public enum IndicatorKey
{
    /// <summary>
    /// The agency that has it to decide (cơ quan giải quyết), as the row writes it. The whole dossier is its own, even where another agency or unit did a part
    /// of it: who was late in which step is told by <see cref="Dossiers.Handling.RegisterStages"/>.
    /// </summary>
    Agency = 0,

    /// <summary>The code of the field (mã lĩnh vực): of the row, else of the procedure.</summary>
    Field = 1,

    /// <summary>
    /// The level at which the procedure is done (cấp thực hiện), by the catalogue, such as <c>commune</c>; of several <c>province,commune</c>. None without a
    /// catalogue.
    /// </summary>
    Level = 2,

    /// <summary>The code of the procedure (mã thủ tục).</summary>
    Procedure = 3,

    /// <summary>The month of the receipt (tháng tiếp nhận), such as <c>2026-08</c>.</summary>
    Month = 4,

    /// <summary>The month in which it ended (tháng giải quyết xong); none while it is open.</summary>
    EndMonth = 5,

    /// <summary>The channel (kênh thực hiện): <c>inPerson</c>, <c>online</c>, <c>postal</c>; none where the register does not say.</summary>
    Channel = 6,

    /// <summary>
    /// The code of the officer (mã cán bộ) of the row, never a name, whoever did a part of the work; the same code in two agencies is one group unless grouped
    /// by agency, too.
    /// </summary>
    Officer = 7,
}
