namespace Cchc.Proof.SecondEngine;

/// <summary>The answer lies outside the years that are decided: the question is not asked.</summary>
internal sealed class OutOfListException : Exception;
