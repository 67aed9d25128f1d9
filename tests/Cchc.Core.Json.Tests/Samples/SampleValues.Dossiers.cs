using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests.Samples;

/// <content>Rules, facts, dossiers, checks and requests.</content>
internal static partial class SampleValues
{
    public static Facts Facts { get; } = new(
    [
        new("ket-hon", new FactValue.YesNo(true)), new("tuoi", new FactValue.Number(17.5m)), new("noi-o", new FactValue.Choice("thue")), new("uy-quyen", new FactValue.YesNo(false)),
    ]);

    public static IReadOnlyList<Condition> Conditions { get; } =
    [
        new Condition.Is("ket-hon", new FactValue.YesNo(true)),
        new Condition.Is("noi-o", new FactValue.Choice("thue"), new FactValue.Choice("o-nho")),
        new Condition.Is("noi-o"),
        new Condition.Between("tuoi", 6, 17.5m),
        new Condition.Between("tuoi", null, 14),
        new Condition.Between("tuoi", null, null),
        new Condition.Not(new Condition.Is("ket-hon", new FactValue.YesNo(true))),
        new Condition.Any([new Condition.Between("tuoi", 6, null), new Condition.Not(new Condition.All([]))]),
        new Condition.All([new Condition.Is("tuoi", new FactValue.Number(1)), new Condition.Any([])]),
        Condition.Always,
    ];

    public static ComponentRule Rule { get; } = new()
    {
        Id = "giay-chung-sinh",
        Name = "Giấy chứng sinh",
        HandingOver = HandingOver.Present,
        Pieces = [new RequiredPieces(1, PaperForms.Original), new RequiredPieces(2, PaperForms.AnyCopy)],
        Necessity = Necessity.WhereApplicable,
        Condition = Conditions[7],
        Replacements = [new ComponentRule.Replacement("Cơ sở dữ liệu quốc gia về dân cư", "Điều 4", Conditions[0])],
        ResultOf = "1.000656",
        LegalBasis = "khoản 1 Điều 16",
        Doubt = new BilingualText("chưa rõ", "unclear"),
        FormsDoubt = new BilingualText("chưa rõ bản", "unclear form"),
        Source = new RuleSource.Curated("Luật Hộ tịch số 60/2014/QH13"),
    };

    public static RequirementGroup Group { get; } = new()
    {
        Id = "cu-tru", Name = "Giấy tờ về cư trú", AtLeast = 1, Members = ["a", "b"], Condition = Conditions[3], Doubt = new BilingualText("chưa rõ", "unclear"),
        Source = new RuleSource.Inferred("một trong các giấy tờ sau"),
    };

    public static IReadOnlyList<FactQuestion> Questions { get; } =
    [
        new FactQuestion.YesNo("ket-hon", new BilingualText("Cha mẹ đã kết hôn?", "Are the parents married?")) { AskedOf = QuestionAudience.Agency, DoubtOf = "cu-tru" },
        new FactQuestion.OfChoice("noi-o", new BilingualText("Ở đâu?", "Where?"), [new("so-huu", new BilingualText("Của mình", "Own")), new("thue", new BilingualText("Thuê", "Rented"))]),
        new FactQuestion.OfNumber("tuoi", new BilingualText("Bao nhiêu tuổi?", "How old?"), 0, 120.5m, "tuổi"),
    ];

