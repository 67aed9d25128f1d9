namespace Cchc.Cli.Input;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Answered.</summary>
    public const int Ok = 0;

    /// <summary>A domain "no": the question is fine, but there is no due date, nothing was found, something differs, or a dossier is not complete.</summary>
    public const int NoAnswer = 1;

    /// <summary>Wrong input; one sentence on standard error says what.</summary>
    public const int WrongInput = 2;

    /// <summary>All of them with the key of what they mean; the help and the reference show this table.</summary>
    public static readonly IReadOnlyList<(string Code, string Meaning)> Table =
    [
        ("0", "exit.ok"),
        ("1", "exit.noAnswer"),
        ("2", "exit.wrongInput"),
        ("130", "exit.stopped"),
    ];
}
