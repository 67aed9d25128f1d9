namespace Cchc.Core.Procedures.Identifiers;

/// <summary>The closed set of identifiers: how each is made and what a message calls it. netstandard2.0 has no static members in interfaces.</summary>
internal static class IdentifierKind
{
    private static readonly Dictionary<Type, (string Words, Func<string, string, object> Make)> Kinds = new()
    {
        [typeof(ProcedureCode)] = ("procedure code: expected text such as 1.001193", (raw, value) => new ProcedureCode(raw, value)),
        [typeof(CaseCode)] = ("case code: expected text such as 1.001193.01", (raw, value) => new CaseCode(raw, value)),
        [typeof(FieldCode)] = ("field code: expected text such as G15-TP07", (raw, value) => new FieldCode(raw, value)),
        [typeof(AgencyCode)] = ("agency code: expected text such as H38.12 or 000.00.12.H38", (raw, value) => new AgencyCode(raw, value)),
        [typeof(DossierCode)] = ("dossier code: expected text such as H15.50.05.13-261008-0975", (raw, value) => new DossierCode(raw, value)),
        [typeof(DecisionNumber)] = ("decision number: expected text such as 163/QĐ-BTP", (raw, value) => new DecisionNumber(raw, value)),
        [typeof(LegalDocumentNumber)] = (
            "number of a legal document: expected text such as 104/2022/NĐ-CP",
            (raw, value) => new LegalDocumentNumber(raw, value)),
    };

    public static T Make<T>(string raw, string value) => (T)Kinds[typeof(T)].Make(raw, value);

    public static string Words(Type type) => Kinds[type].Words;
}
