namespace Cchc.Core.Text;

/// <summary>The digits 0 to 9, and none of the others that Unicode counts as digits.</summary>
internal static class AsciiDigit
{
    public static bool Is(char c) => c is >= '0' and <= '9';
}
