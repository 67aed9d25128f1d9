using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Exchange.Registers;

/// <summary>What a register may say of a dossier by yes or no, in the order in which it is written; null is what it does not say.</summary>
internal static class RegisterMarks
{
    public static IReadOnlyList<(string Name, Func<RegisterDossier, bool?> Of)> All { get; } =
    [
        ("digitised", dossier => dossier.IsDigitised),
        ("reused", dossier => dossier.IsReused),
        ("nationalStore", dossier => dossier.IsFromNationalStore),
        ("verified", dossier => dossier.IsVerified),
        ("fee", dossier => dossier.HasFee),
        ("paidOnline", dossier => dossier.IsPaidOnline),
        ("electronicResult", dossier => dossier.HasElectronicResult),
        ("synchronised", dossier => dossier.IsSynchronised),
    ];
}
