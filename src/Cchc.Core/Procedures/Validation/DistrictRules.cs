using System.Globalization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>The district level (cấp huyện), abolished on 1/7/2025, where it still appears as an authority or an address.</summary>
internal static class DistrictRules
{
    private const string StepDescription = "steps[{0}].description";

    private static readonly LocalDate Abolished = new(2025, 7, 1);

    public static IEnumerable<Found> Levels(ProcedureView view)
    {
        if (view.Date < Abolished)
        {
            yield break;
        }

        if (view.Procedure.Levels.HasFlag(AdministrativeLevels.District))
        {
            yield return Found.At("levels", "cấp thực hiện có cấp huyện, đã bỏ từ 01/7/2025", "the levels include the district, abolished on 1/7/2025");
        }
    }

    public static IEnumerable<Found> Agencies(ProcedureView view)
    {
        for (var i = 0; view.Date >= Abolished && i < view.Procedure.Agencies.Count; i++)
        {
            var name = VietnameseText.Clean(view.Procedure.Agencies[i].Name);
            if (DistrictMention.FindName(view.Forms.Plain(view.Procedure.Agencies[i].Name)) >= 0)
            {
                yield return Found.At(
                    FormattableString.Invariant($"agencies[{i}].name"), $"cơ quan cấp huyện, đã bỏ từ 01/7/2025: {Phrases.Quote(name)}",
                        $"an agency of the district level, abolished on 1/7/2025: {Phrases.Quote(name)}");
            }
        }
    }

    public static IEnumerable<Found> Texts(ProcedureView view)
    {
        if (view.Date < Abolished)
        {
            yield break;
        }

        foreach (var (part, at, inner, text) in TextsOf(view.Procedure))
        {
            // The steps are long, and hardly one stands in two records: they are not kept.
            if ((part == StepDescription ? DistrictWords.Of(text) : view.Forms.Districts.Of(text)) is { } found)
            {
                var more = found.Count > 1 ? FormattableString.Invariant($" ({found.Count})") : string.Empty;
                var quote = Phrases.QuoteAround(found.Text, found.At, found.Length);
                yield return Found.At(
                    string.Format(CultureInfo.InvariantCulture, part, at, inner),
                    $"còn nhắc đến cấp huyện, đã bỏ từ 01/7/2025{more}: {quote}",
                    $"still mentions the district level, abolished on 1/7/2025{more}: {quote}");
            }
        }
    }

    public static IEnumerable<Found> Address(ProcedureView view)
    {
        var address = VietnameseText.Clean(view.Procedure.ReceivingAddress);
        var at = view.Date < Abolished ? -1 : DistrictMention.FindName(address.ToLowerInvariant());
        if (at >= 0)
        {
            var quote = Phrases.QuoteAround(address, at, 5);
            yield return Found.At(
                "receivingAddress",
                $"địa chỉ tiếp nhận còn đơn vị hành chính cấp huyện, đã bỏ từ 01/7/2025: {quote}",
                $"the address still names a district, abolished on 1/7/2025: {quote}");
        }
    }

    /// <summary>Texts that say who acts now. Names of papers and legal bases are left out: what a district issued before stays valid. The place of each
    /// as a pattern, for it is written only where something is found.</summary>
    private static IEnumerable<(string Part, int At, int Inner, string Text)> TextsOf(Procedure procedure)
    {
        yield return ("name", 0, 0, procedure.Name);
        for (var i = 0; i < procedure.Steps.Count; i++)
        {
            yield return ("steps[{0}].name", i, 0, procedure.Steps[i].Name);
            yield return (StepDescription, i, 0, procedure.Steps[i].Description);
        }

        for (var i = 0; i < procedure.Channels.Count; i++)
        {
            yield return ("channels[{0}].description", i, 0, procedure.Channels[i].Description);
            for (var k = 0; k < procedure.Channels[i].Fees.Count; k++)
            {
                yield return ("channels[{0}].fees[{1}].description", i, k, procedure.Channels[i].Fees[k].Description);
            }
        }

        for (var i = 0; i < procedure.Cases.Count; i++)
        {
            yield return ("cases[{0}].name", i, 0, procedure.Cases[i].Name);
        }

        for (var i = 0; i < procedure.ComponentGroups.Count; i++)
        {
            yield return ("componentGroups[{0}].name", i, 0, procedure.ComponentGroups[i].Name);
        }

        for (var i = 0; i < procedure.Results.Count; i++)
        {
            yield return ("results[{0}].name", i, 0, procedure.Results[i].Name);
        }

        yield return ("conditions", 0, 0, procedure.Conditions);
        yield return ("subjectDescription", 0, 0, procedure.SubjectDescription);
        yield return ("note", 0, 0, procedure.Note);
    }
}
