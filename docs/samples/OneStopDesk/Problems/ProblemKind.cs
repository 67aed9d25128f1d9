using Cchc.Core.Text;

namespace OneStopDesk.Problems;

/// <summary>A kind of refusal.</summary>
/// <param name="Code">A short stable word that programs and the trail go by.</param>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Title">What is wrong, in one line.</param>
/// <param name="Detail">What was expected; {0} stands for what was given.</param>
public sealed record ProblemKind(string Code, int Status, BilingualText Title, BilingualText Detail);