    public static Dossier Dossier { get; } = new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Code = "000.00.01.H15-261130-0001",
        IsOnline = true,
        Facts = Facts,
        Items =
        [
            new DossierItem { Component = "giay-chung-sinh", Form = PaperForms.CertifiedCopy, Count = 2, IsDigitised = true, IsReused = true, IsSigned = true },
            new DossierItem { Component = string.Empty, Name = "Đơn \"viết tay\"", Form = PaperForms.None },
            new DossierItem { Component = "a", Form = PaperForms.Scan | PaperForms.Data },
        ],
    };

    public static DossierRules BirthRules { get; } = SampleComponents.Load("1.001193")!;

    public static DossierRulesCorrection Correction { get; } = new()
    {
        Procedure = ProcedureCode.Parse("1.001193"), Sets = 2, OnlineWhen = Conditions[0], Questions = Questions, Components = [Rule], Groups = [Group], Removed = ["x"],
        Expected = [new("a", "Tờ khai")],
    };

    /// <summary>Values that are stored or given, and come back equal.</summary>
    public static IReadOnlyList<object> StoredDossiers { get; } =
    [
        Facts, Facts.None, .. Facts.Names.Select(name => Facts[name]!), .. Conditions, Rule, Rule.Pieces[1], Rule.Replacements[0], Group, .. Questions, Correction,
        RuleSource.Stated.Instance, Rule.Source, Group.Source, Dossier, new Dossier(), .. Dossier.Items, new DossierCheckOptions { IsOnline = true, ListsFaults = true },
        default(DossierMask).With(0).With(64).With(255), default(DossierMask),
        new SupplementLetter
        {
            Date = new LocalDate(2026, 11, 30), ReceivedOn = new LocalDate(2026, 11, 27), DossierCode = "H15-1", Applicant = "Nguyễn Văn A", TimeWasRunning = true,
            ClockRules = DossierClockRules.OneStop,
        },
        DossierDraft.Of(Dossier), ReceiptList.Of(BirthRules, Dossier with { Items = [Dossier.Items[0]] }), ReceiptList.Of(BirthRules, Dossier).Rows[0],
        Statistics, Statistics.Procedures[0], Statistics.Procedures[0].Components[0], new DossierStatistics.Share(1, 3),
        new DossierStatistics.Candidate("1.001193", Statistics.Procedures[0].Components[0], DossierStatistics.Cause.OftenMissing, new BilingualText("hay thiếu", "often missing")),
        .. Check.Components, .. Check.Groups, .. SupplementRequest.Of(Check) is SupplementRequest.Needed needed ? needed.Needs : [], .. List.Submit, .. List.Conditional,
        new DossierNeed.Choice { Group = Group, Wanted = 1, Alternatives = [Paper, new DossierNeed.Together { Group = Group, Members = [Paper] }], OpenFacts = ["tuoi"] },
        new CitizenList.DataInstead(Rule, Rule.Replacements[0]), new InferredRules.Claim(InferenceKind.OneOf, new RuleSource.Inferred("một trong")),
        .. Inferred.Headings, .. Inferred.Components.Take(3), new CuratedRules { Correction = Correction },
    ];

    /// <summary>Values with rules of a whole dossier in them: they come back the same, part for part, but two rules are never equal.</summary>
    public static IReadOnlyList<object> DossiersWithRules { get; } =
    [
        .. SampleComponents.Codes.Select(code => SampleComponents.Load(code.Value)!), new CuratedRules { Rules = BirthRules }, Inferred, Check,
        new DossierObservation { First = Check, SupplementRequests = 2 }, SupplementRequest.Of(Check),
        SupplementRequest.Of(DossierCheck.Of(BirthRules, new Dossier { Procedure = BirthRules.Procedure })), Minimal.NotNeeded, Minimal.Undetermined,
    ];

    /// <summary>Answers: written, never read back.</summary>
    public static IReadOnlyList<object> DossierAnswers { get; } = [List, CitizenList.Of(BirthRules, Facts)];

    private static DossierCheck Check { get; } = DossierCheck.Of(
        BirthRules, Dossier with { Facts = Facts.None, Items = [new DossierItem { Component = BirthRules.Components[0].Id, Form = PaperForms.PaperForm }] });

    private static DossierStatistics Statistics { get; } = DossierStatistics.Of([new DossierObservation { First = Check, SupplementRequests = 1 }]);

    private static CitizenList List { get; } = CitizenList.Of(BirthRules);

    private static InferredRules Inferred { get; } = InferredRules.Of(Birth);

    private static DossierNeed.Paper Paper { get; } = new()
    {
        Rule = Rule, Pieces = Rule.Pieces, Reason = new BilingualText("cần có", "needed"), Lack = new BilingualText("chưa có trong hồ sơ", "not in the dossier"),
        When = new BilingualText("khi đã kết hôn", "when married"),
    };

    private static (SupplementRequest NotNeeded, SupplementRequest Undetermined) Minimal
    {
        get
        {
            var paper = new ComponentRule { Id = "to-khai", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance };
            var brought = new Dossier { Items = [new DossierItem { Component = "to-khai", Form = PaperForms.PaperForm }] };
            var sure = DossierRules.Build(ProcedureCode.Parse("1.000001"), [paper]);
            var open = DossierRules.Build(
                ProcedureCode.Parse("1.000001"), [paper with { Condition = Conditions[0] }], questions: [new FactQuestion.YesNo("ket-hon", new BilingualText("Đã kết hôn?", "Married?"))]);
            return (SupplementRequest.Of(DossierCheck.Of(sure, brought)), SupplementRequest.Of(DossierCheck.Of(open, new Dossier())));
        }
    }
}
