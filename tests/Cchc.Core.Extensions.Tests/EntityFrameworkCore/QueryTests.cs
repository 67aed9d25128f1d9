using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>The values in queries that the database answers.</summary>
public sealed class QueryTests
{
    [Theory, OnSqlite, OnPostgres]
    public void Days_and_moments_are_compared_and_ordered_by_the_database(Server server)
    {
        using var database = With(server);
        using var desk = database.Desk();
        var today = new LocalDate(2026, 10, 1);
        desk.Values.Where(row => row.Day < today).OrderByDescending(row => row.Day).Select(row => row.Day.Day).ToList().Should().Equal(30, 9, 3);
        desk.Values.Count(row => row.MaybeDay < today).Should().Be(2, "null is no day before today");
        desk.Values.Count(row => row.MaybeDay == null).Should().Be(2);
        desk.Values.OrderBy(row => row.Moment).Select(row => row.Moment).ToList().Should().BeInAscendingOrder().And.HaveCount(4);
        desk.Values.Max(row => row.Day).Should().Be(new LocalDate(2026, 10, 2));
        LocalDate[] days = [new(2026, 9, 3), new(2026, 10, 2)];
        desk.Values.Count(row => days.Contains(row.Day)).Should().Be(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Codes_are_compared_grouped_and_joined_by_the_database(Server server)
    {
        using var database = With(server);
        using var desk = database.Desk();
        var code = ProcedureCode.Parse("1.001193");
        desk.Values.Count(row => row.Procedure == code).Should().Be(2);
        desk.Values.Where(row => row.Procedure != null).GroupBy(row => row.Procedure!).Select(group => new { group.Key, Count = group.Count() }).ToList()
            .ToDictionary(group => group.Key, group => group.Count).Should().Equal(new Dictionary<ProcedureCode, int> { [code] = 2, [ProcedureCode.Parse("2.000635")] = 1 });
        var agency = AgencyCode.Parse("H48.53");
        desk.Values.Count(row => row.Agency == agency).Should().Be(2, "the key is stored: both orders of writing are one agency");
        desk.Values.Join(desk.Values, one => one.Agency, other => other.Agency, (one, other) => one.Id).Count().Should().Be(4);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Money_that_is_to_be_ordered_is_a_number_and_text_is_not(Server server)
    {
        using var database = With(server);
        using var desk = database.Desk();
        desk.Values.OrderBy(row => row.Dong).Select(row => row.Dong).ToList().Should().BeInAscendingOrder().And.HaveElementAt(0, ExactNumber.FromInt64(-1_000));
        desk.Values.Where(row => row.Dong > 90).Count().Should().Be(2);
        desk.Values.OrderBy(row => row.Money).Select(row => row.Money).ToList().Should().BeInAscendingOrder();
        desk.Values.OrderBy(row => row.Exact).Select(row => row.Exact).ToList().Should().NotBeInAscendingOrder("texts are ordered by their letters: the page says so");
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_code_that_is_only_written_better_is_a_change(Server server)
    {
        using var database = With(server);
        using var desk = database.Desk();
        var row = desk.Values.First(item => item.Law != null);
        row.Law = LegalDocumentNumber.Parse("104/2022/NĐ-CP");
        desk.SaveChanges().Should().Be(1);
        row.Law = LegalDocumentNumber.Parse("104/2022/NĐ-CP");
        desk.SaveChanges().Should().Be(0);
    }

    private static Database With(Server server)
    {
        var database = new Database(server);
        using var desk = database.Desk();
        var rows = new (string? Procedure, string? Agency, LocalDate Day, long Amount)[]
        {
            ("1.001193", "000.00.53.H48", new(2026, 9, 30), 100_000), ("1.001193", "H48.53", new(2026, 9, 3), 9_000), ("2.000635", null, new(2026, 9, 9), -1_000), (null, null, new(2026, 10, 2), 90),
        };
        foreach (var (procedure, agency, day, amount) in rows)
        {
            desk.Add(new ValueRow
            {
                Procedure = procedure is null ? null : ProcedureCode.Parse(procedure),
                Agency = agency is null ? null : AgencyCode.Parse(agency),
                Law = procedure == "2.000635" ? LegalDocumentNumber.Parse("Nghị định 104/2022/NĐ-CP") : null,
                Day = day,
                MaybeDay = agency is null ? null : day,
                Moment = day.At(new LocalTime(day.Day % 24, 0)),
                Exact = amount,
                Money = amount,
                Dong = amount,
            });
        }

        desk.SaveChanges();
        return database;
    }
}
