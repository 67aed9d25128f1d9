using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>
/// Writes a set of indicators (bộ chỉ số) as JSON of the format <c>cchc-indicators/1</c> (docs/reference/indicator-sets.md). <see cref="IndicatorSetReader"/>
/// reads an equal value from it, as far as its texts are clean (NFC, single spaces). What has its default value is left out.
/// </summary>
public static class IndicatorSetWriter
{
    /// <summary>Writes a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The format cannot carry it: an identifier that stands twice, a name that is no count, an empty text, a target that is no decimal number.
    /// </exception>
    public static string Write(IndicatorSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var document = new IndicatorSetDocument(
            IndicatorSetParser.Format, set.Id, set.Name.Vi, English(set.Name), set.Source.Text, Standing(set.Source), Day(set.Source.From),
            Day(set.Source.Through), set.PeriodRule?.Vi, English(set.PeriodRule))
        {
            Counts = FormJson.Optional(set.Counts.Select(count =>
                new IndicatorCountDocument(count.Name, count.Title.Vi, English(count.Title), count.Note?.Vi, English(count.Note)))),
            Indicators = [.. set.Indicators.Select(One)],
        };
        return FormJson.Text(document, IndicatorFileContext.Files.IndicatorSetDocument, nameof(set),
            stream => IndicatorSetReader.Read(stream, "indicators").Findings);
    }

    /// <summary>Writes a set to a stream.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(IndicatorSet set, Stream output) => FormJson.Write(Write(set), output);

    /// <summary>Writes as <see cref="Write(IndicatorSet, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(IndicatorSet set, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(set), output, cancellationToken);

    private static IndicatorDocument One(Indicator indicator) => new(
        indicator.Id, indicator.Name.Vi, English(indicator.Name), indicator.Numerator.ToString(), indicator.Denominator.ToString())
    {
        Unit = indicator.Unit == IndicatorUnit.Percent ? null : WordConverter<IndicatorUnit>.Word(indicator.Unit),
        Rounding = indicator.Rounding == IndicatorRounding.HalfUp ? null : WordConverter<IndicatorRounding>.Word(indicator.Rounding),
        Decimals = indicator.Decimals == 2 ? null : indicator.Decimals,
        LeftOut = FormJson.Optional(indicator.LeftOut),
        NoteVi = indicator.Note?.Vi,
        NoteEn = English(indicator.Note),
        Target = Decimal(indicator.Target),
        LowerIsBetter = FormJson.Flag(indicator.IsLowerBetter),
        Cap = Decimal(indicator.Cap),
        Weight = Decimal(indicator.Weight),
        FullAt = Decimal(indicator.FullAt),
        Points = indicator.PointsBy?.ToString(),
        GroupVi = indicator.Group?.Vi,
        GroupEn = English(indicator.Group),
        Source = indicator.Source?.Text,
        Standing = indicator.Source is { } source ? Standing(source) : null,
        From = Day(indicator.Source?.From),
        Through = Day(indicator.Source?.Through),
    };

    private static string? English(BilingualText? text) => text is null || text.En == text.Vi ? null : text.En;

    private static string? Standing(AuditSource source) => source.Standing == AuditStanding.Read ? null : WordConverter<AuditStanding>.Word(source.Standing);

    private static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    private static decimal? Decimal(ExactNumber? number)
    {
        if (number is not { } exact)
        {
            return null;
        }

        var value = exact.ToDecimal();
        return ExactNumber.FromDecimal(value) == exact ? value
            : throw new ArgumentException($"{exact} is no decimal number: the format cannot carry it.", nameof(number));
    }
}
