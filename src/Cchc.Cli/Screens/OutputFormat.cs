namespace Cchc.Cli.Screens;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
