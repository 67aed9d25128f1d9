using Cchc.Core.Dossiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>
/// Thirty-nine dossiers for fourteen records whose components stand under several headings. The answers were written by hand from the words of the record, before the reader of
/// headings existed: what must be demanded, what may be a question at most, and (everything else) what must not be demanded. Nothing is demanded that is not owed. Where the
/// words of a record are not understood the answer asks the agency what the hand-written one knows: these differences are listed, and the hand-written answers are the right ones.
/// </summary>
public sealed class GroupedDossiersTests
{
    [Fact]
    public void The_records_are_those_that_the_dossiers_were_written_for()
    {
        var procedures = GroupedDossier.Procedures();
        GroupedDossier.All.Should().HaveCountGreaterThanOrEqualTo(30);
        foreach (var file in GroupedDossier.Files)
        {
            var procedure = procedures[file.GetProperty("procedure").GetString()!];
            file.GetProperty("papers").EnumerateObject().Should().HaveCount(procedure.ComponentGroups.Sum(group => group.Components.Count));
            foreach (var paper in file.GetProperty("papers").EnumerateObject())
            {
                var (group, index) = GroupedDossier.Place(file, paper.Name);
                var component = procedure.ComponentGroups[group].Components[index];
                component.Code.Should().Be(paper.Value.GetProperty("code").GetString());
                GroupedDossier.OneLine(component.Name).Should().StartWith(paper.Value.GetProperty("name").GetString());
            }
        }
    }

    [Fact]
    public void Nothing_is_demanded_that_is_not_owed() => Differences(dossier =>
    {
        var owed = dossier.Papers("demanded").Concat(dossier.Papers("mayBeDemanded")).ToHashSet();
        var alternatives = dossier.Papers("oneOf").Concat(dossier.Papers("mayBeAlternative")).ToHashSet();
        return dossier.Demanded(dossier.Check()).Where(paper => !owed.Contains(paper.Key) && !(paper.Value && alternatives.Contains(paper.Key))).Select(paper => $"{paper.Key} is demanded");
    }).Should().BeEmpty();

    [Fact]
    public void What_is_owed_is_demanded() => Differences(dossier =>
    {
        var demanded = dossier.Demanded(dossier.Check());
        return dossier.Papers("demanded").Where(paper => !demanded.ContainsKey(paper)).Select(paper => $"{paper} is not demanded")
            .Concat(dossier.Choices.Where(choice => !choice.All(demanded.ContainsKey)).Select(choice => $"one of {string.Join(", ", choice)} is not demanded"));
    }).Split('\n').Should().BeEquivalentTo(
        "1.014351, A worker's body brought home, nothing handed in: don is not demanded",
        "2.001157, A living volunteer with form 05 and no proof: one of ly-lich, giay-to-cap is not demanded",
        "2.001157, The son of a dead volunteer, with a letter of praise of 1972, without a form: mau-06 is not demanded");

    // What is owed and not demanded is at least a question: nothing is lost in silence.
    [Fact]
    public void What_is_owed_is_never_passed_over() => Differences(dossier =>
    {
        var silent = dossier.Check().Components.Where(item => item.State is RequirementState.NotRequired or RequirementState.Excess).Select(item => item.Rule.Id).ToHashSet();
        return dossier.Papers("demanded").Where(paper => dossier.Rule(paper) is not { } rule || silent.Contains(rule.Id)).Select(paper => $"{paper} is passed over");
    }).Should().BeEmpty();

    [Fact]
    public void Nothing_is_asked_about_that_the_stated_case_settles() => Differences(dossier =>
    {
        var open = dossier.Papers("demanded").Concat(dossier.Papers("mayBeDemanded")).Concat(dossier.Papers("oneOf")).Concat(dossier.Papers("mayBeAlternative")).Concat(dossier.Papers("question")).ToHashSet();
        var unknown = dossier.Check().Components.Where(item => item.State == RequirementState.Unknown).Select(item => item.Rule.Id).ToHashSet();
        return dossier.AllPapers.Where(paper => !open.Contains(paper) && dossier.Rule(paper) is { } rule && unknown.Contains(rule.Id)).Select(paper => $"{paper} is asked about");
    }).Split('\n').Should().BeEquivalentTo(
        "1.002755, A tenant for herself alone, the owner's consent is in the form: ct01 is asked about",
        "1.004047, A rowing boat below inspection and without fee, the application brought: hop-dong is asked about",
        "1.004222, The form alone, nobody asked how she lives: ct01 is asked about",
        "1.014034, A neighbour authorised by the owner, without the authority: muc-1 is asked about",
        "1.014034, A neighbour authorised by the owner, without the authority: muc-2 is asked about",
        "1.014034, The owner found the database wrong, request brought: muc-1 is asked about",
        "1.014034, The owner found the database wrong, request brought: muc-2 is asked about",
        "1.014034, The owner himself adds a telephone number, request brought: muc-1 is asked about",
        "1.014034, The owner himself adds a telephone number, request brought: muc-2 is asked about",
        "1.014242, Request and licence brought, nobody asked whether mining began: khac-giay-phep is asked about",
        "1.014242, Request and licence brought, nobody asked whether mining began: khac-van-ban is asked about",
        "2.001157, A living volunteer, certified copy of the party record, form 05: mau-05 is asked about");

    private static string Differences(Func<GroupedDossier, IEnumerable<string>> of) =>
        string.Join("\n", GroupedDossier.All.SelectMany(dossier => of(dossier).Select(text => $"{dossier.Name}: {text}")));
}
