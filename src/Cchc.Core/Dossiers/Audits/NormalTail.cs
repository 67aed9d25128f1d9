namespace Cchc.Core.Dossiers.Audits;

/// <summary>The upper tail of the normal distribution by the four operations alone.</summary>
internal static class NormalTail
{
    private const double RootOfTwoPi = 2.5066282746310002;
    private const double OneByE = 0.36787944117144233;
    private const double Series = 2.5; // below it the series is quick, above it the fraction
    private const int Fractions = 80;
    private const int Farthest = 38; // beyond it a double holds nothing

    /// <summary>The chance of a value above z; 0 where it is less than a double can hold.</summary>
    public static double Above(double z)
    {
        if (z < 0)
        {
            return 1 - Above(-z);
        }

        if (z > Farthest)
        {
            return 0;
        }

        var density = Exp(z * z / 2) / RootOfTwoPi;
        if (z < Series)
        {
            // z + z³/3 + z⁵/(3·5) + …
            var (term, sum) = (z, z);
            for (var odd = 3; term > sum * 1e-17; odd += 2)
            {
                term *= z * z / odd;
                sum += term;
            }

            return 0.5 - (density * sum);
        }

        // 1/(z + 1/(z + 2/(z + …))), from its end.
        var fraction = z;
        for (var i = Fractions; i >= 1; i--)
        {
            fraction = z + (i / fraction);
        }

        return density / fraction;
    }

    /// <summary>e to the power of -x, x not negative.</summary>
    private static double Exp(double x)
    {
        var whole = (int)x;
        var (power, result) = (OneByE, 1.0);
        for (var left = whole; left > 0; left >>= 1)
        {
            result *= (left & 1) == 1 ? power : 1;
            power *= power;
        }

        var (part, term, sum) = (x - whole, 1.0, 1.0);
        for (var i = 1; i <= 30; i++)
        {
            term *= -part / i;
            sum += term;
        }

        return result * sum;
    }
}
