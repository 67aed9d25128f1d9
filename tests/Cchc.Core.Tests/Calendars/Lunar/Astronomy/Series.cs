using System.Globalization;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>The terms of a published series, one a line; the source stands at the head of each file.</summary>
internal static class Series
{
    public const double ArcSecond = Math.PI / 180 / 3600;

    public static double[][] Read(string name) =>
        [.. File.ReadLines(RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Calendars", "Lunar", "Astronomy", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];

    public static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }

    /// <summary>An angle between -π and π.</summary>
    public static double Wrap(double angle) => angle - (2 * Math.PI * Math.Round(angle / (2 * Math.PI)));
}
