using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Samples;

/// <summary>
/// A small catalogue of real national procedures that ships with the library, for trying things out and for examples: codes, names,
/// agencies, times, cases and legal bases as published in 2026; component lists and results shortened, prose left out,
/// and the sentences on cut-off hours written anew. Not for production use.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Exchange.Samples;
///
/// var catalogue = SampleCatalogue.Load();
///
/// Console.WriteLine(catalogue.Find("1.001193").Name); // Thủ tục đăng ký khai sinh
/// </code>
/// </example>
public static class SampleCatalogue
{
    /// <summary>Reads the embedded catalogue, through the same reader as any file of the national portal.</summary>
    /// <returns>The catalogue; a new one at each call.</returns>
    public static ProcedureCatalogue Load()
    {
        using var stream = Open("sample-catalogue.json");
        return NationalPortalReader.Read(stream);
    }

    internal static Stream Open(string name) =>
        typeof(SampleCatalogue).Assembly.GetManifestResourceStream("Cchc.Core.Exchange.Samples." + name)
            ?? throw new InvalidOperationException($"The embedded sample {name} is missing from the assembly.");
}
