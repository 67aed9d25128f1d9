using System.Reflection;
using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>What is written in our own JSON is read back equal: real records, and random catalogues that set every property of the model.</summary>
public sealed class CatalogueRoundTripTests
{
    [Fact]
    public void All_real_records_come_back_equal()
    {
        var catalogue = NationalPortalReader.ReadFile(SharedData.NationalDump);
        foreach (var gzip in new[] { false, true })
        {
            var read = OwnCatalogues.Read(OwnCatalogues.Write(catalogue, gzip));
            read.Findings.Should().BeEmpty();
            read.Procedures.Should().HaveCount(SharedData.NationalCount);
            read.Equals(catalogue).Should().BeTrue();
            new ModelText().Of(read).Should().Be(new ModelText().Of(catalogue));
        }
    }

    [Fact]
    public void Random_catalogues_come_back_equal() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var catalogue = new RandomModel(new Random(seed)).Catalogue(4);
            var bytes = OwnCatalogues.Write(catalogue, gzip: seed % 5 == 0);
            var read = OwnCatalogues.Read(bytes);
            read.Findings.Should().BeEmpty("of seed {0}", seed);
            new ModelText().Of(read).Should().Be(new ModelText().Of(catalogue), "of seed {0}", seed);
            read.Equals(catalogue).Should().BeTrue("of seed {0}", seed);
            OwnCatalogues.Write(read, gzip: seed % 5 == 0).Should().Equal(bytes, "the same catalogue gives the same bytes");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Random_catalogues_miss_nothing_of_the_model()
    {
        var text = new ModelText();
        for (var seed = 0; seed < 150; seed++)
        {
            text.Of(new RandomModel(new Random(seed)).Catalogue(4));
        }

        var types = new[] { typeof(Procedure), typeof(LocalVersion), typeof(AnnouncementDecision) }.ToHashSet();
        while (types.Where(type => !IsIdentifier(type)).SelectMany(Reached).Except(types).ToList() is { Count: > 0 } more)
        {
            types.UnionWith(more);
        }

        types.Should().Contain([typeof(Fee), typeof(FormFile), typeof(ProcedureLinkKind), typeof(ProcessingTime.Stages), typeof(AnnouncedChange.Abolished), typeof(OnlineService.Partial)]);
        foreach (var type in types)
        {
            if (type.IsEnum)
            {
                Enum.GetNames(type).Where(_ => type != typeof(AdministrativeLevels)).Select(name => $"{type.Name}.{name}").Should().BeSubsetOf(text.Seen);
            }
            else if (!type.IsAbstract && type != typeof(ProcedureChanges) && !IsIdentifier(type))
            {
                text.Seen.Should().Contain(type.Name);
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType != typeof(BilingualText))
                    .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeSubsetOf(text.Seen);
            }
        }
    }

    /// <summary>What an identifier was read as follows from its raw text, which is compared.</summary>
    private static bool IsIdentifier(Type type) => type.GetProperty("Raw") is not null && type.GetProperty("Key") is not null;

    [Theory]
    [InlineData(typeof(ProcedureKind), nameof(CatalogueWords.ProcedureKind))]
    [InlineData(typeof(RegulationKind), nameof(CatalogueWords.RegulationKind))]
    [InlineData(typeof(AgencyRole), nameof(CatalogueWords.AgencyRole))]
    [InlineData(typeof(SubmissionMethod), nameof(CatalogueWords.SubmissionMethod))]
    [InlineData(typeof(FeeKind), nameof(CatalogueWords.FeeKind))]
    [InlineData(typeof(PartialReason), nameof(CatalogueWords.PartialReason))]
    [InlineData(typeof(ProactiveLevel), nameof(CatalogueWords.ProactiveLevel))]
    [InlineData(typeof(ProcedureLinkKind), nameof(CatalogueWords.ProcedureLinkKind))]
    [InlineData(typeof(ProcedureState), nameof(CatalogueWords.ProcedureState))]
    [InlineData(typeof(AnnouncingLevel), nameof(CatalogueWords.AnnouncingLevel))]
    [InlineData(typeof(ProcedurePart), nameof(CatalogueWords.ProcedurePart))]
    [InlineData(typeof(AdministrativeLevels), nameof(CatalogueWords.AdministrativeLevels))]
    public void Words_are_the_names_of_the_values(Type type, string field)
    {
        var words = ((JsonNames)typeof(CatalogueWords).GetField(field)!.GetValue(null)!).ToString().Split(", ");
        var values = Enum.GetValues(type).Cast<object>().Select(value => (Number: (int)value, Name: value.ToString()!))
            .Where(value => type != typeof(AdministrativeLevels) || value.Number > 0).ToList();
        words.Should().HaveCount(values.Count);
        foreach (var (number, name) in values)
        {
            words[type == typeof(AdministrativeLevels) ? (int)Math.Log2(number) : number].Should().Be(char.ToLowerInvariant(name[0]) + name[1..]);
        }
    }

    [Fact]
    public void The_members_of_a_procedure_stand_in_their_order()
    {
        var names = CatalogueMembers.Procedure.ToString().Split(", ");
        names.Should().Equal(Enum.GetNames<CatalogueMember>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
        var numbers = typeof(Procedure).GetProperties().Select(property => property.Name).ToList();
        names.Select(name => char.ToUpperInvariant(name[0]) + name[1..]).Except(["RawCode", "Parts"]).Should().BeEquivalentTo(numbers);
    }

    [Fact]
    public void What_no_part_holds_is_left_out_and_lists_of_all_kinds_may_be_empty()
    {
        var bare = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = string.Empty };
        var text = Encoding.UTF8.GetString(OwnCatalogues.Write(new ProcedureCatalogue([bare])));
        text.Should().Be("""
            {"format":"cchc-catalogue/1","procedures":1,"localVersions":0,"announcements":0}
            {"procedure":{"code":"1.000001"}}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_value_without_a_name_is_refused()
    {
        var wrong = new Procedure { Code = ProcedureCode.Parse("1.000001"), Name = "x", Kind = (ProcedureKind)77 };
        var write = () => OwnCatalogues.Write(new ProcedureCatalogue([wrong]));
        write.Should().Throw<ArgumentException>().WithMessage("*77*standard*");
        var none = () => CatalogueWriter.Write(null!, Stream.Null);
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Values_that_repeat_become_one_object()
    {
        var procedure = new RandomModel(new Random(1)).Procedure() with { Agencies = [new Agency(AgencyRole.Competent, "G15", "Bộ Tư pháp")], LegalBases = [new LegalBasis("104/2022/NĐ-CP", "Nghị định")] };
        var read = OwnCatalogues.Read(OwnCatalogues.Write(new ProcedureCatalogue([procedure, procedure])));
        read.Procedures[0].Agencies[0].Should().BeSameAs(read.Procedures[1].Agencies[0]);
        read.Procedures[0].LegalBases[0].Should().BeSameAs(read.Procedures[1].LegalBases[0]);
    }

    private static IEnumerable<Type> Reached(Type type) => type.IsEnum ? [] : type.GetNestedTypes().Concat(type.GetProperties().Select(property => property.PropertyType)
        .Select(used => used.IsGenericType ? used.GetGenericArguments()[0] : used)).Where(used => used.Namespace is { } space && (space.StartsWith("Cchc.Core.Procedures", StringComparison.Ordinal) || space.StartsWith("Cchc.Core.Deadlines", StringComparison.Ordinal)));
}
