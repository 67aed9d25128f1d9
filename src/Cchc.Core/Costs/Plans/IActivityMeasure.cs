namespace Cchc.Core.Costs.Plans;

/// <summary>A simplification measure (biện pháp đơn giản hóa) that aims at activities, named by their identifiers or by the component that they
/// prepare.</summary>
public interface IActivityMeasure
{
    /// <summary>The identifiers of the activities (<see cref="CostActivity.Id"/>); empty when they are named by component.</summary>
    IReadOnlyList<string> Activities { get; }

    /// <summary>The components (<see cref="CostActivity.Component"/>): all activities of each are meant. Empty when they are named by identifier.</summary>
    IReadOnlyList<string> Components { get; }
}
