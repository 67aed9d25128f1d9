using System.Globalization;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Sql;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>Report 06a from the views against counting the library's answers one by one.</summary>
public sealed class SqlRegisterCountsTests
{
    private static readonly LocalDate From = new(2026, 1, 1);

    [Fact]
    public void Report_06a_by_agency_is_what_one_counts_by_hand_and_the_differences_are_listed()
    {
        using var database = new RegisterDatabase.Sqlite();
        var dossiers = new RandomRegister(20261127).Take(2500);
        database.MakeTables();
        database.Fill("dossiers", RegisterRows.DossierColumns, dossiers.Select(RegisterRows.Of));
        database.Fill("events", RegisterRows.EventColumns, dossiers.SelectMany(RegisterRows.EventsOf));
        var script = new StringWriter();
        SqlRegisterWriter.Write(script, RegisterComparison.Judge, SqlDialect.Sqlite, SqlRegisterMap.Standard, RandomRegister.AsOf, From);
        database.Run(script.ToString());

        var needed = database.Read("dossier_code", "cchc_register_verdicts WHERE needs_library IS NOT NULL").Select(row => row[0]!).ToHashSet(StringComparer.Ordinal);
        database.Read("SUM(law_needs_library)", "cchc_register_counts").Single()[0].Should().Be(needed.Count.ToString(CultureInfo.InvariantCulture));
        var uncounted = database.Read("dossier_code", "cchc_register_verdicts WHERE as_vendors IS NULL").ConvertAll(row => row[0]!);
        uncounted.Should().NotBeEmpty().And.BeSubsetOf(needed, "what is in no column of the software is said, too");
        database.Read("SUM(vendors_needs_library)", "cchc_register_counts").Single()[0].Should().Be(uncounted.Count.ToString(CultureInfo.InvariantCulture));
        database.Run("DELETE FROM dossiers WHERE code IN (" + string.Join(", ", needed.Select(code => $"'{code}'")) + ")");
        var answers = dossiers.Where(dossier => !needed.Contains(dossier.Code)).Select(dossier => RegisterComparison.Judge.Judge(dossier, RandomRegister.AsOf)).ToList();

        database.Read("dossier_code", "cchc_register_differences").Select(row => row[0]).Should()
            .BeEquivalentTo(answers.Where(answer => ReportColumns.ByLaw(answer) != ReportColumns.AsVendors(answer)).Select(answer => answer.Dossier.Code)).And.NotBeEmpty();
        foreach (var (whose, columnOf) in new (string, Func<RegisterAnswer, ReportColumn>)[] { ("law", ReportColumns.ByLaw), ("vendors", ReportColumns.AsVendors) })
        {
            string[] names = [.. new[] { "online", "on_paper", "carried_over", "early", "on_time", "late", "pending_in_time", "pending_overdue" }.Select(name => $"{whose}_{name}")];
            var rows = database.Read("agency, " + string.Join(", ", names.Select(name => $"SUM({name})")), "cchc_register_counts GROUP BY agency")
                .ToDictionary(row => row[0]!, row => string.Join(" ", row.Skip(1)), StringComparer.Ordinal);
            foreach (var agency in answers.GroupBy(answer => answer.Dossier.Agency!, StringComparer.Ordinal))
            {
                rows[agency.Key].Should().Be(string.Join(" ", Count([.. agency], columnOf)), $"{whose}, {agency.Key}");
            }
        }
    }

    private static IEnumerable<int> Count(IReadOnlyList<RegisterAnswer> answers, Func<RegisterAnswer, ReportColumn> columnOf)
    {
        var counted = answers.Where(answer => columnOf(answer) != ReportColumn.None && !(IsResolved(columnOf(answer)) && ReportColumns.EndOf(answer) < From)).ToList();
        yield return counted.Count(answer => answer.Dossier.Received!.Value.Date >= From && answer.Dossier.Channel == Cchc.Core.Procedures.SubmissionMethod.Online);
        yield return counted.Count(answer => answer.Dossier.Received!.Value.Date >= From && answer.Dossier.Channel != Cchc.Core.Procedures.SubmissionMethod.Online);
        yield return counted.Count(answer => answer.Dossier.Received!.Value.Date < From);
        foreach (var column in new[] { ReportColumn.Early, ReportColumn.OnTime, ReportColumn.Late, ReportColumn.PendingInTime, ReportColumn.PendingOverdue })
        {
            yield return counted.Count(answer => columnOf(answer) == column);
        }
    }

    private static bool IsResolved(ReportColumn column) => column is ReportColumn.Early or ReportColumn.OnTime or ReportColumn.Late or ReportColumn.ResolvedUnknown;
}
