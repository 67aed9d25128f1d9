using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Samples;

/// <summary>
/// A small catalogue of real national procedures that ships with the library, for trying things out and for examples: codes, names,
/// agencies, times, cases and legal bases as published in 2026; component lists and results shortened, prose left out,
/// and the sentences on cut-off hours written anew. Not for production use.
/// </summary>
public static class SampleCatalogue
{
    private const string Resource = "Cchc.Core.Exchange.Samples.sample-catalogue.json";

    /// <summary>Reads the embedded catalogue, through the same reader as any file of the national portal.</summary>
    /// <returns>The catalogue; a new one at each call.</returns>
    public static ProcedureCatalogue Load()
    {
        using var stream = typeof(SampleCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The embedded sample catalogue is missing from the assembly.");
        return NationalPortalReader.Read(stream);
    }
}
