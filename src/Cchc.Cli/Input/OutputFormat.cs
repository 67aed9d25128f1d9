namespace Cchc.Cli.Input;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
