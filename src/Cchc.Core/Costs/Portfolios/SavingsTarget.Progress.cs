using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

public sealed partial record SavingsTarget
{
    /// <summary>How far a target is reached. When there was nothing to save all is null: undefined, neither reached nor missed.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Change">The cost of the baseline year and the cost measured.</param>
    public sealed record Progress(
        [property: JsonRequired] SavingsTarget Target,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostChange Change)
    {
        /// <summary>The rate of reduction, 1 being all; null when there was nothing to save.</summary>
        public ExactNumber? Rate => Change.Rate;

        /// <summary>Whether the rate is that of the target or more, compared exactly: 29.9999% does not reach 30%.</summary>
        public bool? IsReached => Rate is { } rate ? rate >= Target.Rate : null;

        /// <summary>Money a year that must still be saved; zero when reached.</summary>
        public ExactNumber? MissingMoney => Rate is null ? null : NotNegative((Change.Before * Target.Rate) - Change.Saving);

        /// <summary>Percentage points (điểm phần trăm) missing: 8 when 22% is reached of 30%; zero when reached.</summary>
        public ExactNumber? MissingPoints => Rate is { } rate ? NotNegative((Target.Rate - rate) * 100) : null;

        private static ExactNumber NotNegative(ExactNumber value) => value.Sign < 0 ? ExactNumber.Zero : value;
    }
}
