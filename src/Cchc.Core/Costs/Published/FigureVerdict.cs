using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>The verdict on one published figure.</summary>
[JsonConverter(typeof(WordConverter<FigureVerdict>))]
public enum FigureVerdict
{
    /// <summary>It is the recomputed figure, rounded to the decimals shown.</summary>
    Right = 0,

    /// <summary>It is the recomputed figure cut after the decimals shown; rounded it would be another: 75.55 for 75.556.</summary>
    RightIfCut = 1,

    /// <summary>It cannot be right: no rounding to the decimals shown leads from the inputs to it, or it is a rate whose base is zero, which is
    /// undefined.</summary>
    CannotBeRight = 2,

    /// <summary>It cannot be checked: an input is missing or is not a number, or the base of the rate may be zero.</summary>
    CannotBeChecked = 3,

    /// <summary>It compares times in different units, such as days and working days: no percentage and no difference of the plain numbers means
    /// anything.</summary>
    NotComparable = 4,
}
