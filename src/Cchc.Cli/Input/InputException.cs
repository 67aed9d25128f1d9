namespace Cchc.Cli.Input;

/// <summary>Wrong input from the user; the message is the one sentence to print.</summary>
internal sealed class InputException(string message) : Exception(message);
