using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>What an indicator is and which dossiers stand behind it, as a page.</summary>
internal sealed class IndicatorExplanationPage(IndicatorExplanation one, Language language)
{
    private readonly bool vi = language == Language.Vietnamese;

    public ReportPage Build()
    {
        var moment = IndicatorWords.Of(one.AsOf);
        return new ReportPage
        {
            Language = language,
            Heading = one.Indicator.Name.In(language),
            Kind = one.Set.Name.In(language),
            About = [Say($"Tình trạng đến {moment.Vi}.", $"As of {moment.En}.")],
            Blocks = [new Entries([.. Entries()]), new Section(Say("Số liệu thành phần", "What it is made of"), [Parts()]), Dossiers()],
        };
    }

    private IEnumerable<Entry> Entries()
    {
        var (indicator, source) = (one.Indicator, one.Indicator.Source ?? one.Set.Source);
        if (one.Group.By.Count > 0)
        {
            yield return new(Say("Nhóm", "Group"), IndicatorWords.Value(one.Group, language));
        }

        yield return new(Say("Giá trị", "Value"), one.Value.Value is null ? Say("không có: ", "none: ") + one.Value.Text(language) : one.Value.Text(language));
        yield return new(Say("Tử số", "Numerator"), Number(one.Value.Numerator) + " = " + IndicatorWords.Of(indicator.Numerator, one.Set, language));
        yield return new(Say("Mẫu số", "Denominator"), Number(one.Value.Denominator) + " = " + IndicatorWords.Of(indicator.Denominator, one.Set, language));
        yield return new(Say("Làm tròn", "Rounding"), indicator.Rounding == IndicatorRounding.Cut
            ? Say($"cắt sau {indicator.Decimals} chữ số thập phân", $"cut after {indicator.Decimals} decimals")
            : Say($"đến {indicator.Decimals} chữ số thập phân", $"to {indicator.Decimals} decimals"));
        if (indicator.Target is { } target)
        {
            yield return new(Say("Chỉ tiêu", "Target"), IndicatorText.Of(target, indicator, language) + "; " + one.Value.TargetText(language));
        }

        if (indicator.Weight is { } weight)
        {
            yield return new(Say("Điểm", "Points"), Number(one.Value.Points) + "/" + Number(weight));
        }

        if (indicator.Note is { } note)
        {
            yield return new(Say("Ghi chú", "Note"), note.In(language));
        }

        yield return new(Say("Căn cứ", "Source"), IndicatorWords.Source(source).In(language));
    }

    private Table Parts()
    {
        var parts = one.Value.NumeratorParts.Concat(one.Value.DenominatorParts).Concat(one.Value.LeftOut).Distinct();
        return new Table(string.Empty,
            [
                new Column(Say("Số đếm", "Count"), ColumnKind.Lead), new Column(Say("Giá trị", "Value"), ColumnKind.Value),
                new Column(Say("Vai trò", "Role"), ColumnKind.Value), new Column(Say("Hồ sơ không ghi", "Not stated"), ColumnKind.Value) { IsOptional = true },
            ],
            parts.Select(part => new Cell[]
            {
                new(part.Count.Title.In(language), part.Count.Note?.In(language) ?? string.Empty), Number(part.Value), Role(part),
                part.NotStated == 0 ? string.Empty : Number(part.NotStated),
            }));
    }

    private string Role(IndicatorPart part) => string.Join(", ", new[]
    {
        one.Value.NumeratorParts.Contains(part) ? Say("tử số", "numerator") : null,
        one.Value.DenominatorParts.Contains(part) ? Say("mẫu số", "denominator") : null,
        one.Value.LeftOut.Contains(part) ? Say("không tính", "left out") : null,
    }.OfType<string>());

    private Section Dossiers()
    {
        var heading = Say($"Hồ sơ ({Number(one.Dossiers)})", $"Dossiers ({Number(one.Dossiers)})");
        if (one.Listed.Count == 0)
        {
            return new Section(heading, [new Absent(Say("Không có hồ sơ nào.", "None."))]);
        }

        var table = new Table(string.Empty,
            [
                new Column(Say("Mã hồ sơ", "Dossier"), ColumnKind.Lead), new Column(Say("Theo quy định", "By law"), ColumnKind.Value),
                new Column(Say("Theo ngày hẹn trả", "By the slip"), ColumnKind.Value), new Column(Say("Vào tử số vì", "In the numerator as"), ColumnKind.Prose),
                new Column(Say("Vào mẫu số vì", "In the denominator as"), ColumnKind.Prose),
                new Column(Say("Không tính vì", "Left out as"), ColumnKind.Prose) { IsOptional = true },
            ],
            one.Listed.Select(trace => new Cell[]
            {
                PlainLine.Of(trace.Answer.Dossier.Code), RegisterWordTable.Of(trace.Answer.Verdict).In(language),
                RegisterWordTable.Of(trace.Answer.ByPromise).In(language), IndicatorTraceRows.Parts(trace.Numerator, language),
                IndicatorTraceRows.Parts(trace.Denominator, language), IndicatorTraceRows.Parts(trace.LeftOut, language),
            }));
        return new Section(heading, one.Listed.Count < one.Dossiers
            ? [new Paragraph(Say($"Liệt kê {Number(one.Listed.Count)} trong {Number(one.Dossiers)} hồ sơ; bảng CSV có đủ.",
                $"{Number(one.Listed.Count)} of {Number(one.Dossiers)} are listed; the CSV has all."), IsSmall: true), table]
            : [table]);
    }

    private string Number(ExactNumber? value) => value is { } number ? IndicatorText.Number(number, 2, language) : Say("không có số liệu", "no data");

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
