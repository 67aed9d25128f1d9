using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// What a pause or a supplement does to the processing time (cách tính khi tạm dừng). A closed hierarchy; which kind applies is chosen by article, in
/// <see cref="PauseRule"/> and <see cref="DossierClockRules"/>. How often one may pause: <see cref="PauseRule.Most"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExcludedTime), "excluded")]
[JsonDerivedType(typeof(RestartFromZero), "restart")]
[JsonDerivedType(typeof(ResumePlusDays), "resumePlus")]
public abstract record PauseSemantics
{
    private PauseSemantics()
    {
    }

    /// <summary>
    /// The whole time begins again when the pause ends (tính lại từ đầu): NĐ 61/2018/NĐ-CP art. 19.4; NĐ 297/2025/NĐ-CP. The due date is that of a dossier
    /// received at that moment.
    /// </summary>
    public sealed record RestartFromZero : PauseSemantics;

    /// <summary>
    /// The time of the pause is left out, then the rest runs on (không tính vào thời hạn): land, NĐ 101/2024/NĐ-CP; NĐ 99/2022/NĐ-CP art. 16.3.
    /// </summary>
    public sealed record ExcludedTime : PauseSemantics;

    /// <summary>The time of the pause is left out and the rest grows by some working days (phần còn lại được tăng thêm): minerals, 21.</summary>
    public sealed record ResumePlusDays : PauseSemantics
    {
        /// <summary>A pause with an addition.</summary>
        /// <param name="workingDays">Working days added when the pause ends; 0 to 1,000.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is negative or larger.</exception>
        public ResumePlusDays(int workingDays) => WorkingDays = Checked(workingDays, nameof(workingDays));

        /// <summary>How many working days are added.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public int WorkingDays
        {
            get;
            init => field = Checked(value, nameof(value));
        }

        private static int Checked(int workingDays, string parameter) => workingDays is >= 0 and <= 1000 ? workingDays
            : throw new ArgumentOutOfRangeException(parameter, workingDays, "Expected 0 to 1000 working days.");

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(ResumePlusDays), PrintMembers);
    }
}
