using Cchc.Cli.Line;

namespace Cchc.Cli.Commands;

/// <summary>Options and arguments that several commands have in common.</summary>
internal static class SharedOptions
{
    /// <summary>The sheet of a workbook.</summary>
    public static Option Sheet() => new("--sheet", "option.sheet") { Value = "value.sheet" };

    public static Option OfficeHours() => new("--office-hours", "option.officeHours") { Value = "value.hours" };

    public static Option Procedure(string about = "option.procedure") => new("--procedure", about) { Short = "-p", Value = "value.code" };

    public static Option Catalogue(string about = "option.catalogue") => new("--catalogue", about) { Short = "-c", Value = "value.file" };

    public static Option Locality(string about = "option.locality") => new("--locality", about) { Value = "value.code" };

    public static Option On(string about) => new("--on", about) { Value = "value.date" };

    public static Argument Code() => new("value.code", "argument.code");
}
