using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// Counts over many dossiers (thống kê): which components are missing, excess or brought without need, and how many supplement rounds there were. Memory grows
/// with components, not with dossiers. Parts counted apart are merged, in any order, to what one pass over all dossiers gives. Equal when all counts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Requirements;
/// using Cchc.Core.Text;
///
/// var rules = DossierRules.Build(
///     ProcedureCode.Parse("1.001193"),
///     [
///         new ComponentRule
///         {
///             Id = "to-khai", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance,
///         },
///         new ComponentRule
///         {
///             Id = "uy-quyen", Name = "Văn bản ủy quyền", Pieces = [new RequiredPieces(1, PaperForms.Original)], Source = RuleSource.Stated.Instance,
///             Condition = new Condition.Is("authorised", new FactValue.YesNo(true)),
///         },
///     ],
///     questions: [new FactQuestion.YesNo("authorised", new BilingualText("Có người khác làm thay không?", "Does someone else apply for you?"))]);
///
/// var incomplete = DossierCheck.Of(rules, new Dossier { Facts = Facts.None.With("authorised", new FactValue.YesNo(false)) });
/// var statistics = DossierStatistics.Of([new DossierObservation { First = incomplete, SupplementRequests = 1 }]);
/// var procedure = statistics.Procedures[0];
/// Console.WriteLine($"{procedure.Complete} of {procedure.Dossiers} complete"); // 0 of 1 complete
/// Console.WriteLine(statistics.Rank()[0].Component.Id); // to-khai
/// </code>
/// </example>
public sealed partial record DossierStatistics
{
    /// <summary>Nothing counted.</summary>
    public static DossierStatistics None { get; } = new();

    /// <summary>How <see cref="Rank"/> ranks, in words.</summary>
    public static BilingualText RankingRule { get; } = new(
        "Xếp theo số hồ sơ mà thành phần bị thiếu, thừa, hoặc phải nộp dù dữ liệu đã có trong cơ sở dữ liệu (mỗi hồ sơ tính một lần); bằng nhau thì " +
            "xét tỷ lệ trên số hồ sơ, rồi mã thủ tục, rồi mã thành phần.",
        "By the number of dossiers in which the component was missing, excess, or brought although its data are in a database (each dossier once); " +
            "then by the share of dossiers, the procedure code and the identifier.");

    /// <summary>The procedures, by code in the order of its characters.</summary>
    public IReadOnlyList<OfProcedure> Procedures { get; init => field = ValueList.Of(value); } = ValueList.Empty<OfProcedure>();

    /// <summary>Counts dossiers.</summary>
    /// <param name="dossiers">The dossiers; read once, one at a time, none is kept.</param>
    /// <param name="cancellationToken">Stops between two dossiers.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or holds null.</exception>
    /// <exception cref="ArgumentException">A check lacks the result of a component or group of its rules.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DossierStatistics Of(IEnumerable<DossierObservation> dossiers, CancellationToken cancellationToken = default)
    {
        var run = new StatisticsRun();
        foreach (var dossier in dossiers ?? throw new ArgumentNullException(nameof(dossiers)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Add(dossier ?? throw new ArgumentNullException(nameof(dossiers)));
        }

        return new DossierStatistics { Procedures = run.Procedures() };
    }

    /// <summary>These counts and others together.</summary>
    /// <param name="other">Counts of other dossiers.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³.</exception>
    public DossierStatistics Merge(DossierStatistics other)
    {
        var run = new StatisticsRun();
        run.Add(this);
        run.Add(other ?? throw new ArgumentNullException(nameof(other)));
        return new DossierStatistics { Procedures = run.Procedures() };
    }

    /// <summary>Where procedures should be simplified, by <see cref="RankingRule"/>: first what burdens most dossiers.</summary>
    /// <param name="leastDossiers">Components seen in fewer dossiers are left out: a few dossiers prove nothing.</param>
    /// <returns>The components and choices that gave any trouble; empty when none did.</returns>
    public IReadOnlyList<Candidate> Rank(int leastDossiers = 1) => ValueList.Of(Procedures
        .SelectMany(procedure => procedure.Components.Select(component => (procedure.Procedure, Component: component)))
        .Where(item => item.Component.Troubled > 0 && item.Component.Dossiers >= leastDossiers)
        .OrderByDescending(item => item.Component.Troubled)
        .ThenByDescending(item => item.Component.TroubledShare, Comparer<Share>.Create((x, y) => x.CompareTo(y)))
        .ThenBy(item => item.Procedure, StringComparer.Ordinal)
        .ThenBy(item => item.Component.Id, StringComparer.Ordinal)
        .ThenBy(item => item.Component.IsChoice)
        .Select(item => CandidateOf(item.Procedure, item.Component)));

    // On equal numbers: what the law forbids first, then what sends people back.
    private static Candidate CandidateOf(string procedure, OfComponent component)
    {
        var cause = component.BroughtDespiteData >= component.Missing && component.BroughtDespiteData >= component.Excess ? Cause.DataAvailable
            : component.Missing >= component.Excess ? Cause.OftenMissing : Cause.OftenExcess;
        var (vi, en) = cause switch
        {
            Cause.DataAvailable => ("thôi yêu cầu, khai thác cơ sở dữ liệu", "stop asking for it, use the database"),
            Cause.OftenMissing => ("hướng dẫn rõ hơn, chấp nhận giấy tờ khác hoặc bãi bỏ", "explain it better, accept other papers, or drop it"),
            _ => ("nói rõ là không phải nộp", "say plainly that it is not needed"),
        };
        return new Candidate(procedure, component, cause, new BilingualText(
            $"thiếu {component.MissingShare}, thừa {component.ExcessShare}, nộp dù đã có dữ liệu " +
                $"{new Share(component.BroughtDespiteData, component.Dossiers)} hồ sơ: {vi}",
            $"missing in {component.MissingShare}, excess in {component.ExcessShare}, brought despite data in " +
                $"{new Share(component.BroughtDespiteData, component.Dossiers)} dossiers: {en}"));
    }
}
