using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs;

/// <summary>A finding written out in full, to compare one that the library makes with: code, place and both texts.</summary>
internal static class ExpectedFinding
{
    public static Finding Error(string code, string place, string vi, string en) =>
        new("CCHC-COST-" + code, FindingSeverity.Error, place, new BilingualText(vi, en));

    public static Finding Warning(string code, string place, string vi, string en) =>
        new("CCHC-COST-" + code, FindingSeverity.Warning, place, new BilingualText(vi, en));

    public static Finding Information(string code, string place, string vi, string en) =>
        new("CCHC-COST-" + code, FindingSeverity.Information, place, new BilingualText(vi, en));
}
