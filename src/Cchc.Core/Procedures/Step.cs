namespace Cchc.Core.Procedures;

/// <summary>A step of a procedure (trình tự thực hiện).</summary>
/// <param name="Name">The name; often empty.</param>
/// <param name="Description">What is done, as the record tells it.</param>
public sealed record Step(string Name, string Description);
