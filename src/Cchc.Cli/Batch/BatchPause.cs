namespace Cchc.Cli.Batch;

/// <summary>A pause of a row as it is stated.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
/// <param name="Rule">The pause rule that it names; empty for none: then it is the caller's own assertion.</param>
internal readonly record struct BatchPause(string From, string To, string Rule);
