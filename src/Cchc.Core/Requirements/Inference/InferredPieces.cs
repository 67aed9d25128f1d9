using Cchc.Core.Procedures;

namespace Cchc.Core.Requirements.Inference;

/// <summary>The pieces of a component: the forms its words name, else its quantities as they stand.</summary>
internal static class InferredPieces
{
    private const PaperForms OnlyCopies = PaperForms.AnyCopy & ~PaperForms.AnyOriginal;
    private const PaperForms FilledIn = PaperForms.AnyForm | PaperForms.AnyOriginal;
    private const PaperForms Anything = PaperForms.AnyOriginal | PaperForms.AnyCopy | PaperForms.AnyForm | PaperForms.Scan | PaperForms.Photograph;

    /// <summary>One piece in any form, where the words leave the form open.</summary>
    public static IReadOnlyList<RequiredPieces> AnyOne { get; } = [new RequiredPieces(1, Anything)];

    public static IReadOnlyList<RequiredPieces> Of(DossierComponent component, in FormReading forms)
    {
        var originals = Math.Max(0, component.Originals ?? 0);
        var copies = Math.Max(0, component.Copies ?? 0);
        var most = Math.Max(1, Math.Max(originals, copies));
        if (forms.Forms == NamedForms.None)
        {
            return (originals, copies) switch
            {
                (0, 0) => [new RequiredPieces(Math.Max(1, forms.Count), Anything)],
                (0, _) => [new RequiredPieces(forms.Count > 0 ? forms.Count : copies, PaperForms.AnyCopy)],
                (_, 0) => [new RequiredPieces(forms.Count > 0 ? forms.Count : originals, PaperForms.AnyOriginal)],
                _ => [new RequiredPieces(originals, PaperForms.AnyOriginal), new RequiredPieces(copies, OnlyCopies)],
            };
        }

        var accepted = Map(forms.Forms);
        if (forms.Count > 0 || (forms.Forms & (NamedForms.Photograph | NamedForms.ElectronicForm)) != NamedForms.None)
        {
            return [new RequiredPieces(forms.Count > 0 ? forms.Count : most, accepted)];
        }

        var asksOriginal = (forms.Forms & ~(NamedForms.Original | NamedForms.Form | NamedForms.Electronic)) == NamedForms.None;
        if (asksOriginal && originals > 0 && copies > 0)
        {
            return [new RequiredPieces(originals, accepted), new RequiredPieces(copies, OnlyCopies)];
        }

        var asksCopy = (forms.Forms & (NamedForms.Original | NamedForms.Form)) == NamedForms.None;
        return [new RequiredPieces(asksCopy && copies > 0 ? copies : asksOriginal && originals > 0 ? originals : most, accepted)];
    }

    private static PaperForms Map(NamedForms named)
    {
        var forms = PaperForms.None;
        forms |= Has(named, NamedForms.Original) ? PaperForms.AnyOriginal : PaperForms.None;
        forms |= Has(named, NamedForms.Copy) ? PaperForms.AnyCopy : PaperForms.None;
        forms |= Has(named, NamedForms.CopyWithOriginal) ? PaperForms.CopyWithOriginal | PaperForms.DigitalOriginal | PaperForms.Data : PaperForms.None;
        forms |= Has(named, NamedForms.Certified) ? PaperForms.CertifiedCopy | PaperForms.DigitalOriginal | PaperForms.Data : PaperForms.None;
        forms |= Has(named, NamedForms.Register) ? PaperForms.RegisterCopy | PaperForms.DigitalOriginal | PaperForms.Data : PaperForms.None;
        forms |= Has(named, NamedForms.Electronic) ? PaperForms.DigitalOriginal | PaperForms.Data : PaperForms.None;
        forms |= Has(named, NamedForms.Form) ? FilledIn : PaperForms.None;
        forms |= Has(named, NamedForms.ElectronicForm) ? PaperForms.ElectronicForm : PaperForms.None;
        forms |= Has(named, NamedForms.Photograph) ? PaperForms.Photograph | PaperForms.Scan : PaperForms.None;
        return forms;
    }

    private static bool Has(NamedForms named, NamedForms form) => (named & form) != NamedForms.None;
}
