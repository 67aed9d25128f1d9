using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs;

/// <summary>Places of sheets and plans, as reports for people say them.</summary>
public sealed class CostPlaceTests
{
    [Theory]
    [InlineData("measures[0] \"nop-truc-tuyen\".legalBasis", "Biện pháp 1 (nop-truc-tuyen): căn cứ pháp lý", "Measure 1 (nop-truc-tuyen): legal basis")]
    [InlineData("measures[11] \"a\"", "Biện pháp 12 (a)", "Measure 12 (a)")]
    [InlineData("measures[0] \"a\".b\".components[2]", "Biện pháp 1 (a\".b): thành phần 3", "Measure 1 (a\".b): component 3")]
    [InlineData("activities[3] \"1.1\".hours", "Công việc 4 (1.1): số giờ", "Activity 4 (1.1): hours")]
    [InlineData("incomes[0].payer", "Mức thu nhập 1: đối tượng chi trả", "Income 1: payer")]
    [InlineData("activities", "Công việc", "Activities")]
    [InlineData("activities, file the dossier", "Công việc: nộp hồ sơ", "Activities: file the dossier")]
    [InlineData("plan.json: line 3", "plan.json: line 3", "plan.json: line 3")]
    [InlineData("measures[x]", "measures[x]", "measures[x]")]
    [InlineData("measures[0] \"a", "measures[0] \"a", "measures[0] \"a")]
    [InlineData("", "", "")]
    public void A_place_is_said_in_words_counted_from_one(string place, string vi, string en) =>
        (CostPlace.In(place, Language.Vietnamese), CostPlace.In(place, Language.English)).Should().Be((vi, en));
}
