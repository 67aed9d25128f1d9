using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

/// <summary>The records in <c>tests/Data</c>: reduced as its page says, and in their facts those of the full list where that is there.</summary>
public sealed class SampleRecordsTests
{
    private static readonly Lazy<ProcedureCatalogue> Sample = new(() => NationalPortalReader.ReadFile(RepositoryFiles.PathOf("tests", "Data", "catalogue", "records.jsonl.gz")));

    [Fact]
    public void Two_hundred_records_hold_no_long_prose()
    {
        var records = Sample.Value.Procedures;
        records.Should().HaveCount(200);
        records.Should().OnlyContain(record => record.Conditions.Length <= 160);
        records.SelectMany(record => record.ComponentGroups).SelectMany(group => group.Components).Should().OnlyContain(component => component.Name.Length <= 1000);
        records.SelectMany(record => record.Steps).SelectMany(step => step.Description.Split(['\n', '.', ';'])).Should().OnlyContain(sentence => sentence.Length <= 600);
        records.SelectMany(record => record.Channels).SelectMany(channel => channel.Description.Split(['\n', '.', ';'])).Should().OnlyContain(sentence => sentence.Length <= 600);
    }

    [Fact]
    public void Their_facts_are_those_of_the_list()
    {
        var list = NationalPortalReader.ReadFile(SharedData.NationalDump);
        foreach (var record in Sample.Value.Procedures)
        {
            var whole = list.Find(record.Code.Value);
            record.Name.Should().Be(whole.Name);
            record.Levels.Should().Be(whole.Levels);
            record.Channels.Select(channel => (channel.RawMethod, channel.Time)).Should().Equal(whole.Channels.Select(channel => (channel.RawMethod, channel.Time)));
            record.Cases.Should().Equal(whole.Cases);
            record.Agencies.Should().Equal(whole.Agencies);
            record.LegalBases.Should().Equal(whole.LegalBases);
            record.Results.Should().Equal(whole.Results);
            record.ComponentGroups.SelectMany(group => group.Components).Select(component => (component.Code, component.Originals, component.Copies)).Should()
                .Equal(whole.ComponentGroups.SelectMany(group => group.Components).Select(component => (component.Code, component.Originals, component.Copies)));
        }
    }
}
