using System.Globalization;

namespace Cchc.Core.Tests.Support;

/// <summary>Runs a block under another culture of the thread. Under invariant globalization every name gives the invariant culture.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo before = Thread.CurrentThread.CurrentCulture;

    public CultureScope(string name) => Thread.CurrentThread.CurrentCulture = Culture(name);

    public void Dispose() => Thread.CurrentThread.CurrentCulture = before;

    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
