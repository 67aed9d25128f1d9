using Cchc.Core.Costs;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Reading;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>Makes a set of assumptions of the JSON values of a file, and collects what is wrong.</summary>
internal sealed class AssumptionParser(string fileName) : CostFileParser(fileName)
{
    private static readonly string[] RootNames = ["$schema", "format", "name", "year", "note", "incomes", "assumptions", "documents"];
    private static readonly string[] ValueNames = ["id", "value", "source", "note"];
    private static readonly string[] DocumentNames = ["names", "database", "databaseEn", "legalBasis", "isToBeChecked", "from", "through", "notIn"];

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<CostPayer, int> payers = [];

    public AssumptionSet? Root(LineJson root)
    {
        if (!Begins(root, AssumptionReader.Format, RootNames))
        {
            return null;
        }

        _ = Text(root, "$schema", null);
        var (name, year) = (Required(root, "name", null), Year(root, "year", null));
        var set = new AssumptionSet
        {
            Name = name ?? "?",
            Year = year ?? 1,
            Note = Text(root, "note", null) ?? string.Empty,
            Incomes = Objects(root, "incomes", null, required: false, json => SheetIncome(json, CostSheet.Dong, payers)),
            Assumptions = Objects(root, "assumptions", null, required: false, One),
            Documents = Objects(root, "documents", null, required: false, Document),
        };
        return HasErrors ? null : set;
    }

    private Assumption? One(LineJson json)
    {
        CheckNames(json, NameOf(json), ValueNames);
        var id = Identifier(json, ids);
        Need(json, "value", id);
        var (value, source) = (Range(json, "value", id), Text(json, "source", id));
        _ = Text(json, "note", id);
        if (id is null || value is null)
        {
            return null;
        }

        if (!AssumptionSet.KnownIds.Contains(id, StringComparer.Ordinal))
        {
            UnknownWord(Code(FormFault.UnknownWord), id, json["id"]!, "id", id, AssumptionSet.KnownIds);
            return null;
        }

        try
        {
            return new Assumption(id, value, source ?? string.Empty);
        }
        catch (ArgumentException)
        {
            var (low, high) = (value.Low, value.High);
            var most = Assumption.MostOf(id);
            Report(FormFault.OutOfRange, json["value"]!, id, $"value: cần từ 0 đến {most.ToVietnamese()}, gặp {low.ToVietnamese(6)} đến {high.ToVietnamese(6)}",
                $"value: expected 0 to {most.ToEnglish()}, found {low.ToEnglish(6)} to {high.ToEnglish(6)}");
            return null;
        }
    }

    private HeldDocument? Document(LineJson json)
    {
        CheckNames(json, null, DocumentNames);
        var names = Texts(json, "names", null, required: true);
        var (database, basis) = (Required(json, "database", null), Required(json, "legalBasis", null));
        var (from, through) = (Date(json, "from", null, required: true), Date(json, "through", null));
        if (from > through)
        {
            Report(FormFault.OutOfRange, json["through"]!, null, $"through: trước ngày from {DateText.Vi(from.Value)}",
                $"through: before from, {DateText.Iso(from.Value)}");
        }

        var (en, isToBeChecked) = (Text(json, "databaseEn", null), Flag(json, "isToBeChecked", null));
        var notIn = Texts(json, "notIn", null);
        return names.Count == 0 || database is null || basis is null || from is null ? null : new HeldDocument
        {
            Names = [.. names.Select(item => item.Text)],
            Database = new BilingualText(database, en ?? database),
            Source = new AuditSource(basis, isToBeChecked ? AuditStanding.NotRead : AuditStanding.Read, from, through),
            NotIn = [.. notIn.Select(item => item.Text)],
        };
    }
}
