using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// An official form of the one-stop desk (biểu mẫu): the seven of Thông tư số 03/2025/TT-VPCP, Appendix I, in force from 15/9/2025, and the six of Thông tư số
/// 01/2018/TT-VPCP before. Which one holds follows from the day on which it is made out.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.OpenXml.Forms;
/// using NodaTime;
///
/// var sheet = OfficialForm.On(FormKind.ControlSheet, new LocalDate(2026, 8, 28));
/// Console.WriteLine($"{sheet.Number} {sheet.Regulation}"); // 06 Thông tư số 03/2025/TT-VPCP
/// Console.WriteLine(OfficialForm.On(FormKind.ControlSheet, new LocalDate(2024, 8, 28)).Number); // 05
/// </code>
/// </example>
public sealed partial record OfficialForm
{
    private OfficialForm()
    {
    }

    /// <summary>What it is for.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Its number in the regulation (mẫu số), such as <c>01</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Its title in Vietnamese, as it stands on the form.</summary>
    public required string Title { get; init; }

    /// <summary>The regulation (văn bản ban hành), as a letter cites it.</summary>
    public required string Regulation { get; init; }

    /// <summary>The first day of the regulation.</summary>
    public required LocalDate InForceFrom { get; init; }

    /// <summary>The last day of the regulation; null while it is in force.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The paper: A5 for the slips of TT 01/2018 (art. 9), else A4; the register is A4 on its side.</summary>
    public required FormPaperSize Paper { get; init; }

    /// <summary>
    /// Whether its fields were compared, one by one, with those of the official form (đã đối chiếu với mẫu chính thức). False for forms 05 and 07 of TT
    /// 03/2025, whose official layout was not available: 05 follows NĐ 118/2025 art. 21 and TT 03/2025 art. 7, and 07 the register of TT 01/2018. Fonts,
    /// margins and heading follow NĐ 30/2020 everywhere.
    /// </summary>
    public bool IsComparedWithOfficialLayout { get; init; } = true;

    /// <summary>Its fields, in the order of the form; a table comes before its columns.</summary>
    public IReadOnlyList<FormField> Fields => FormFields.Of(this);

    /// <summary>All forms that are known, the newest regulation first, by number.</summary>
    public static IReadOnlyList<OfficialForm> All { get; } = Known();

    /// <summary>The form that holds on a day.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="date">The day on which it is made out.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException">No regulation that is known has such a form on that day.</exception>
    public static OfficialForm On(FormKind kind, LocalDate date)
    {
        if (kind is < FormKind.Receipt or > FormKind.Register)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected one of the seven kinds.");
        }

        date = date.WithCalendar(CalendarSystem.Iso);
        return All.FirstOrDefault(form => form.Kind == kind && form.InForceFrom <= date && (form.InForceThrough is not { } last || date <= last))
            ?? throw new ArgumentException(
                $"There is no form {kind} on {DateText.Iso(date)}; it is known from {DateText.Iso(All.Last(form => form.Kind == kind).InForceFrom)}.",
                nameof(date));
    }

    /// <summary>Writes the form as a template (DOCX): every field is a content control whose tag is the name of the field, tables have one row that repeats.
    /// It can be changed in Word and given to <see cref="FilledForm.FillTemplate"/>.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteTemplate(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DocxPackage.Write(stream, FormLayouts.Blank(this), isTemplate: true);
    }

    /// <summary>Number, title and regulation.</summary>
    /// <returns>For example <c>Mẫu số 03 Phiếu từ chối … (Thông tư số 03/2025/TT-VPCP)</c>.</returns>
    public override string ToString() => $"Mẫu số {Number} {Title} ({Regulation})";
}
