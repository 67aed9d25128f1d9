using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>Every place of law that a rule of the code cites, gathered from the tables of rules themselves.</summary>
internal static class StatuteRows
{
    // The same-day procedures of a field, by the text of its sector.
    private static readonly string[] SameDayFields = ["G15-TP07", "G15-TP03", "G15-TP05"];

    // What amended an article and was not read itself: docs/explanation/what-is-not-known.md.
    private static readonly string[] UnreadAmendments = ["107/2021/NĐ-CP", "367/2025/NĐ-CP"];

    private static readonly (Func<DossierClockRules, string?> Source, BilingualText Role)[] Roles =
    [
        (rules => rules.Source, new("bộ quy tắc", "the set of rules")),
        (rules => rules.SupplementSource, new("yêu cầu bổ sung", "the supplement request")),
        (rules => rules.SupplementSourceOnPaper, new("yêu cầu bổ sung hồ sơ giấy", "the supplement request on paper")),
        (rules => rules.ContentSource, new("nội dung yêu cầu bổ sung", "what a supplement request says")),
        (rules => rules.RefusalSource, new("từ chối hồ sơ", "the refusal")),
        (rules => rules.ApologySource, new("xin lỗi và hẹn lại", "the apology and the new appointment")),
        (rules => rules.PauseSource, new("việc tạm dừng", "pauses")),
        (rules => rules.FeeSource, new("phí, lệ phí", "the fee")),
        (rules => rules.FeeNoticeSource, new("thông báo nộp phí", "the notice of the fee")),
    ];

    /// <summary>All rows: where tables cite the same place, the best standing that one of them states is that of all, for what is read once is read.</summary>
    public static IReadOnlyList<StatuteRow> All { get; } = Gather();

    private static List<StatuteRow> Gather()
    {
        var stated = Starts().Concat(Sets()).Concat(Pauses()).Concat(Audits()).Concat(Candidates()).Where(row => row.Number is not null).ToList();
        var best = stated.GroupBy(row => row.Place, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Min(row => row.Standing), StringComparer.Ordinal);
        var silent = Deadlines().Concat(SameDay()).Concat(Validation()).Where(row => row.Number is not null).Select(row => row with { Standing = OfSilent(row) });
        var rows = stated.Concat(silent).Select(row => best.TryGetValue(row.Place, out var standing) ? row with { Standing = standing } : row);
        var others = StatuteOtherRows.Indicators().Concat(StatuteOtherRows.Costs())
            .SelectMany(row => Of(row.Source, row.Rule, row.Title, row.From, row.Through, row.Standing)).Where(row => row.Number is not null);
        return [.. rows.Concat(others).Select(Capped).Concat(StatuteOtherRows.OfficialForms()).Distinct()];
    }

    // Whatever a table says: only what was read is read.
    private static StatuteRow Capped(StatuteRow row) =>
        row.Standing == StatuteStanding.Read && ReadArticles.BestOf(row.Citation) is var best && best > row.Standing ? row with { Standing = best } : row;

    // Tables without a standing of their own cite what was read, but for these.
    private static StatuteStanding OfSilent(StatuteRow row) => row.Number switch
    {
        "43/2011/NĐ-CP" or "101/2024/NĐ-CP" or "151/2025/NĐ-CP" => StatuteStanding.SecondHand,
        "118/2025/NĐ-CP" when row.Citation.AmendedBy is null => StatuteStanding.SecondHand,
        _ => row.Standing,
    };

    // What a rule cites is asked day by day: the days on which it changes are those of the code, not of this list.
    private static IEnumerable<StatuteRow> Deadlines() => Rules(typeof(DeadlineRules)).Concat(Rules(typeof(DossierClockSteps)))
        .SelectMany(rule => ByDay(rule.Code, rule.Title, day => LegalBasisByDate.Of(rule, day)));

    private static IEnumerable<StatuteRow> SameDay() =>
        SameDayFields.SelectMany(field => ByDay(DeadlineRules.SameDayCutOff.Code, DeadlineRules.SameDayCutOff.Title, day => LegalBasisByDate.SameDayCutOff(field, day)));

    private static IEnumerable<DeadlineRule> Rules(Type table) =>
        table.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<DeadlineRule>();

