using System.Security.Cryptography;
using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Samples;

public sealed class RegisterSampleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(5_000)]
    public void There_are_as_many_dossiers_as_asked_for_each_with_a_code_of_its_own_in_order(int dossiers)
    {
        var codes = RegisterSample.Make(dossiers, 3).Select(item => item.Dossier.Code).ToList();

        codes.Should().HaveCount(dossiers);
        codes.Should().OnlyHaveUniqueItems();
        codes.Should().BeInAscendingOrder(StringComparer.Ordinal);
        codes.Where(code => !DossierCode.Parse(code).IsStandard).Should().BeEmpty();
    }

    [Fact]
    public void The_same_seed_gives_the_same_dossiers_in_every_culture_and_another_seed_others()
    {
        var here = Hash(1);
        using (new CultureScope("th-TH"))
        {
            Hash(1).Should().Be(here);
        }

        Hash(2).Should().NotBe(here);
        here.Should().Be("2C1F96EBD595AF37BB3355FC78765C9A39BBBC4A2F1A295C38861AC978AF68AB");
    }

    [Fact]
    public void Every_abuse_is_planted_and_most_dossiers_are_free_of_any()
    {
        var sample = RegisterSample.Make(20_000, 1).ToList();

        sample.Select(item => item.Abuse).OfType<string>().Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(RegisterSample.Abuses);
        sample.Count(item => item.Abuse is not null).Should().BeInRange(500, 2_000);
        sample.Where(item => item.Abuse is null).Should().OnlyContain(item => item.Codes.Count == 0);
        sample.Where(item => item.Abuse is not null).Should().OnlyContain(item => item.Codes.Count > 0);
    }

    [Fact]
    public void The_procedures_are_those_of_the_embedded_catalogue_with_their_times()
    {
        var catalogue = SampleCatalogue.Load();
        foreach (var (code, days) in SampleCase.Procedures.Skip(1))
        {
            catalogue.Find(code)!.Channels.Should().Contain(channel => channel.Time.Time == new ProcessingTime.WorkingDays(days), code);
        }
    }

    [Fact]
    public void Nothing_of_a_sample_lies_after_the_day_of_the_register() => RegisterSample.Make(5_000, 9).Should().OnlyContain(item =>
        item.Dossier.Received <= RegisterSample.AsOf && (item.Dossier.Result ?? RegisterSample.AsOf) <= RegisterSample.AsOf
            && (item.Dossier.Returned ?? RegisterSample.AsOf) <= RegisterSample.AsOf && item.Dossier.Events.All(one => one.At <= RegisterSample.AsOf));

    [Fact]
    public void A_number_that_is_no_number_of_dossiers_is_refused()
    {
        FluentActions.Invoking(() => RegisterSample.Make(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RegisterSample.Make(RegisterSample.MostDossiers + 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Hash(long seed)
    {
        var text = string.Join("\n", RegisterSample.Make(2_000, seed).Select(item => $"{item.Dossier} {string.Join(" ", item.Dossier.Events)} {item.Abuse}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
