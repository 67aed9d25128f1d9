using System.Globalization;
using Cchc.Core.Requirements;

namespace Cchc.Cli.Screens;

/// <summary>How a question is answered with --facts.</summary>
internal static class FactWords
{
    /// <summary>For example <c>bi-bo-roi=yes|no</c>, <c>kenh=truc-tiep|truc-tuyen</c>, <c>tuoi=0…150</c>.</summary>
    public static string Of(FactQuestion question) => question.Id + "=" + question switch
    {
        FactQuestion.YesNo => "yes|no",
        FactQuestion.OfChoice choice => string.Join("|", choice.Choices.Select(item => item.Key)),
        FactQuestion.OfNumber number =>
            string.Create(CultureInfo.InvariantCulture, $"{(number.Least is null && number.Most is null ? "0" : $"{number.Least}")}…{number.Most}"),
        _ => question.Expected,
    };
}