    private static IEnumerable<StatuteRow> ByDay(string code, BilingualText title, Func<LocalDate, string?> source)
    {
        var (first, last) = (new LocalDate(2007, 1, 1), new LocalDate(2030, 12, 31));
        var (from, text) = (first, source(first));
        for (var day = first.PlusDays(1); day <= last.PlusDays(1); day = day.PlusDays(1))
        {
            var now = day > last ? null : source(day);
            if (now == text && day <= last) continue;
            foreach (var row in Of(text, code, title, from == first ? null : from, day > last ? null : day.PlusDays(-1), StatuteStanding.Read)) yield return row;
            (from, text) = (day, now);
        }
    }

    private static IEnumerable<StatuteRow> Starts() =>
        StartRules.BuiltIn.All.SelectMany(rule => Of(rule.Source, rule.Id, rule.Title, rule.InForceFrom, rule.InForceThrough, Standing(rule.Confidence)));

    private static IEnumerable<StatuteRow> Sets()
    {
        foreach (var set in DossierClockRules.All)
        {
            // Before its own text a set is the one-stop rules, which are listed once.
            for (var rules = set; rules is not null && (rules.Title == set.Title || set.Name == "one-stop"); rules = rules.Earlier)
            {
                foreach (var (source, role) in Roles)
                {
                    var title = new BilingualText($"{rules.Title.Vi}: {role.Vi}", $"{rules.Title.En}: {role.En}");
                    foreach (var row in Of(source(rules), rules.Name, title, rules.InForceFrom, rules.InForceThrough, Standing(rules.Confidence))) yield return row;
                }
            }
        }
    }

    private static IEnumerable<StatuteRow> Pauses() =>
        PauseRules.All.SelectMany(rule => Of(rule.Source, rule.Id, rule.Title, rule.InForceFrom, rule.InForceThrough, Standing(rule.Confidence)));

    private static IEnumerable<StatuteRow> Audits() => AuditRule.All.SelectMany(rule => Sources(rule.Code, rule.Title, rule.Sources));

    private static IEnumerable<StatuteRow> Candidates() => SimplificationRule.All.SelectMany(rule => Sources(rule.Code, rule.Title, rule.Sources));

    private static IEnumerable<StatuteRow> Sources(string code, BilingualText title, IEnumerable<AuditSource> sources) =>
        sources.SelectMany(source => Of(source.Text, code, title, source.From, source.Through, Standing(source.Standing)));

    private static IEnumerable<StatuteRow> Validation() => ValidationRule.All.SelectMany(rule => Of(rule.Source.Vi, rule.Code, rule.Title, null, null, StatuteStanding.Read));

    /// <summary>The standing that a source states of itself.</summary>
    public static StatuteStanding Standing(AuditStanding standing) => standing switch
    {
        AuditStanding.Read => StatuteStanding.Read,
        AuditStanding.SecondHand => StatuteStanding.SecondHand,
        AuditStanding.NotRead => StatuteStanding.NotRead,
        _ => StatuteStanding.Convention,
    };

    private static StatuteStanding Standing(SourceConfidence confidence) => confidence == SourceConfidence.Secondary ? StatuteStanding.SecondHand : StatuteStanding.Read;

    // Every text that a source names, and what amended it. A source that says of itself that it was not read is not read.
    private static IEnumerable<StatuteRow> Of(string? source, string code, BilingualText title, LocalDate? from, LocalDate? through, StatuteStanding standing)
    {
        foreach (var one in Citation.Split(source ?? string.Empty).Select(Plain))
        {
            var citation = CitationReader.Read(one);
            var known = citation.Note.Contains("chưa đọc", StringComparison.Ordinal) || citation.Note.Contains("chưa có toàn văn", StringComparison.Ordinal)
                ? StatuteStanding.NotRead : standing;
            yield return new StatuteRow(citation, code, title, from, through, known);
            if (citation.AmendedBy is { } amending && StatuteRow.NumberOf(amending.Document) is { } number)
            {
                yield return new StatuteRow(amending, code, title, from, through, UnreadAmendments.Contains(number) ? StatuteStanding.NotRead : known);
            }
        }
    }

    // Sources say more than a citation: what comes before the place, and after a colon; the day of the text; what it names.
    private static string Plain(string source) => Regex.Replace(Regex.Replace(source, "^(?:xem thêm|các điều từ .* đến \\d+) (?=[NLTĐ])", string.Empty),
        @"(?<=NĐ-CP): .*$|(?<=/(?:NĐ-CP|NQ-CP|QĐ-TTg)) (?:nêu|ngày) .*$|, áp dụng .*$|(?<=/NQ-CP) năm \d{4}$", string.Empty);
}
