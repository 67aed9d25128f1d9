using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>The district level (cấp huyện), abolished on 1/7/2025, where it still appears as an authority or an address.</summary>
internal static class DistrictRules
{
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
            if (DistrictMention.FindName(name.ToLowerInvariant()) >= 0)
            {
                yield return Found.At(
                    FormattableString.Invariant($"agencies[{i}].name"), $"cơ quan cấp huyện, đã bỏ từ 01/7/2025: {Phrases.Quote(name)}",
                        $"an agency of the district level, abolished on 1/7/2025: {Phrases.Quote(name)}");
            }
        }
    }

    public static IEnumerable<Found> Texts(ProcedureView view) =>
        view.Date < Abolished ? [] : TextsOf(view.Procedure).SelectMany(item => Mention(item.Path, item.Text));

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

    /// <summary>Texts that say who acts now. Names of papers and legal bases are left out: what a district issued before stays valid.</summary>
    private static IEnumerable<(string Path, string Text)> TextsOf(Procedure procedure)
    {
        yield return ("name", procedure.Name);
        for (var i = 0; i < procedure.Steps.Count; i++)
        {
            yield return (FormattableString.Invariant($"steps[{i}].name"), procedure.Steps[i].Name);
            yield return (FormattableString.Invariant($"steps[{i}].description"), procedure.Steps[i].Description);
        }

        for (var i = 0; i < procedure.Channels.Count; i++)
        {
            yield return (FormattableString.Invariant($"channels[{i}].description"), procedure.Channels[i].Description);
            for (var k = 0; k < procedure.Channels[i].Fees.Count; k++)
            {
                yield return (FormattableString.Invariant($"channels[{i}].fees[{k}].description"), procedure.Channels[i].Fees[k].Description);
            }
        }

        for (var i = 0; i < procedure.Cases.Count; i++)
        {
            yield return (FormattableString.Invariant($"cases[{i}].name"), procedure.Cases[i].Name);
        }

        for (var i = 0; i < procedure.ComponentGroups.Count; i++)
        {
            yield return (FormattableString.Invariant($"componentGroups[{i}].name"), procedure.ComponentGroups[i].Name);
        }

        for (var i = 0; i < procedure.Results.Count; i++)
        {
            yield return (FormattableString.Invariant($"results[{i}].name"), procedure.Results[i].Name);
        }

        yield return ("conditions", procedure.Conditions);
        yield return ("subjectDescription", procedure.SubjectDescription);
        yield return ("note", procedure.Note);
    }

    private static IEnumerable<Found> Mention(string path, string raw)
    {
        var composed = VietnameseText.ToNfc(raw);
        if (!DistrictMention.IsPossible(composed))
        {
            yield break;
        }

        var text = VietnameseText.Clean(composed);
        if (DistrictMention.FindAuthority(text.ToLowerInvariant()) is { } found)
        {
            var more = found.Count > 1 ? FormattableString.Invariant($" ({found.Count})") : string.Empty;
            yield return Found.At(
                path,
                $"còn nhắc đến cấp huyện, đã bỏ từ 01/7/2025{more}: {Phrases.QuoteAround(text, found.At, found.Length)}",
                $"still mentions the district level, abolished on 1/7/2025{more}: {Phrases.QuoteAround(text, found.At, found.Length)}");
        }
    }
}
